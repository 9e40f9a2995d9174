// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of propagate@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:propagate@1",
  "title": "propagate@1",
  "description": "What `px-meta propagate` writes: what every node of a graph may see. Each distinct value stands once in `values`, each distinct set of facts once in `sets`; nodes point at them by their places, from 0.",
  "type": "object",
  "required": [
    "px-meta",
    "values",
    "facts",
    "sets",
    "fields",
    "nodes",
    "problems"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "propagate@1"
    },
    "values": {
      "description": "Every distinct value, once.",
      "type": "array"
    },
    "facts": {
      "description": "Every fact, after overrides.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "package",
          "schema",
          "name",
          "domains",
          "value"
        ],
        "properties": {
          "package": {
            "description": "Id of the publisher.",
            "type": "string"
          },
          "schema": {
            "description": "What kind of fact.",
            "$ref": "#/$defs/schema-id"
          },
          "name": {
            "description": "Which one.",
            "$ref": "#/$defs/fact-name"
          },
          "domains": {
            "description": "What it holds for.",
            "$ref": "#/$defs/domains"
          },
          "target": {
            "description": "Triple that the run was for.",
            "type": "string"
          },
          "value": {
            "description": "Place in `values`.",
            "type": "integer",
            "minimum": 0
          },
          "trust": {
            "description": "Where it comes from.",
            "$ref": "#/$defs/trust"
          }
        }
      }
    },
    "sets": {
      "description": "Sets of facts. A set has the facts that it lists, and those of the sets that it lists.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "facts": {
            "description": "Places in `facts`, ascending.",
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": 0
            }
          },
          "sets": {
            "description": "Places in `sets`, each before this one.",
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": 0
            }
          }
        }
      }
    },
    "fields": {
      "description": "The fields that have a merged value for some node, sorted.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "schema",
          "pointer",
          "merge"
        ],
        "properties": {
          "schema": {
            "description": "The schema.",
            "$ref": "#/$defs/schema-id"
          },
          "pointer": {
            "description": "The field; a step `*` stands for every item or key.",
            "type": "string"
          },
          "merge": {
            "description": "The operator.",
            "type": "string"
          }
        }
      }
    },
    "nodes": {
      "description": "What each node sees.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "package",
          "domain",
          "triple",
          "sees",
          "below",
          "here"
        ],
        "properties": {
          "package": {
            "description": "The node's package id.",
            "type": "string"
          },
          "domain": {
            "description": "The node's side.",
            "$ref": "#/$defs/domain"
          },
          "triple": {
            "description": "The node's platform.",
            "type": "string"
          },
          "sees": {
            "description": "The facts that its dependencies send it: places in `sets`, to be taken together.",
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": 0
            }
          },
          "below": {
            "description": "For each of `fields` what its dependencies' facts come to: a place in `values`; -1 nothing, -2 a conflict, -3 not known.",
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": -3
            }
          },
          "here": {
            "description": "The same with the node's own facts.",
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": -3
            }
          }
        }
      }
    },
    "problems": {
      "description": "What is wrong, sorted.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/problem"
      }
    }
  },
  "$defs": {
    "domain": {
      "description": "`target` runs with the product, `host` at build time.",
      "enum": [
        "target",
        "host"
      ]
    },
    "domains": {
      "description": "Sides of the build that it holds for, target first; empty: cargo's files did not tell.",
      "type": "array",
      "uniqueItems": true,
      "items": {
        "type": "string",
        "enum": [
          "target",
          "host"
        ]
      }
    },
    "fact-name": {
      "description": "A fact's name within its schema and package: no control characters, no `#`.",
      "type": "string",
      "minLength": 1,
      "maxLength": 128
    },
    "problem": {
      "description": "Something wrong.",
      "type": "object",
      "required": [
        "kind",
        "message"
      ],
      "properties": {
        "kind": {
          "description": "Stable code.",
          "type": "string",
          "minLength": 1
        },
        "severity": {
          "description": "How loud.",
          "enum": [
            "error",
            "warning",
            "note"
          ]
        },
        "message": {
          "description": "What is wrong, where, and what to do next.",
          "type": "string"
        }
      }
    },
    "schema-id": {
      "description": "`name@major`, or `crate-name:name@major` for a crate's own schema.",
      "type": "string",
      "pattern": "^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"
    },
    "trust": {
      "description": "How far a value can be trusted: `published` by the crate, `harvested` from cargo, `probed` by px-meta, `declared` in a manifest, `overridden` by the packager.",
      "enum": [
        "harvested",
        "published",
        "probed",
        "overridden",
        "declared"
      ]
    }
  },
  "examples": [
    {
      "px-meta": "propagate@1",
      "values": [
        "libstdc++"
      ],
      "facts": [],
      "sets": [],
      "fields": [
        {
          "schema": "abi@1",
          "pointer": "/cxx/stdlib",
          "merge": "agree"
        }
      ],
      "nodes": [
        {
          "package": "app 0.1.0",
          "domain": "target",
          "triple": "x86_64-unknown-linux-gnu",
          "sees": [],
          "below": [
            0
          ],
          "here": [
            0
          ]
        }
      ],
      "problems": []
    }
  ]
};

// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of node@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:node@1",
  "title": "node@1",
  "description": "What `px-meta propagate --node` writes: what some nodes of a graph may see, each by itself and in full.",
  "type": "object",
  "required": [
    "px-meta",
    "nodes",
    "problems"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "node@1"
    },
    "nodes": {
      "description": "The nodes that were asked for.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "package",
          "domain",
          "triple",
          "facts",
          "merged"
        ],
        "properties": {
          "package": {
            "description": "The node's package.",
            "$ref": "#/$defs/known-package"
          },
          "domain": {
            "description": "The node's side.",
            "$ref": "#/$defs/domain"
          },
          "triple": {
            "description": "The node's platform.",
            "type": "string"
          },
          "facts": {
            "description": "The facts that its dependencies send it, sorted by package id, schema, name.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "package",
                "schema",
                "name",
                "domains",
                "value",
                "trust"
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
                  "description": "The value."
                },
                "trust": {
                  "description": "Where it comes from.",
                  "$ref": "#/$defs/trust"
                }
              }
            }
          },
          "merged": {
            "description": "The fields that something comes to here.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "schema",
                "pointer",
                "merge",
                "below",
                "here"
              ],
              "properties": {
                "schema": {
                  "description": "The schema.",
                  "$ref": "#/$defs/schema-id"
                },
                "pointer": {
                  "description": "The field.",
                  "type": "string"
                },
                "merge": {
                  "description": "The operator.",
                  "type": "string"
                },
                "below": {
                  "description": "What its dependencies' facts come to.",
                  "$ref": "#/$defs/merged"
                },
                "here": {
                  "description": "The same with the node's own facts.",
                  "$ref": "#/$defs/merged"
                }
              }
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
    "known-package": {
      "description": "A package, as cargo knows it.",
      "type": "object",
      "required": [
        "id",
        "name",
        "version"
      ],
      "properties": {
        "id": {
          "description": "Cargo's package id.",
          "type": "string",
          "minLength": 1
        },
        "name": {
          "description": "Its name.",
          "type": "string",
          "minLength": 1
        },
        "version": {
          "description": "Its version; empty where it has none.",
          "type": "string"
        },
        "links": {
          "description": "Its `links` value; absent or null where it has none.",
          "type": [
            "string",
            "null"
          ]
        }
      }
    },
    "merged": {
      "description": "What the facts in sight come to at one field.",
      "type": "object",
      "required": [
        "kind"
      ],
      "properties": {
        "kind": {
          "description": "`value`; `nothing` where nobody says anything; `conflict` where they contradict each other; `unknown` where a fact leaves the field out and the schema says that then it is not known.",
          "enum": [
            "value",
            "nothing",
            "conflict",
            "unknown"
          ]
        },
        "value": {
          "description": "The value, where the kind is `value`."
        },
        "contributors": {
          "description": "All that is said here, where that is a conflict and the format lists it.",
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "package",
              "schema",
              "name",
              "pointer",
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
              "pointer": {
                "description": "Where in it.",
                "type": "string"
              },
              "value": {
                "description": "What it says there."
              },
              "implied": {
                "description": "Present where the fact leaves the field out, and its schema says what that means.",
                "const": true
              }
            }
          }
        }
      }
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
      "px-meta": "node@1",
      "nodes": [
        {
          "package": {
            "id": "app 0.1.0",
            "name": "app",
            "version": "0.1.0"
          },
          "domain": "target",
          "triple": "x86_64-unknown-linux-gnu",
          "facts": [],
          "merged": [
            {
              "schema": "abi@1",
              "pointer": "/cxx/stdlib",
              "merge": "agree",
              "below": {
                "kind": "value",
                "value": "libstdc++"
              },
              "here": {
                "kind": "value",
                "value": "libstdc++"
              }
            }
          ]
        }
      ],
      "problems": []
    }
  ]
};

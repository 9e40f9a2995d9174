// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of coverage@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:coverage@1",
  "title": "coverage@1",
  "description": "What `px-meta coverage` writes: which packages publish nothing, and which fields stay open because of whom. Packages are named by name and version.",
  "type": "object",
  "required": [
    "px-meta",
    "packages",
    "fields",
    "unknown",
    "problems"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "coverage@1"
    },
    "packages": {
      "description": "The packages with a build script, by how they are heard of.",
      "type": "object",
      "required": [
        "total",
        "scripts",
        "publishing",
        "told",
        "harvested",
        "silent"
      ],
      "properties": {
        "total": {
          "description": "How many packages there are.",
          "type": "integer",
          "minimum": 0
        },
        "scripts": {
          "description": "How many of them have a build script.",
          "type": "integer",
          "minimum": 0
        },
        "publishing": {
          "description": "They publish facts themselves.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "told": {
          "description": "They publish nothing; adapters and overrides say something of them.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "harvested": {
          "description": "Only what cargo reports of the run is known.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "silent": {
          "description": "Nothing is known: the script did not run, or was replaced.",
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      }
    },
    "fields": {
      "description": "The fields of all schemas that have facts, but for `build-script@1`.",
      "type": "array",
      "items": {
        "description": "One field.",
        "type": "object",
        "required": [
          "schema",
          "pointer",
          "said",
          "of",
          "percent",
          "silent"
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
          "said": {
            "description": "How many facts say it.",
            "type": "integer",
            "minimum": 0
          },
          "of": {
            "description": "How many facts there are.",
            "type": "integer",
            "minimum": 0
          },
          "percent": {
            "description": "The share in percent: 100 only where it is all, 0 only where it is none.",
            "type": "integer",
            "minimum": 0,
            "maximum": 100
          },
          "silent": {
            "description": "Whose facts leave it out.",
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      }
    },
    "unknown": {
      "description": "Merged fields that are not known somewhere, because a fact leaves them out.",
      "type": "array",
      "items": {
        "description": "One field.",
        "type": "object",
        "required": [
          "schema",
          "pointer",
          "nodes",
          "because"
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
          "nodes": {
            "description": "Where.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "because": {
            "description": "Whose facts leave it out.",
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      }
    },
    "problems": {
      "description": "Why there is no answer.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/problem"
      }
    }
  },
  "$defs": {
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
    }
  },
  "examples": [
    {
      "px-meta": "coverage@1",
      "packages": {
        "total": 3,
        "scripts": 2,
        "publishing": [
          "foo-sys 1.2.3"
        ],
        "told": [],
        "harvested": [
          "bar 0.1.0"
        ],
        "silent": []
      },
      "fields": [
        {
          "schema": "native-library@1",
          "pointer": "/version",
          "said": 1,
          "of": 2,
          "percent": 50,
          "silent": [
            "foo-sys 1.2.3"
          ]
        }
      ],
      "unknown": [],
      "problems": []
    }
  ]
};

// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of receipt@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:receipt@1",
  "title": "receipt@1",
  "description": "The body of `receipt.json`: what one run of a build script read. See docs/format.md.",
  "type": "object",
  "required": [
    "from",
    "reads",
    "merged"
  ],
  "properties": {
    "from": {
      "description": "Whether it read its view or walked the chain of publications.",
      "enum": [
        "view",
        "chain"
      ]
    },
    "reads": {
      "description": "Each question, with what it found.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "query",
          "found"
        ],
        "properties": {
          "query": {
            "description": "What was asked.",
            "$ref": "#/$defs/query"
          },
          "found": {
            "description": "What was found; empty: nothing was there.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "package",
                "schema",
                "name",
                "sha256"
              ],
              "properties": {
                "package": {
                  "description": "Whose fact.",
                  "$ref": "#/$defs/package"
                },
                "schema": {
                  "description": "Its schema.",
                  "$ref": "#/$defs/schema-id"
                },
                "name": {
                  "description": "Its name.",
                  "$ref": "#/$defs/fact-name"
                },
                "sha256": {
                  "description": "Digest of the fact as read.",
                  "$ref": "#/$defs/sha256"
                },
                "out-dir": {
                  "description": "`OUT_DIR` of its publisher as seen from the reader's, where the fact speaks of it.",
                  "type": "string"
                }
              }
            }
          }
        }
      }
    },
    "merged": {
      "description": "Merged values that were read.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "schema",
          "pointer"
        ],
        "properties": {
          "schema": {
            "description": "The schema.",
            "$ref": "#/$defs/schema-id"
          },
          "pointer": {
            "description": "The field.",
            "$ref": "#/$defs/pointer"
          },
          "sha256": {
            "description": "Digest of the canonical value; absent: nothing was there.",
            "$ref": "#/$defs/sha256"
          }
        }
      }
    }
  },
  "$defs": {
    "fact-name": {
      "description": "A fact's name within its schema and package: no control characters, no `#`.",
      "type": "string",
      "minLength": 1,
      "maxLength": 128
    },
    "package": {
      "description": "A package, as a build script knows it.",
      "type": "object",
      "required": [
        "name",
        "version"
      ],
      "properties": {
        "name": {
          "description": "Its name.",
          "type": "string",
          "minLength": 1
        },
        "version": {
          "description": "Its version.",
          "type": "string",
          "minLength": 1
        },
        "links": {
          "description": "Its `links` value; absent where it has none.",
          "type": "string"
        }
      }
    },
    "pointer": {
      "description": "JSON pointer into a fact's value; empty for the whole.",
      "type": "string",
      "pattern": "^(/([^~/]|~[01])*)*$"
    },
    "query": {
      "description": "What a script asked for.",
      "type": "object",
      "required": [
        "schema"
      ],
      "properties": {
        "schema": {
          "description": "Facts of this schema.",
          "$ref": "#/$defs/schema-id"
        },
        "name": {
          "description": "Only those of this name.",
          "type": "string"
        },
        "package": {
          "description": "Only those of the package of this name.",
          "type": "string"
        }
      }
    },
    "schema-id": {
      "description": "`name@major`, or `crate-name:name@major` for a crate's own schema.",
      "type": "string",
      "pattern": "^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"
    },
    "sha256": {
      "description": "SHA-256, 64 lower-case hexadecimal digits.",
      "type": "string",
      "pattern": "^[0-9a-f]{64}$"
    }
  },
  "examples": [
    {
      "from": "view",
      "reads": [
        {
          "query": {
            "schema": "native-library@1",
            "name": "openssl"
          },
          "found": []
        }
      ],
      "merged": [
        {
          "schema": "abi@1",
          "pointer": "/cxx/stdlib"
        }
      ]
    }
  ]
};

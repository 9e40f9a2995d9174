// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of downloads-store@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:downloads-store@1",
  "title": "downloads-store@1",
  "description": "What `px-meta downloads store --format json` writes: what is in the content store of a user.",
  "type": "object",
  "required": [
    "px-meta",
    "store",
    "bytes",
    "files",
    "problems"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "downloads-store@1"
    },
    "store": {
      "description": "Its folder, absolute.",
      "type": "string"
    },
    "bytes": {
      "description": "Bytes of all files together.",
      "type": "integer",
      "minimum": 0
    },
    "limit": {
      "description": "How many bytes it may keep; absent where PX_META_STORE_SIZE is no size.",
      "type": "integer",
      "minimum": 0
    },
    "files": {
      "description": "Least recently used first.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "sha256",
          "path",
          "size",
          "used",
          "in-use"
        ],
        "properties": {
          "sha256": {
            "description": "The digest that it is named by; it is taken when the file is used, not here.",
            "$ref": "#/$defs/sha256"
          },
          "path": {
            "description": "The file, absolute.",
            "type": "string"
          },
          "size": {
            "description": "Its bytes.",
            "type": "integer",
            "minimum": 0
          },
          "used": {
            "description": "When it was used last, in UTC (ISO 8601).",
            "type": "string"
          },
          "in-use": {
            "description": "Whether a running process uses it.",
            "type": "boolean"
          }
        }
      }
    },
    "actions": {
      "description": "What generators came to, by their keys. Least recently used first.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "key",
          "path",
          "size",
          "used"
        ],
        "properties": {
          "key": {
            "description": "The key of the generation.",
            "$ref": "#/$defs/sha256"
          },
          "path": {
            "description": "The file that says it, absolute.",
            "type": "string"
          },
          "size": {
            "description": "Its bytes.",
            "type": "integer",
            "minimum": 0
          },
          "used": {
            "description": "When it was used last, in UTC (ISO 8601).",
            "type": "string"
          }
        }
      }
    },
    "problems": {
      "description": "What stands there and is none of its files, and why it cannot be read.",
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
    "sha256": {
      "description": "SHA-256, 64 lower-case hexadecimal digits.",
      "type": "string",
      "pattern": "^[0-9a-f]{64}$"
    }
  },
  "examples": [
    {
      "px-meta": "downloads-store@1",
      "store": "/home/me/.cache/px-meta",
      "bytes": 0,
      "limit": 10737418240,
      "files": [],
      "actions": [],
      "problems": []
    }
  ]
};

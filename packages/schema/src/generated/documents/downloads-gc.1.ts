// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of downloads-gc@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:downloads-gc@1",
  "title": "downloads-gc@1",
  "description": "What `px-meta downloads gc --format json` writes: what was removed from the content store of a user.",
  "type": "object",
  "required": [
    "px-meta",
    "store",
    "removed",
    "kept-bytes",
    "problems"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "downloads-gc@1"
    },
    "store": {
      "description": "Its folder, absolute.",
      "type": "string"
    },
    "removed": {
      "description": "Least recently used first.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "sha256",
          "size"
        ],
        "properties": {
          "sha256": {
            "description": "The digest of the file.",
            "$ref": "#/$defs/sha256"
          },
          "size": {
            "description": "Its bytes.",
            "type": "integer",
            "minimum": 0
          }
        }
      }
    },
    "removed-actions": {
      "description": "What generators came to, by their keys, that was removed. Least recently used first.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "key",
          "size"
        ],
        "properties": {
          "key": {
            "description": "The key of the generation.",
            "$ref": "#/$defs/sha256"
          },
          "size": {
            "description": "The bytes of the file that said it.",
            "type": "integer",
            "minimum": 0
          }
        }
      }
    },
    "kept-bytes": {
      "description": "Bytes of all files that are left.",
      "type": "integer",
      "minimum": 0
    },
    "problems": {
      "description": "What was in the way.",
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
      "px-meta": "downloads-gc@1",
      "store": "/home/me/.cache/px-meta",
      "removed": [],
      "removed-actions": [],
      "kept-bytes": 7340032,
      "problems": []
    }
  ]
};

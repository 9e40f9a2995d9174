// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of validate@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:validate@1",
  "title": "validate@1",
  "description": "What `px-meta validate` writes: how many facts it held against their schemas, overrides and each other, and what is wrong.",
  "type": "object",
  "required": [
    "px-meta",
    "facts",
    "problems"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "validate@1"
    },
    "facts": {
      "description": "How many facts there are.",
      "type": "integer",
      "minimum": 0
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
    }
  },
  "examples": [
    {
      "px-meta": "validate@1",
      "facts": 3,
      "problems": []
    }
  ]
};

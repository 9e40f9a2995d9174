// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of schema-check@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:schema-check@1",
  "title": "schema-check@1",
  "description": "What `px-meta schema check --format json` writes.",
  "type": "object",
  "required": [
    "px-meta",
    "schema",
    "problems"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "schema-check@1"
    },
    "schema": {
      "description": "The document, as given.",
      "type": "string"
    },
    "instance": {
      "description": "The instance that was held against it, as given.",
      "type": "string"
    },
    "problems": {
      "description": "What is wrong; none: all is well.",
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
      "px-meta": "schema-check@1",
      "schema": "schemas/palette.json",
      "problems": [
        {
          "kind": "invalid-schema",
          "severity": "error",
          "message": "schemas/palette.json#/px: px has no key merg"
        }
      ]
    }
  ]
};

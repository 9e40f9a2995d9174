// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of schema-list@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:schema-list@1",
  "title": "schema-list@1",
  "description": "What `px-meta schema list --format json` writes.",
  "type": "object",
  "required": [
    "px-meta",
    "schemas",
    "problems"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "schema-list@1"
    },
    "schemas": {
      "description": "Sorted by kind, then id.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "id",
          "kind",
          "summary"
        ],
        "properties": {
          "id": {
            "description": "The schema.",
            "type": "string"
          },
          "kind": {
            "description": "Of facts, of facts and brought by a crate, or of files that px-meta writes.",
            "enum": [
              "fact",
              "crate",
              "format"
            ]
          },
          "summary": {
            "description": "The first sentence of its description.",
            "type": "string"
          },
          "package": {
            "description": "The crate that brings it.",
            "$ref": "#/$defs/known-package"
          },
          "path": {
            "description": "The document.",
            "type": "string"
          }
        }
      }
    },
    "problems": {
      "description": "What is wrong with crates' schemas.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/problem"
      }
    }
  },
  "$defs": {
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
      "px-meta": "schema-list@1",
      "schemas": [
        {
          "id": "abi@1",
          "kind": "fact",
          "summary": "What a package's native code assumes."
        }
      ],
      "problems": []
    }
  ]
};

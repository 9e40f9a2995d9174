// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of doctor@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:doctor@1",
  "title": "doctor@1",
  "description": "What `px-meta doctor --format json` writes: what it looked at, and what keeps facts from arriving.",
  "type": "object",
  "required": [
    "px-meta",
    "cargo",
    "problems"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "doctor@1"
    },
    "cargo": {
      "description": "The cargo that would build.",
      "type": "object",
      "required": [
        "program"
      ],
      "properties": {
        "program": {
          "description": "As it is started.",
          "type": "string",
          "minLength": 1
        },
        "version": {
          "description": "Its version; absent where it did not tell.",
          "type": "string"
        }
      }
    },
    "workspace": {
      "description": "The workspace; absent where there is none.",
      "type": "object",
      "required": [
        "root",
        "build-dir",
        "packages",
        "adopting"
      ],
      "properties": {
        "root": {
          "description": "Its folder, absolute.",
          "type": "string",
          "minLength": 1
        },
        "build-dir": {
          "description": "Cargo's build directory, absolute.",
          "type": "string",
          "minLength": 1
        },
        "packages": {
          "description": "How many packages there are in its graph.",
          "type": "integer",
          "minimum": 0
        },
        "adopting": {
          "description": "Those that have px-meta among their build-dependencies, name and version.",
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      }
    },
    "problems": {
      "description": "What is wrong, the loudest first; none: all is well.",
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
      "px-meta": "doctor@1",
      "cargo": {
        "program": "cargo",
        "version": "1.95.0"
      },
      "workspace": {
        "root": "/w",
        "build-dir": "/w/target",
        "packages": 12,
        "adopting": [
          "zlib-facts 0.3.1"
        ]
      },
      "problems": [
        {
          "kind": "missing-links",
          "severity": "warning",
          "message": "zlib-facts 0.3.1 uses px-meta but has no `links` key, so plain cargo hands no facts on through it"
        }
      ]
    }
  ]
};

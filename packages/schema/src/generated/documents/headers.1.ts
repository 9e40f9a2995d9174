// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of headers@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:headers@1",
  "title": "headers@1",
  "description": "C or C++ headers that a package offers to those who compile against it, whether or not it links anything.",
  "type": "object",
  "px": {
    "merge": "collect",
    "reach": "all",
    "plane": [
      "compile"
    ]
  },
  "required": [
    "include-dirs"
  ],
  "properties": {
    "include-dirs": {
      "description": "Folders for the compiler's `-I`, in order.",
      "type": "array",
      "items": {
        "type": "string",
        "format": "px-path"
      }
    },
    "prefix": {
      "description": "The part of the path under which users include them: `mycrate` in `#include \"mycrate/src/lib.rs.h\"`.",
      "type": "string"
    },
    "files": {
      "description": "The headers meant for users, relative to one of the folders; absent: all of them.",
      "type": "array",
      "items": {
        "type": "string",
        "format": "px-path"
      }
    },
    "language": {
      "description": "What must compile them: `c`, `c++`, `objective-c`, or `any` of these.",
      "enum": [
        "c",
        "c++",
        "objective-c",
        "any"
      ]
    },
    "standard": {
      "description": "Oldest language standard that they need: `c11`, `c++17`.",
      "type": "string"
    },
    "defines": {
      "description": "Macros that code which includes them must define; `true` for one without a value.",
      "type": "object",
      "additionalProperties": {
        "type": [
          "string",
          "boolean"
        ]
      },
      "px": {
        "merge": "map",
        "values": "agree",
        "reach": "public",
        "plane": [
          "compile"
        ],
        "conflict": "warn"
      }
    },
    "generated": {
      "description": "Whether the build script made them (they change with its inputs).",
      "type": "boolean"
    },
    "evidence": {
      "description": "Why the other fields say what they say, for people.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "field",
          "text"
        ],
        "properties": {
          "field": {
            "description": "Name of the field.",
            "type": "string",
            "minLength": 1
          },
          "text": {
            "description": "What it was deduced from.",
            "type": "string"
          }
        }
      }
    }
  },
  "examples": [
    {
      "include-dirs": [
        "${OUT_DIR}/cxxbridge/include",
        "${OUT_DIR}/cxxbridge/crate"
      ],
      "prefix": "geometry",
      "language": "c++",
      "standard": "c++11",
      "generated": true
    }
  ]
};

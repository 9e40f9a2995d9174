// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of pending@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:pending@1",
  "title": "pending@1",
  "description": "The body of a pending note: a script that waits, and for what. See docs/format.md.",
  "type": "object",
  "required": [
    "out-dir",
    "package",
    "wants",
    "opt-level"
  ],
  "properties": {
    "out-dir": {
      "description": "The script's `OUT_DIR`, absolute.",
      "type": "string",
      "minLength": 1
    },
    "package": {
      "description": "Who waits.",
      "$ref": "#/$defs/package"
    },
    "wants": {
      "description": "What it asked for.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/query"
      }
    },
    "opt-level": {
      "description": "Its `OPT_LEVEL`: one that differs from that of the script's own binary, which is built for the host, tells that the run is for the target.",
      "type": "string"
    }
  },
  "$defs": {
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
    }
  },
  "examples": [
    {
      "out-dir": "/project/target/debug/build/app-1f2e3d/out",
      "package": {
        "name": "app",
        "version": "0.1.0"
      },
      "wants": [
        {
          "schema": "native-library@1",
          "name": "openssl"
        }
      ],
      "opt-level": "0"
    }
  ]
};

// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of overrides@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:overrides@1",
  "title": "overrides@1",
  "description": "Override files compiled into one document (`px-meta override emit json`), which the CLI and the Rust crate read. See docs/format.md.",
  "type": "object",
  "required": [
    "px-meta",
    "layers"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "overrides@1"
    },
    "layers": {
      "description": "Low to high.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/layer"
      }
    }
  },
  "$defs": {
    "domain": {
      "description": "`target` runs with the product, `host` at build time.",
      "enum": [
        "target",
        "host"
      ]
    },
    "fact-name": {
      "description": "A fact's name within its schema and package: no control characters, no `#`.",
      "type": "string",
      "minLength": 1,
      "maxLength": 128
    },
    "layer": {
      "description": "The overrides of one file, of the environment or of the command line.",
      "type": "object",
      "required": [
        "kind",
        "place",
        "overrides"
      ],
      "properties": {
        "kind": {
          "description": "Which layer.",
          "$ref": "#/$defs/layer-kind"
        },
        "place": {
          "description": "The file as the user gave it, `environment`, `command line`.",
          "type": "string"
        },
        "policy": {
          "description": "What holds for the whole build.",
          "type": "object",
          "properties": {
            "vendoring": {
              "description": "Whether packages may compile libraries that they bring.",
              "enum": [
                "allow",
                "forbid",
                "require"
              ]
            },
            "network": {
              "description": "Whether build scripts may use the network.",
              "enum": [
                "allow",
                "deny"
              ]
            },
            "conflicts": {
              "description": "Whether conflicts among harvested facts are errors.",
              "enum": [
                "warn",
                "deny"
              ]
            }
          }
        },
        "overrides": {
          "description": "What it changes.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/override"
          }
        }
      }
    },
    "layer-kind": {
      "description": "The layers above the published facts, low to high.",
      "enum": [
        "workspace",
        "site",
        "compiled",
        "environment",
        "command-line"
      ]
    },
    "override": {
      "description": "One operator at one place.",
      "type": "object",
      "required": [
        "select",
        "schema",
        "name",
        "operator",
        "pointer"
      ],
      "properties": {
        "select": {
          "description": "Which packages.",
          "$ref": "#/$defs/select"
        },
        "schema": {
          "description": "The fact's schema.",
          "$ref": "#/$defs/schema-id"
        },
        "name": {
          "description": "The fact's name.",
          "$ref": "#/$defs/fact-name"
        },
        "operator": {
          "description": "What it does.",
          "enum": [
            "default",
            "set",
            "unset",
            "require",
            "waive",
            "append",
            "prepend",
            "remove",
            "update",
            "replace"
          ]
        },
        "pointer": {
          "description": "Where in the value.",
          "$ref": "#/$defs/pointer"
        },
        "value": {
          "description": "What it takes: a list for `append`, `prepend` and `remove`, a table for `update`, the kind of a problem for `waive`."
        },
        "reason": {
          "description": "Why.",
          "type": "string"
        },
        "until": {
          "description": "The last day on which a `waive` is meant to be needed.",
          "type": "string"
        },
        "optional": {
          "description": "Whether it may match nothing.",
          "type": "boolean"
        },
        "line": {
          "description": "Line in the file that it was written in, from 1.",
          "type": "integer",
          "minimum": 1
        },
        "column": {
          "description": "Column in that file, from 1.",
          "type": "integer",
          "minimum": 1
        }
      }
    },
    "pointer": {
      "description": "JSON pointer into a fact's value; empty for the whole.",
      "type": "string",
      "pattern": "^(/([^~/]|~[01])*)*$"
    },
    "schema-id": {
      "description": "`name@major`, or `crate-name:name@major` for a crate's own schema.",
      "type": "string",
      "pattern": "^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"
    },
    "select": {
      "description": "Which packages an override speaks of; every key given must hold.",
      "type": "object",
      "properties": {
        "crate": {
          "description": "The package's name, or a pattern of names with `*` and `?`.",
          "type": "string"
        },
        "version": {
          "description": "A version requirement, as cargo reads it.",
          "type": "string"
        },
        "links": {
          "description": "The package's `links` value, or a pattern.",
          "type": "string"
        },
        "when": {
          "description": "`cfg(…)` or a triple, asked of the platform of the run.",
          "type": "string"
        },
        "domain": {
          "description": "Only this side of the build.",
          "$ref": "#/$defs/domain"
        }
      }
    }
  },
  "examples": [
    {
      "px-meta": "overrides@1",
      "layers": [
        {
          "kind": "site",
          "place": "debian.toml",
          "policy": {
            "vendoring": "forbid"
          },
          "overrides": [
            {
              "select": {
                "crate": "openssl-sys",
                "version": ">=0.9, <0.10",
                "domain": "target"
              },
              "schema": "native-library@1",
              "name": "openssl",
              "operator": "set",
              "pointer": "/version",
              "value": "3.0.15",
              "reason": "distribution policy: system OpenSSL",
              "line": 7,
              "column": 1
            }
          ]
        }
      ]
    }
  ]
};

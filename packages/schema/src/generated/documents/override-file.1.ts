// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of override-file@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:override-file@1",
  "title": "override-file@1",
  "description": "What a packager writes: `px-meta.toml`, or a file given by `--overrides` or `PX_META_OVERRIDES`, in TOML. See docs/overrides.md.",
  "type": "object",
  "required": [
    "px-meta"
  ],
  "additionalProperties": false,
  "properties": {
    "px-meta": {
      "description": "The version of the format.",
      "const": 1
    },
    "policy": {
      "description": "What holds for the whole build.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "vendoring": {
          "description": "Whether packages may compile libraries that they bring: `forbid` takes the system's wherever px-meta knows how, and makes it an error where a package does not; `require` takes the bundled ones.",
          "enum": [
            "allow",
            "forbid",
            "require"
          ]
        },
        "network": {
          "description": "Whether downloads may be fetched when a build asks for them.",
          "enum": [
            "allow",
            "deny"
          ]
        },
        "conflicts": {
          "description": "Whether conflicts among facts that nobody published, but px-meta found, are errors.",
          "enum": [
            "warn",
            "deny"
          ]
        }
      }
    },
    "shim": {
      "description": "What goes through px-meta in this workspace where `px-meta shim` is installed. It counts in the workspace's own px-meta.toml alone.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "cargo": {
          "description": "Whether `cargo` does, for verbs that build.",
          "type": "boolean"
        }
      }
    },
    "override": {
      "description": "The changes, in any order: the order never decides.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/entry"
      }
    },
    "download": {
      "description": "Where downloads come from, or that nobody has them, in any order: the order never decides.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/download"
      }
    }
  },
  "$defs": {
    "entry": {
      "description": "Changes of one fact of some packages: one override for each key of each operator.",
      "type": "object",
      "required": [
        "select",
        "fact"
      ],
      "additionalProperties": false,
      "properties": {
        "select": {
          "description": "Which packages it speaks of. Every key given must hold; an empty table means every package.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "crate": {
              "description": "The package's name, or a pattern: `*` stands for any text, `?` for one character.",
              "type": "string",
              "minLength": 1
            },
            "version": {
              "description": "A version requirement, as cargo reads it.",
              "type": "string",
              "minLength": 1
            },
            "links": {
              "description": "The package's `links` value, or a pattern as for `crate`.",
              "type": "string",
              "minLength": 1
            },
            "when": {
              "description": "`cfg(…)` or a target triple: the platform that the package is built for.",
              "type": "string",
              "minLength": 1
            },
            "domain": {
              "description": "`target`: only what runs with the product; `host`: only what runs at build time.",
              "enum": [
                "target",
                "host"
              ]
            }
          }
        },
        "fact": {
          "description": "The fact: `SCHEMA/NAME`.",
          "type": "string",
          "minLength": 1
        },
        "default": {
          "description": "Values for fields that have none.",
          "$ref": "#/$defs/fields"
        },
        "set": {
          "description": "Values that replace what stands there.",
          "$ref": "#/$defs/fields"
        },
        "unset": {
          "description": "Fields to take away; `\"\"` is the whole fact.",
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "string"
          }
        },
        "require": {
          "description": "Values that must stand there in the end.",
          "$ref": "#/$defs/fields"
        },
        "waive": {
          "description": "The kind of problem that is accepted, for the whole fact, or for each field.",
          "anyOf": [
            {
              "type": "string",
              "minLength": 1
            },
            {
              "$ref": "#/$defs/fields"
            }
          ]
        },
        "append": {
          "description": "Items to put at the end of lists; one that is there already is moved.",
          "$ref": "#/$defs/lists"
        },
        "prepend": {
          "description": "Items to put at the beginning of lists; one that is there already is moved.",
          "$ref": "#/$defs/lists"
        },
        "remove": {
          "description": "Items to take out of lists.",
          "$ref": "#/$defs/lists"
        },
        "update": {
          "description": "Keys to put into tables; their other keys stay.",
          "$ref": "#/$defs/tables"
        },
        "replace": {
          "description": "Values that replace what stands there and all that lower layers say of it.",
          "$ref": "#/$defs/fields"
        },
        "reason": {
          "description": "Why. `waive` needs one.",
          "type": "string",
          "minLength": 1
        },
        "until": {
          "description": "The last day, as 2027-12-31, on which a `waive` is meant to be needed. It holds on; `override check` tells when the day has passed.",
          "type": "string",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        "optional": {
          "description": "Whether it may match nothing.",
          "type": "boolean"
        }
      }
    },
    "download": {
      "description": "What becomes of some downloads: one of `file`, `folder`, `mirror`, `url`, `skip`, `forbid`, `system`.",
      "type": "object",
      "required": [
        "select"
      ],
      "additionalProperties": false,
      "properties": {
        "select": {
          "description": "Which downloads it speaks of. Every key given must hold, and there is at least one.",
          "type": "object",
          "minProperties": 1,
          "additionalProperties": false,
          "properties": {
            "crate": {
              "description": "The package's name, or a pattern: `*` stands for any text, `?` for one character.",
              "type": "string",
              "minLength": 1
            },
            "version": {
              "description": "A version requirement, as cargo reads it.",
              "type": "string",
              "minLength": 1
            },
            "id": {
              "description": "The download's id, or a pattern as for `crate`.",
              "type": "string",
              "minLength": 1
            },
            "host": {
              "description": "The host of a source, with its port or without, or a pattern as for `crate`.",
              "type": "string",
              "minLength": 1
            },
            "url": {
              "description": "What the URL of a source begins with.",
              "type": "string",
              "minLength": 1
            },
            "when": {
              "description": "`cfg(…)` or a target triple: the platform that the build script runs for.",
              "type": "string",
              "minLength": 1
            }
          }
        },
        "file": {
          "description": "A file that stands in for it, from the folder of this file.",
          "type": "string",
          "minLength": 1
        },
        "folder": {
          "description": "A folder that stands in for what would be unpacked, from the folder of this file.",
          "type": "string",
          "minLength": 1
        },
        "mirror": {
          "description": "What takes the place of the part of each source that `url` or `host` found, else of its scheme and host.",
          "type": "string",
          "minLength": 1
        },
        "url": {
          "description": "The only source.",
          "type": "string",
          "minLength": 1
        },
        "skip": {
          "description": "The build script does without it.",
          "const": true
        },
        "forbid": {
          "description": "It must not be used; with `host` or `url` in `select`: nothing may come from there.",
          "const": true
        },
        "system": {
          "description": "The build script takes what the system has.",
          "const": true
        },
        "sha256": {
          "description": "The digest that is expected in place of the declared one. Needs `size` and `reason`.",
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        },
        "size": {
          "description": "The bytes that are expected in place of those declared.",
          "type": "integer",
          "minimum": 1,
          "maximum": 9007199254740991
        },
        "reason": {
          "description": "Why.",
          "type": "string",
          "minLength": 1
        },
        "optional": {
          "description": "Whether it may match nothing.",
          "type": "boolean"
        }
      }
    },
    "fields": {
      "description": "By field name, or by JSON pointer where the key begins with `/`.",
      "type": "object",
      "minProperties": 1
    },
    "lists": {
      "description": "Lists of items, by field.",
      "type": "object",
      "minProperties": 1,
      "additionalProperties": {
        "type": "array",
        "minItems": 1
      }
    },
    "tables": {
      "description": "Tables of keys, by field.",
      "type": "object",
      "minProperties": 1,
      "additionalProperties": {
        "type": "object",
        "minProperties": 1
      }
    }
  },
  "examples": [
    {
      "px-meta": 1,
      "policy": {
        "vendoring": "forbid"
      },
      "override": [
        {
          "select": {
            "crate": "openssl-sys",
            "version": ">=0.9, <0.10",
            "domain": "target"
          },
          "fact": "native-library@1/openssl",
          "set": {
            "version": "3.0.15",
            "link": "dynamic"
          },
          "append": {
            "include-dirs": [
              "/usr/include"
            ]
          },
          "reason": "distribution policy: system OpenSSL"
        }
      ],
      "download": [
        {
          "select": {
            "host": "github.com"
          },
          "mirror": "https://mirror.example.net/github.com",
          "reason": "this network reaches the mirror alone"
        }
      ]
    }
  ]
};

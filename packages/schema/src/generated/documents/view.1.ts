// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of view@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:view@1",
  "title": "view@1",
  "description": "The body of `view.json`: what one run of a build script or a generator may see. See docs/format.md.",
  "type": "object",
  "required": [
    "package",
    "domains",
    "complete",
    "facts",
    "merged",
    "contributions"
  ],
  "properties": {
    "package": {
      "description": "The reader.",
      "$ref": "#/$defs/package"
    },
    "domains": {
      "description": "What the reader runs for.",
      "$ref": "#/$defs/domains"
    },
    "complete": {
      "description": "Whether every publisher below has published in this build or is fresh.",
      "type": "boolean"
    },
    "facts": {
      "description": "Facts of dependencies, after overrides, sorted by package id, schema, name.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "package",
          "schema",
          "name",
          "domains",
          "target",
          "value",
          "sha256",
          "trust",
          "origin"
        ],
        "properties": {
          "package": {
            "description": "Whose.",
            "$ref": "#/$defs/known-package"
          },
          "schema": {
            "description": "What kind of fact.",
            "$ref": "#/$defs/schema-id"
          },
          "name": {
            "description": "Which one.",
            "$ref": "#/$defs/fact-name"
          },
          "domains": {
            "description": "What it holds for.",
            "$ref": "#/$defs/domains"
          },
          "target": {
            "description": "Triple that the publishing run was for; empty in the view of a generator where all platforms say the same.",
            "type": "string"
          },
          "value": {
            "description": "The value."
          },
          "sha256": {
            "description": "Digest of the fact.",
            "$ref": "#/$defs/sha256"
          },
          "trust": {
            "description": "Where it comes from.",
            "$ref": "#/$defs/trust"
          },
          "origin": {
            "description": "Where it was made.",
            "$ref": "#/$defs/origin"
          },
          "overridden": {
            "description": "What overrides changed.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/override-step"
            }
          },
          "out-dir": {
            "description": "The publisher's `OUT_DIR`, relative to the reader's; present where the value has the token `${OUT_DIR}`.",
            "type": "string"
          },
          "workspace": {
            "description": "The root of the workspace, relative to the reader's `OUT_DIR`; present where the value has the token `${WORKSPACE}`.",
            "type": "string"
          }
        }
      }
    },
    "declared": {
      "description": "For a generator that declares its inputs: the schemas, and single facts (`SCHEMA/NAME`), that it may read; absent where it may read all.",
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "merged": {
      "description": "Merged values, sorted by schema and field.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "schema",
          "pointer",
          "value",
          "sha256"
        ],
        "properties": {
          "schema": {
            "description": "The schema.",
            "$ref": "#/$defs/schema-id"
          },
          "pointer": {
            "description": "The field.",
            "$ref": "#/$defs/pointer"
          },
          "value": {
            "description": "What its contributions come to."
          },
          "sha256": {
            "description": "Digest of the canonical value.",
            "$ref": "#/$defs/sha256"
          }
        }
      }
    },
    "contributions": {
      "description": "Runs whose word this view relies on, with the digests that must still hold.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "package",
          "output",
          "sha256"
        ],
        "properties": {
          "package": {
            "description": "Whose run.",
            "$ref": "#/$defs/package"
          },
          "output": {
            "description": "The run's kept output, relative to the reader's `OUT_DIR`.",
            "type": "string"
          },
          "facts": {
            "description": "Its `facts.json`; absent where it published nothing.",
            "type": "string"
          },
          "sha256": {
            "description": "Digest of `facts.json`, or of the cargo lines of the output.",
            "$ref": "#/$defs/sha256"
          }
        }
      }
    }
  },
  "$defs": {
    "domains": {
      "description": "Sides of the build that it holds for, target first; empty: cargo's files did not tell.",
      "type": "array",
      "uniqueItems": true,
      "items": {
        "type": "string",
        "enum": [
          "target",
          "host"
        ]
      }
    },
    "fact-name": {
      "description": "A fact's name within its schema and package: no control characters, no `#`.",
      "type": "string",
      "minLength": 1,
      "maxLength": 128
    },
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
    "origin": {
      "description": "Where and how a fact was made.",
      "type": "object",
      "required": [
        "method"
      ],
      "properties": {
        "file": {
          "description": "File of the publishing call, relative to the package of who called; for an adapter's fact, the adapter's name.",
          "type": "string"
        },
        "line": {
          "description": "Line of the call, from 1.",
          "type": "integer",
          "minimum": 1
        },
        "column": {
          "description": "Column of the call, from 1.",
          "type": "integer",
          "minimum": 1
        },
        "method": {
          "description": "How the value was found: `literal`, `probe`, `env`, `file`, `harvest`, `rustc`, `override`.",
          "enum": [
            "literal",
            "probe",
            "env",
            "file",
            "harvest",
            "rustc",
            "override"
          ]
        },
        "generator": {
          "description": "The generator that published it, as the package that it generates declares it; absent where that was a build script.",
          "type": "string"
        },
        "inputs": {
          "description": "What it was made from.",
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "kind",
              "name"
            ],
            "properties": {
              "kind": {
                "description": "What the input is.",
                "enum": [
                  "env",
                  "file",
                  "tool",
                  "output"
                ]
              },
              "name": {
                "description": "Name of the variable, path of the file, the tool.",
                "type": "string"
              },
              "digest": {
                "description": "Digest of what was read.",
                "$ref": "#/$defs/sha256"
              }
            }
          }
        }
      }
    },
    "override-step": {
      "description": "One change that an override made.",
      "type": "object",
      "required": [
        "layer",
        "operator",
        "pointer"
      ],
      "properties": {
        "layer": {
          "description": "Where the override stands.",
          "type": "object",
          "required": [
            "kind",
            "place"
          ],
          "properties": {
            "kind": {
              "description": "Which layer.",
              "$ref": "#/$defs/layer-kind"
            },
            "place": {
              "description": "The file as the user gave it, the variable, or the option.",
              "type": "string"
            },
            "line": {
              "description": "Line in the file, from 1.",
              "type": "integer",
              "minimum": 1
            },
            "column": {
              "description": "Column in the file, from 1.",
              "type": "integer",
              "minimum": 1
            }
          }
        },
        "operator": {
          "description": "What it did: `set`, `default`, `unset` …",
          "type": "string"
        },
        "pointer": {
          "description": "What it changed.",
          "$ref": "#/$defs/pointer"
        },
        "was": {
          "description": "The value before; absent where there was none."
        },
        "waives": {
          "description": "For `waive`: the kind of problem that it accepts.",
          "type": "string"
        },
        "reason": {
          "description": "Why, in the packager's words.",
          "type": "string"
        }
      }
    },
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
    "sha256": {
      "description": "SHA-256, 64 lower-case hexadecimal digits.",
      "type": "string",
      "pattern": "^[0-9a-f]{64}$"
    },
    "trust": {
      "description": "How far a value can be trusted: `published` by the crate, `harvested` from cargo, `probed` by px-meta, `declared` in a manifest, `overridden` by the packager.",
      "enum": [
        "harvested",
        "published",
        "probed",
        "overridden",
        "declared"
      ]
    }
  },
  "examples": [
    {
      "package": {
        "name": "app",
        "version": "0.1.0"
      },
      "domains": [
        "target"
      ],
      "complete": false,
      "facts": [],
      "merged": [],
      "contributions": []
    }
  ]
};

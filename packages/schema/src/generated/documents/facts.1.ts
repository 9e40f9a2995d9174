// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of facts@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:facts@1",
  "title": "facts@1",
  "description": "The body of `facts.json`: what one run of a build script or a generator published. See docs/format.md.",
  "type": "object",
  "required": [
    "package",
    "facts",
    "upstream"
  ],
  "properties": {
    "package": {
      "description": "What the script says of itself, or the package that the generator generates.",
      "$ref": "#/$defs/package"
    },
    "unit": {
      "description": "The run; absent for a generator.",
      "type": "object",
      "required": [
        "host",
        "target",
        "profile",
        "features"
      ],
      "properties": {
        "host": {
          "description": "`HOST` of the script.",
          "type": "string"
        },
        "target": {
          "description": "`TARGET` of the script.",
          "type": "string"
        },
        "profile": {
          "description": "`PROFILE` of the script.",
          "type": "string"
        },
        "features": {
          "description": "Features of the package, sorted.",
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      }
    },
    "facts": {
      "description": "Sorted by schema, then name; one for each pair.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/fact"
      }
    },
    "said": {
      "description": "Facts that overrides changed or took away when they were published, as the script said them; sorted as `facts`. What overrides made is not among them.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/fact"
      }
    },
    "upstream": {
      "description": "Publications of the direct dependencies that cargo named to this script, sorted by path.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "package",
          "links",
          "path",
          "sha256"
        ],
        "properties": {
          "package": {
            "description": "Whose.",
            "$ref": "#/$defs/package"
          },
          "links": {
            "description": "The `links` value through which it was found.",
            "type": "string"
          },
          "path": {
            "description": "The file, relative to this run's `OUT_DIR`, or absolute.",
            "type": "string",
            "minLength": 1
          },
          "sha256": {
            "description": "The digest seen.",
            "$ref": "#/$defs/sha256"
          }
        }
      }
    }
  },
  "$defs": {
    "fact": {
      "description": "A fact as the script says it.",
      "type": "object",
      "required": [
        "schema",
        "name",
        "value",
        "origin"
      ],
      "properties": {
        "schema": {
          "description": "What kind of fact.",
          "$ref": "#/$defs/schema-id"
        },
        "name": {
          "description": "Which one.",
          "$ref": "#/$defs/fact-name"
        },
        "value": {
          "description": "An instance of the schema."
        },
        "origin": {
          "description": "Where it was made.",
          "$ref": "#/$defs/origin"
        },
        "narrowed": {
          "description": "Fields that travel less far than the schema lets them.",
          "$ref": "#/$defs/narrowed"
        },
        "overridden": {
          "description": "Overrides that were applied when it was published.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/override-step"
          }
        }
      }
    },
    "fact-name": {
      "description": "A fact's name within its schema and package: no control characters, no `#`.",
      "type": "string",
      "minLength": 1,
      "maxLength": 128
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
    "narrowed": {
      "description": "Narrower reach or planes than the schema's, by field.",
      "type": "object",
      "additionalProperties": {
        "type": "object",
        "properties": {
          "reach": {
            "description": "How far the field travels.",
            "enum": [
              "direct",
              "self",
              "public",
              "all"
            ]
          },
          "plane": {
            "description": "Along which edges.",
            "type": "array",
            "items": {
              "enum": [
                "compile",
                "link",
                "load",
                "tool"
              ]
            }
          }
        }
      }
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
    }
  },
  "examples": [
    {
      "package": {
        "name": "foo-sys",
        "version": "1.2.3",
        "links": "foo"
      },
      "unit": {
        "host": "x86_64-unknown-linux-gnu",
        "target": "x86_64-unknown-linux-gnu",
        "profile": "debug",
        "features": []
      },
      "facts": [
        {
          "schema": "native-library@1",
          "name": "foo",
          "value": {
            "link": "static",
            "libs": [
              "foo"
            ]
          },
          "origin": {
            "file": "build.rs",
            "line": 12,
            "column": 5,
            "method": "literal"
          }
        }
      ],
      "upstream": []
    }
  ]
};

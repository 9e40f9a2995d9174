// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of override-check@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:override-check@1",
  "title": "override-check@1",
  "description": "What `px-meta override check --format json` writes: which overrides there are, what each changes in the last build, and what they ask of cargo.",
  "type": "object",
  "required": [
    "px-meta",
    "layers",
    "effects",
    "asks",
    "problems"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "override-check@1"
    },
    "layers": {
      "description": "Low to high.",
      "type": "array",
      "items": {
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
            "description": "The file as given, `environment`, `command line`.",
            "type": "string"
          },
          "policy": {
            "description": "Its policy.",
            "type": "object"
          },
          "overrides": {
            "description": "How many changes it has.",
            "type": "integer",
            "minimum": 0
          }
        }
      }
    },
    "effects": {
      "description": "What each override came to; empty where there was no build, or the layers have something wrong.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "at",
          "select",
          "schema",
          "name",
          "operator",
          "pointer",
          "facts"
        ],
        "properties": {
          "at": {
            "description": "Where it stands.",
            "$ref": "#/$defs/place"
          },
          "select": {
            "description": "Which packages it speaks of.",
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
            "type": "string"
          },
          "pointer": {
            "description": "Where in the value.",
            "$ref": "#/$defs/pointer"
          },
          "value": {
            "description": "What it takes."
          },
          "useless": {
            "description": "Why it is of no use; absent where it is of use, or cannot be told. `same`: it is so without it. `shadowed`: others stand in its place, in all facts. `unread`: no build script reads what it changes, it is compared with nothing, and nothing is asked of cargo.",
            "enum": [
              "same",
              "shadowed",
              "unread"
            ]
          },
          "facts": {
            "description": "The facts that it speaks of.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "package",
                "target",
                "changed"
              ],
              "properties": {
                "package": {
                  "description": "The publisher.",
                  "$ref": "#/$defs/known-package"
                },
                "target": {
                  "description": "Triple that the run was for.",
                  "type": "string"
                },
                "changed": {
                  "description": "Whether it makes a difference in the end; of `require` and `waive`, whether it is in force.",
                  "type": "boolean"
                },
                "shadowed-by": {
                  "description": "What stands in its place.",
                  "$ref": "#/$defs/place"
                }
              }
            }
          }
        }
      }
    },
    "downloads": {
      "description": "What each entry `[[download]]` came to.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "at",
          "select",
          "does",
          "downloads"
        ],
        "properties": {
          "at": {
            "description": "Where it stands.",
            "$ref": "#/$defs/place"
          },
          "select": {
            "description": "Which downloads it speaks of, as in `override-file@1`.",
            "type": "object"
          },
          "does": {
            "description": "What becomes of them.",
            "enum": [
              "file",
              "folder",
              "mirror",
              "url",
              "skip",
              "forbid",
              "system"
            ]
          },
          "downloads": {
            "description": "Those that there are, each by its id and its package's name and version.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "useless": {
            "description": "There where others stand in its place.",
            "const": "shadowed"
          }
        }
      }
    },
    "asks": {
      "description": "What makes build scripts that do not use px-meta follow.",
      "type": "object",
      "required": [
        "env",
        "unset",
        "tables",
        "reaches"
      ],
      "properties": {
        "env": {
          "description": "Variables of cargo's environment.",
          "type": "object",
          "additionalProperties": {
            "type": "string"
          }
        },
        "unset": {
          "description": "Variables that must not be set.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "tables": {
          "description": "Tables `[target.<triple>.<links>]` of cargo's configuration, which stand in for scripts.",
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "triple",
              "links",
              "keys"
            ],
            "properties": {
              "triple": {
                "description": "The target.",
                "type": "string"
              },
              "links": {
                "description": "The package's `links` value.",
                "type": "string"
              },
              "keys": {
                "description": "What the table says: texts, and lists of texts.",
                "type": "object"
              }
            }
          }
        },
        "reaches": {
          "description": "The packages that they reach.",
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "package",
              "means",
              "because",
              "dependents"
            ],
            "properties": {
              "package": {
                "description": "Cargo's package id.",
                "type": "string",
                "minLength": 1
              },
              "means": {
                "description": "`NAME=VALUE`, or the head of a table.",
                "type": "string"
              },
              "because": {
                "description": "The overrides and policies that ask for it.",
                "type": "array",
                "items": {
                  "$ref": "#/$defs/place"
                }
              },
              "dependents": {
                "description": "How many packages depend on it, and are built again with it.",
                "type": "integer",
                "minimum": 0
              }
            }
          }
        }
      }
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
    "place": {
      "description": "Where an override stands.",
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
    "pointer": {
      "description": "JSON pointer into a fact's value; empty for the whole.",
      "type": "string",
      "pattern": "^(/([^~/]|~[01])*)*$"
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
      "px-meta": "override-check@1",
      "layers": [
        {
          "kind": "workspace",
          "place": "px-meta.toml",
          "policy": {
            "vendoring": "forbid"
          },
          "overrides": 0
        }
      ],
      "effects": [],
      "asks": {
        "env": {
          "ZSTD_SYS_USE_PKG_CONFIG": "1"
        },
        "unset": [],
        "tables": [],
        "reaches": [
          {
            "package": "registry+…#zstd-sys@2.1.2",
            "means": "ZSTD_SYS_USE_PKG_CONFIG=1",
            "because": [
              {
                "kind": "workspace",
                "place": "px-meta.toml",
                "line": 2,
                "column": 12
              }
            ],
            "dependents": 3
          }
        ]
      },
      "problems": []
    }
  ]
};

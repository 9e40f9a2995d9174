// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of inspect@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:inspect@1",
  "title": "inspect@1",
  "description": "What `px-meta inspect --format json` writes: every fact of a build, after overrides, and what is wrong.",
  "type": "object",
  "required": [
    "px-meta",
    "facts",
    "problems"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "inspect@1"
    },
    "selection": {
      "description": "What was built: the facts hold for it alone.",
      "type": "object",
      "properties": {
        "targets": {
          "description": "`--target`, in order; empty: the host.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "profile": {
          "description": "The profile.",
          "type": "string"
        },
        "features": {
          "description": "`--features`.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "packages": {
          "description": "`--package`, as given.",
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      }
    },
    "changed": {
      "description": "Inputs that have changed since the facts were collected.",
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "facts": {
      "description": "Sorted by package id, schema, name, triple.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "package",
          "domains",
          "schema",
          "name",
          "value",
          "trust",
          "origin"
        ],
        "properties": {
          "package": {
            "description": "Whose.",
            "$ref": "#/$defs/known-package"
          },
          "domains": {
            "description": "What it holds for.",
            "$ref": "#/$defs/domains"
          },
          "target": {
            "description": "Triple that the run was for.",
            "type": "string"
          },
          "schema": {
            "description": "What kind of fact.",
            "$ref": "#/$defs/schema-id"
          },
          "name": {
            "description": "Which one.",
            "$ref": "#/$defs/fact-name"
          },
          "value": {
            "description": "The value."
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
            "description": "What overrides changed, lowest layer first.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/override-step"
            }
          },
          "asked": {
            "description": "Overrides that ask for what is there already, mostly because the script did as they told it.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/override-step"
            }
          },
          "out-dir": {
            "description": "`OUT_DIR` of the run that it came from.",
            "type": "string"
          }
        }
      }
    },
    "runs": {
      "description": "The runs of build scripts, with why each ran the last time; absent for a snapshot.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "package",
          "out-dir",
          "in-last-build"
        ],
        "properties": {
          "package": {
            "description": "Whose script.",
            "$ref": "#/$defs/read-package"
          },
          "out-dir": {
            "description": "The `OUT_DIR` of the run.",
            "type": "string"
          },
          "in-last-build": {
            "description": "Whether it ran in the last build in which any script did.",
            "type": "boolean"
          },
          "why": {
            "description": "Why it ran again: `facts` that it had read were otherwise, or `cargo` ran it by its own rules; absent where it has run once.",
            "type": "object",
            "required": [
              "kind"
            ],
            "properties": {
              "kind": {
                "description": "Which of them.",
                "enum": [
                  "facts",
                  "cargo"
                ]
              },
              "because": {
                "description": "For `facts`: what it had read, and what was otherwise.",
                "type": "array",
                "items": {
                  "$ref": "#/$defs/rerun-reason"
                }
              },
              "cut-off": {
                "description": "For `facts`: how many other scripts saw something else and had read nothing of it.",
                "type": "integer",
                "minimum": 0
              },
              "files": {
                "description": "For `cargo`: the files that it watches and that were younger than its last run.",
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "variables": {
                "description": "For `cargo`: the variables that it listens to and that had another value.",
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "scripts": {
                "description": "For `cargo`: packages with `links` right below it, whose scripts ran: name and version.",
                "type": "array",
                "items": {
                  "type": "string"
                }
              }
            }
          }
        }
      }
    },
    "problems": {
      "description": "What is wrong, sorted.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/problem"
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
    "read-package": {
      "description": "A package, by name and version; not every publisher has one.",
      "type": "object",
      "required": [
        "name",
        "version"
      ],
      "properties": {
        "id": {
          "description": "Cargo's package id.",
          "type": "string"
        },
        "name": {
          "description": "Its name.",
          "type": "string"
        },
        "version": {
          "description": "Its version; empty where it has none.",
          "type": "string"
        }
      }
    },
    "rerun-reason": {
      "description": "Something that a script has read, and what is otherwise in the answer.",
      "type": "object",
      "required": [
        "schema",
        "changes"
      ],
      "properties": {
        "schema": {
          "description": "The schema that it asked for.",
          "$ref": "#/$defs/schema-id"
        },
        "name": {
          "description": "The name that it asked for; absent where all facts of the schema were meant.",
          "type": "string"
        },
        "package": {
          "description": "The package that it asked; absent where any was meant.",
          "type": "string"
        },
        "pointer": {
          "description": "The merged field that it asked for; absent where it asked for facts.",
          "$ref": "#/$defs/pointer"
        },
        "changes": {
          "description": "The places that have changed.",
          "type": "array",
          "items": {
            "description": "One place.",
            "type": "object",
            "required": [
              "schema",
              "pointer"
            ],
            "properties": {
              "package": {
                "description": "Who says it; absent for a merged value.",
                "$ref": "#/$defs/read-package"
              },
              "schema": {
                "description": "The schema.",
                "$ref": "#/$defs/schema-id"
              },
              "name": {
                "description": "The fact; absent for a merged value.",
                "type": "string"
              },
              "pointer": {
                "description": "The place; empty for the whole.",
                "$ref": "#/$defs/pointer"
              },
              "was": {
                "description": "What stood there; absent where nothing did, or it is not known."
              },
              "is": {
                "description": "What stands there now; absent where nothing does."
              }
            }
          }
        }
      }
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
      "px-meta": "inspect@1",
      "facts": [
        {
          "package": {
            "id": "registry+https://example.org/index#zlib-sys@1.0.0",
            "name": "zlib-sys",
            "version": "1.0.0",
            "links": "z"
          },
          "domains": [
            "target"
          ],
          "schema": "native-library@1",
          "name": "zlib",
          "value": {
            "link": "dynamic",
            "source": "system",
            "libs": [
              "z"
            ],
            "search-paths": []
          },
          "trust": "harvested",
          "origin": {
            "method": "harvest",
            "file": "zlib-sys"
          }
        }
      ],
      "problems": []
    }
  ]
};

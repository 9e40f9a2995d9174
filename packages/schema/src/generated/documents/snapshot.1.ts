// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of snapshot@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:snapshot@1",
  "title": "snapshot@1",
  "description": "All that the propagation needs, in one self-contained file: what `px-meta export snapshot` writes and `px-meta propagate --snapshot` reads. Facts stand as collected, before any override. Packages, platforms, nodes, edges and values are named by their places in the lists, from 0. A build system that is not cargo can write one of its own graph.",
  "type": "object",
  "required": [
    "px-meta",
    "platforms",
    "packages",
    "nodes",
    "edges",
    "roots",
    "values",
    "facts"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "snapshot@1"
    },
    "platforms": {
      "description": "Sides of the build: the targets in order, then the host, always last.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "domain",
          "triple"
        ],
        "properties": {
          "domain": {
            "description": "Which side.",
            "$ref": "#/$defs/domain"
          },
          "triple": {
            "description": "Its triple.",
            "type": "string",
            "minLength": 1
          },
          "cfgs": {
            "description": "`rustc --print cfg` for it: what `when` in an override is asked of.",
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      }
    },
    "packages": {
      "description": "Sorted by id.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "id",
          "name",
          "version"
        ],
        "properties": {
          "id": {
            "description": "What tells it from all others.",
            "type": "string",
            "minLength": 1
          },
          "name": {
            "description": "Its name.",
            "type": "string",
            "minLength": 1
          },
          "version": {
            "description": "Its version.",
            "type": "string"
          },
          "source": {
            "description": "Where it comes from; absent for a package of the workspace.",
            "type": "string"
          },
          "manifest-path": {
            "description": "Its manifest.",
            "type": "string"
          },
          "links": {
            "description": "Its `links` value.",
            "type": "string"
          },
          "has-build-script": {
            "description": "Whether it runs something before it is compiled.",
            "type": "boolean"
          },
          "is-proc-macro": {
            "description": "Whether it is a proc macro.",
            "type": "boolean"
          },
          "is-workspace-member": {
            "description": "Whether it belongs to the workspace.",
            "type": "boolean"
          },
          "adopts": {
            "description": "Whether its script uses px-meta.",
            "type": "boolean"
          },
          "crate-types": {
            "description": "Crate types of its library: a `dylib` or `cdylib` starts a new image.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "features": {
            "description": "The features that cargo resolved for it, sorted; of packages with a build script only.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "metadata": {
            "description": "`[package.metadata.px-meta]`, untouched."
          }
        }
      }
    },
    "nodes": {
      "description": "The nodes of the graph, package × platform, as two columns of one length.",
      "type": "object",
      "required": [
        "package",
        "platform"
      ],
      "properties": {
        "package": {
          "description": "Package of each node.",
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 0
          }
        },
        "platform": {
          "description": "Platform of each node.",
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 0
          }
        }
      }
    },
    "edges": {
      "description": "What each node depends on, as columns: the edges of node `n` are those from `start[n]` up to `start[n + 1]`.",
      "type": "object",
      "required": [
        "start",
        "to",
        "kind"
      ],
      "properties": {
        "start": {
          "description": "One more than there are nodes, ascending from 0.",
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 0
          }
        },
        "to": {
          "description": "The node that each edge leads to.",
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 0
          }
        },
        "kind": {
          "description": "What each edge is: 0 normal, 1 build-dependency, 2 dev-dependency, 3 proc macro.",
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 0,
            "maximum": 3
          }
        }
      }
    },
    "roots": {
      "description": "Nodes that were asked for.",
      "type": "array",
      "items": {
        "type": "integer",
        "minimum": 0
      }
    },
    "values": {
      "description": "Every distinct value of a fact, once.",
      "type": "array"
    },
    "facts": {
      "description": "Every fact, sorted.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "schema",
          "name",
          "domains",
          "target",
          "value",
          "trust",
          "origin"
        ],
        "properties": {
          "package": {
            "description": "The publisher: place in `packages`; absent for what the toolchain says, which holds for all nodes of its platform.",
            "type": "integer",
            "minimum": 0
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
            "description": "Triple that the run was for.",
            "type": "string"
          },
          "out-dir": {
            "description": "`OUT_DIR` of the run.",
            "type": "string"
          },
          "value": {
            "description": "Place in `values`.",
            "type": "integer",
            "minimum": 0
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
            "description": "Overrides that were applied when it was published.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/override-step"
            }
          },
          "narrowed": {
            "description": "Fields that travel less far than the schema lets them.",
            "$ref": "#/$defs/narrowed"
          }
        }
      }
    },
    "schemas": {
      "description": "Schemas of crates, by id; those of px-meta are known to every reader.",
      "type": "object",
      "additionalProperties": {
        "type": "object"
      }
    },
    "layers": {
      "description": "Overrides, low to high.",
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
      "px-meta": "snapshot@1",
      "platforms": [
        {
          "domain": "target",
          "triple": "x86_64-unknown-linux-gnu"
        },
        {
          "domain": "host",
          "triple": "x86_64-unknown-linux-gnu"
        }
      ],
      "packages": [
        {
          "id": "app 0.1.0",
          "name": "app",
          "version": "0.1.0"
        },
        {
          "id": "foo-sys 1.2.3",
          "name": "foo-sys",
          "version": "1.2.3",
          "links": "foo"
        }
      ],
      "nodes": {
        "package": [
          0,
          1
        ],
        "platform": [
          0,
          0
        ]
      },
      "edges": {
        "start": [
          0,
          1,
          1
        ],
        "to": [
          1
        ],
        "kind": [
          0
        ]
      },
      "roots": [
        0
      ],
      "values": [
        {
          "cxx": {
            "stdlib": "libstdc++"
          }
        }
      ],
      "facts": [
        {
          "package": 1,
          "schema": "abi@1",
          "name": "foo",
          "domains": [
            "target"
          ],
          "target": "x86_64-unknown-linux-gnu",
          "value": 0,
          "trust": "published",
          "origin": {
            "method": "literal"
          }
        }
      ]
    }
  ]
};

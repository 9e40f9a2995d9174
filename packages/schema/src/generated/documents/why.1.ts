// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of why@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:why@1",
  "title": "why@1",
  "description": "What `px-meta why` writes: through which packages a fact or a value came to a package, who says otherwise, and which layers made it.",
  "type": "object",
  "required": [
    "px-meta",
    "asked",
    "nodes",
    "problems"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "why@1"
    },
    "asked": {
      "description": "What was asked for.",
      "type": "object",
      "required": [
        "package"
      ],
      "properties": {
        "package": {
          "description": "The package, as typed.",
          "type": "string"
        },
        "schema": {
          "description": "The schema; absent where the words name none and none is found for them.",
          "$ref": "#/$defs/schema-id"
        },
        "name": {
          "description": "The fact; absent where all facts of the schema were meant.",
          "type": "string"
        },
        "pointer": {
          "description": "The field; absent where whole facts were meant.",
          "type": "string"
        },
        "not": {
          "description": "`--not`: the value that was expected."
        }
      }
    },
    "nodes": {
      "description": "The package's nodes, one for each side that it is built for.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "package",
          "domain",
          "triple",
          "contributions",
          "tree"
        ],
        "properties": {
          "package": {
            "description": "The package.",
            "$ref": "#/$defs/known-package"
          },
          "domain": {
            "description": "The node's side.",
            "$ref": "#/$defs/domain"
          },
          "triple": {
            "description": "The node's platform.",
            "type": "string"
          },
          "merged": {
            "description": "What the field comes to, where it is merged.",
            "type": "object",
            "required": [
              "merge",
              "below",
              "here"
            ],
            "properties": {
              "merge": {
                "description": "The operator.",
                "type": "string"
              },
              "below": {
                "description": "What its dependencies' facts come to: what its build script reads.",
                "$ref": "#/$defs/merged"
              },
              "here": {
                "description": "The same with the package's own facts.",
                "$ref": "#/$defs/merged"
              }
            }
          },
          "not": {
            "description": "With `--not`: why it is not that value.",
            "type": "object",
            "required": [
              "value",
              "verdict",
              "against",
              "overrides",
              "faults"
            ],
            "properties": {
              "value": {
                "description": "The value that was expected."
              },
              "verdict": {
                "description": "`is`: it is that value; `ruled-out`: somebody says what does not go with it; `unsaid`: nothing rules it out, but nobody says it; `invalid`: it is no value of the field.",
                "enum": [
                  "is",
                  "ruled-out",
                  "unsaid",
                  "invalid"
                ]
              },
              "reason": {
                "description": "Why it is invalid.",
                "type": "string"
              },
              "against": {
                "description": "Places in `contributions` of those that rule it out.",
                "type": "array",
                "items": {
                  "type": "integer",
                  "minimum": 0
                }
              },
              "nearest": {
                "description": "The value that goes with all contributions and comes nearest; absent where there is none, or it is the value itself."
              },
              "overrides": {
                "description": "What would have to be set for the value to come about: all of it together.",
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "set",
                    "select",
                    "schema",
                    "name",
                    "pointer",
                    "value"
                  ],
                  "properties": {
                    "set": {
                      "description": "The same as `--set` takes it.",
                      "type": "string"
                    },
                    "select": {
                      "description": "Which package.",
                      "type": "object"
                    },
                    "schema": {
                      "description": "The schema.",
                      "$ref": "#/$defs/schema-id"
                    },
                    "name": {
                      "description": "The fact.",
                      "$ref": "#/$defs/fact-name"
                    },
                    "pointer": {
                      "description": "The place.",
                      "$ref": "#/$defs/pointer"
                    },
                    "value": {
                      "description": "What to set."
                    }
                  }
                }
              },
              "settles": {
                "description": "Whether they were tried and brought the value about; absent where there are none.",
                "type": "boolean"
              },
              "faults": {
                "description": "What would be wrong then, in words.",
                "type": "array",
                "items": {
                  "type": "string"
                }
              }
            }
          },
          "tree": {
            "description": "The ways of all contributions as one tree, each package after the one that leads to it.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "package",
                "contributions"
              ],
              "properties": {
                "package": {
                  "description": "Name and version.",
                  "type": "string"
                },
                "edge": {
                  "description": "The edge that leads here; absent at the root.",
                  "enum": [
                    "normal",
                    "build",
                    "dev",
                    "proc-macro"
                  ]
                },
                "parent": {
                  "description": "Place in this list of the package that depends on this one; absent at the root.",
                  "type": "integer",
                  "minimum": 0
                },
                "here": {
                  "description": "What the field comes to at this package, where it is merged.",
                  "$ref": "#/$defs/merged"
                },
                "contributions": {
                  "description": "Places in `contributions` of what this package says.",
                  "type": "array",
                  "items": {
                    "type": "integer",
                    "minimum": 0
                  }
                }
              }
            }
          },
          "contributions": {
            "description": "Everything that was said, the nearest first.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "package",
                "schema",
                "name",
                "domains",
                "standing",
                "path",
                "trust",
                "origin",
                "layers"
              ],
              "properties": {
                "package": {
                  "description": "The publisher.",
                  "$ref": "#/$defs/known-package"
                },
                "schema": {
                  "description": "The schema.",
                  "$ref": "#/$defs/schema-id"
                },
                "name": {
                  "description": "The fact.",
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
                "pointer": {
                  "description": "Where in the fact.",
                  "$ref": "#/$defs/pointer"
                },
                "value": {
                  "description": "What it says there; absent where it leaves the field out."
                },
                "standing": {
                  "description": "What it does to the answer: `seen` where nothing is merged; `decides` where the merged value would be another without it, `agrees` where it says the same as others, `dominated` where others decide, `disagrees` in a conflict, `silent` where the field is left out; `out-of-sight` where it does not come here.",
                  "enum": [
                    "seen",
                    "decides",
                    "agrees",
                    "dominated",
                    "disagrees",
                    "silent",
                    "out-of-sight"
                  ]
                },
                "stopped-by": {
                  "description": "What keeps it out of sight: the rule's `reach`, `plane` or `domain`, or the publisher's own narrowing.",
                  "enum": [
                    "reach",
                    "plane",
                    "domain",
                    "narrowed"
                  ]
                },
                "path": {
                  "description": "A shortest way from the package to the publisher: labels, with the kind of edge that leads to each.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": [
                      "package"
                    ],
                    "properties": {
                      "package": {
                        "description": "Name and version.",
                        "type": "string"
                      },
                      "edge": {
                        "description": "The edge that leads here; absent at the start.",
                        "enum": [
                          "normal",
                          "build",
                          "dev",
                          "proc-macro"
                        ]
                      },
                      "skipped": {
                        "description": "Of a very long way the middle is left out: how many packages lie before this one.",
                        "type": "integer",
                        "minimum": 1
                      }
                    }
                  }
                },
                "trust": {
                  "description": "Where it comes from.",
                  "$ref": "#/$defs/trust"
                },
                "origin": {
                  "description": "Where it was made.",
                  "$ref": "#/$defs/origin"
                },
                "layers": {
                  "description": "Overrides that made the value what it is, lowest first.",
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/override-step"
                  }
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
    "merged": {
      "description": "What the facts in sight come to at one field.",
      "type": "object",
      "required": [
        "kind"
      ],
      "properties": {
        "kind": {
          "description": "`value`; `nothing` where nobody says anything; `conflict` where they contradict each other; `unknown` where a fact leaves the field out and the schema says that then it is not known.",
          "enum": [
            "value",
            "nothing",
            "conflict",
            "unknown"
          ]
        },
        "value": {
          "description": "The value, where the kind is `value`."
        },
        "contributors": {
          "description": "All that is said here, where that is a conflict and the format lists it.",
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "package",
              "schema",
              "name",
              "pointer",
              "value"
            ],
            "properties": {
              "package": {
                "description": "Id of the publisher.",
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
              "pointer": {
                "description": "Where in it.",
                "type": "string"
              },
              "value": {
                "description": "What it says there."
              },
              "implied": {
                "description": "Present where the fact leaves the field out, and its schema says what that means.",
                "const": true
              }
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
      "px-meta": "why@1",
      "asked": {
        "package": "app",
        "schema": "abi@1",
        "pointer": "/cxx/stdlib"
      },
      "nodes": [
        {
          "package": {
            "id": "app 0.1.0",
            "name": "app",
            "version": "0.1.0"
          },
          "domain": "target",
          "triple": "x86_64-unknown-linux-gnu",
          "merged": {
            "merge": "agree",
            "below": {
              "kind": "value",
              "value": "libc++"
            },
            "here": {
              "kind": "value",
              "value": "libc++"
            }
          },
          "contributions": [
            {
              "package": {
                "id": "foo-sys 1.2.3",
                "name": "foo-sys",
                "version": "1.2.3"
              },
              "schema": "abi@1",
              "name": "foo",
              "domains": [
                "target"
              ],
              "pointer": "/cxx/stdlib",
              "value": "libc++",
              "standing": "decides",
              "path": [
                {
                  "package": "app 0.1.0"
                },
                {
                  "package": "foo-sys 1.2.3",
                  "edge": "normal"
                }
              ],
              "trust": "overridden",
              "origin": {
                "method": "literal"
              },
              "layers": [
                {
                  "layer": {
                    "kind": "workspace",
                    "place": "px-meta.toml",
                    "line": 7,
                    "column": 1
                  },
                  "operator": "set",
                  "pointer": "/cxx/stdlib",
                  "was": "libstdc++"
                }
              ]
            }
          ],
          "tree": [
            {
              "package": "app 0.1.0",
              "here": {
                "kind": "value",
                "value": "libc++"
              },
              "contributions": []
            },
            {
              "package": "foo-sys 1.2.3",
              "edge": "normal",
              "parent": 0,
              "here": {
                "kind": "value",
                "value": "libc++"
              },
              "contributions": [
                0
              ]
            }
          ]
        }
      ],
      "problems": []
    }
  ]
};

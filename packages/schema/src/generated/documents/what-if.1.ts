// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of what-if@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:what-if@1",
  "title": "what-if@1",
  "description": "What `px-meta what-if` writes: what some overrides would change, without a build.",
  "type": "object",
  "required": [
    "px-meta",
    "asked",
    "packages",
    "facts",
    "merged",
    "appeared",
    "disappeared",
    "reruns",
    "cut-off",
    "rebuilds",
    "problems"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "what-if@1"
    },
    "asked": {
      "description": "What was tried.",
      "type": "object",
      "required": [
        "set",
        "overrides"
      ],
      "properties": {
        "set": {
          "description": "`--set`, as typed.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "overrides": {
          "description": "Files of overrides, as typed.",
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      }
    },
    "packages": {
      "description": "Packages and versions that only one of the two has, by name.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/package-change"
      }
    },
    "facts": {
      "description": "What facts say otherwise, after overrides.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/fact-change"
      }
    },
    "merged": {
      "description": "What merged values come to otherwise, at the nodes that both have.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/merged-change"
      }
    },
    "appeared": {
      "description": "Problems that only the second has.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/problem"
      }
    },
    "disappeared": {
      "description": "Problems that only the first has.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/problem"
      }
    },
    "reruns": {
      "description": "Build scripts that would run again, as far as their receipts tell.",
      "type": "array",
      "items": {
        "description": "A run of a script.",
        "type": "object",
        "required": [
          "package",
          "out-dir",
          "because"
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
          "because": {
            "description": "What it has read and would read otherwise.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/rerun-reason"
            }
          }
        }
      }
    },
    "cut-off": {
      "description": "How many other scripts would see something else, but have read nothing of it.",
      "type": "integer",
      "minimum": 0
    },
    "rebuilds": {
      "description": "Packages that cargo would build again, because an override reaches them through variables or cargo's configuration.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/problem"
      }
    },
    "problems": {
      "description": "Why there is no answer.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/problem"
      }
    }
  },
  "$defs": {
    "cause": {
      "description": "Why a fact says something else: `override`, `package-set` (only one build has the package), `version`, `platform`, `features`, `inputs` (what it was made from), `profile` (of the build, where both are known), or `script`: its script says so, and nothing else is known.",
      "type": "object",
      "required": [
        "kind"
      ],
      "properties": {
        "kind": {
          "description": "Which of them.",
          "enum": [
            "override",
            "package-set",
            "version",
            "platform",
            "features",
            "inputs",
            "profile",
            "script"
          ]
        },
        "layers": {
          "description": "For `override`: where the overrides stand that only one of the builds has.",
          "type": "array",
          "items": {
            "description": "Where one stands.",
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
          }
        },
        "was": {
          "description": "The version, the triple, the features, or the profile, before."
        },
        "is": {
          "description": "The same, after."
        },
        "names": {
          "description": "For `inputs`: the files, variables and tools.",
          "type": "array",
          "items": {
            "type": "string"
          }
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
    "fact-change": {
      "description": "A place in a fact that says something else, or a whole fact that only one of two builds has.",
      "type": "object",
      "required": [
        "package",
        "schema",
        "name",
        "domains",
        "target",
        "pointer",
        "cause"
      ],
      "properties": {
        "package": {
          "description": "Who says it.",
          "$ref": "#/$defs/read-package"
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
          "description": "The place; empty for the whole.",
          "$ref": "#/$defs/pointer"
        },
        "was": {
          "description": "What stood there; absent where nothing did."
        },
        "is": {
          "description": "What stands there now; absent where nothing does."
        },
        "cause": {
          "description": "Why.",
          "$ref": "#/$defs/cause"
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
    "merged-change": {
      "description": "A merged value that became another one.",
      "type": "object",
      "required": [
        "schema",
        "pointer",
        "was",
        "is",
        "nodes",
        "because"
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
        "was": {
          "description": "What it came to.",
          "$ref": "#/$defs/merged"
        },
        "is": {
          "description": "What it comes to now.",
          "$ref": "#/$defs/merged"
        },
        "nodes": {
          "description": "Where.",
          "type": "array",
          "items": {
            "description": "A node.",
            "type": "object",
            "required": [
              "package",
              "domain",
              "triple"
            ],
            "properties": {
              "package": {
                "description": "Name and version.",
                "type": "string"
              },
              "domain": {
                "description": "Its side.",
                "$ref": "#/$defs/domain"
              },
              "triple": {
                "description": "Its platform.",
                "type": "string"
              }
            }
          }
        },
        "because": {
          "description": "Places in `facts` of the changes that can be the reason; none where only the graph is another.",
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 0
          }
        }
      }
    },
    "package-change": {
      "description": "A package by name, with the versions that only one of two builds has.",
      "type": "object",
      "required": [
        "name",
        "was",
        "is"
      ],
      "properties": {
        "name": {
          "description": "Its name.",
          "type": "string"
        },
        "was": {
          "description": "Versions that only the first has.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "is": {
          "description": "Versions that only the second has.",
          "type": "array",
          "items": {
            "type": "string"
          }
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
    }
  },
  "examples": [
    {
      "px-meta": "what-if@1",
      "asked": {
        "set": [
          "foo-sys native-library@1/foo#/version=\"1.3\""
        ],
        "overrides": []
      },
      "packages": [],
      "facts": [
        {
          "package": {
            "id": "foo-sys 1.2.3",
            "name": "foo-sys",
            "version": "1.2.3"
          },
          "schema": "native-library@1",
          "name": "foo",
          "domains": [
            "target"
          ],
          "target": "x86_64-unknown-linux-gnu",
          "pointer": "/version",
          "was": "1.2",
          "is": "1.3",
          "cause": {
            "kind": "override",
            "layers": [
              {
                "kind": "command-line",
                "place": "--set"
              }
            ]
          }
        }
      ],
      "merged": [
        {
          "schema": "abi@1",
          "pointer": "/cxx/stdlib",
          "was": {
            "kind": "value",
            "value": "libc++"
          },
          "is": {
            "kind": "conflict"
          },
          "nodes": [
            {
              "package": "app 0.1.0",
              "domain": "target",
              "triple": "x86_64-unknown-linux-gnu"
            }
          ],
          "because": []
        }
      ],
      "appeared": [],
      "disappeared": [],
      "reruns": [
        {
          "package": {
            "id": "app 0.1.0",
            "name": "app",
            "version": "0.1.0"
          },
          "out-dir": "/w/target/debug/build/app-0/out",
          "because": [
            {
              "schema": "native-library@1",
              "changes": [
                {
                  "package": {
                    "name": "foo-sys",
                    "version": "1.2.3"
                  },
                  "schema": "native-library@1",
                  "name": "foo",
                  "pointer": "/version",
                  "was": "1.2",
                  "is": "1.3"
                }
              ]
            }
          ]
        }
      ],
      "cut-off": 0,
      "rebuilds": [],
      "problems": []
    }
  ]
};

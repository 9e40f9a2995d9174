// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of propagate@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:propagate@1",
  "title": "propagate@1",
  "description": "What `px-meta propagate` writes: what every node of a graph may see. Each distinct value stands once in `values`, each distinct set of facts once in `sets`; columns with an entry for each node point at them by their places, from 0.",
  "type": "object",
  "required": [
    "px-meta",
    "packages",
    "platforms",
    "nodes",
    "sets",
    "fields",
    "facts",
    "values",
    "unions",
    "problems"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "propagate@1"
    },
    "values": {
      "description": "Every distinct value, once; large unions stand in `unions`.",
      "type": "array"
    },
    "unions": {
      "description": "Large sets, as what they are made of. Each is a list of numbers as columns have them: it has the items of all those values and unions, each once, sorted as a set in `values` is.",
      "type": "array",
      "items": {
        "type": "array",
        "items": {
          "type": "integer"
        }
      }
    },
    "packages": {
      "description": "Ids of all packages, in the order of the snapshot.",
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "platforms": {
      "description": "Sides of the build, in the order of the snapshot.",
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
            "type": "string"
          }
        }
      }
    },
    "facts": {
      "description": "Every fact, after overrides.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "schema",
          "name",
          "domains",
          "value"
        ],
        "properties": {
          "package": {
            "description": "The publisher: place in `packages`; absent for what the toolchain says.",
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
          "value": {
            "description": "Place in `values`.",
            "type": "integer",
            "minimum": 0
          },
          "trust": {
            "description": "Where it comes from.",
            "$ref": "#/$defs/trust"
          }
        }
      }
    },
    "sets": {
      "description": "Sets of facts. A set has the facts that it lists, and those of the sets that it lists.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "facts": {
            "description": "Places in `facts`, ascending.",
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": 0
            }
          },
          "sets": {
            "description": "Places in `sets`, each before this one.",
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": 0
            }
          }
        }
      }
    },
    "nodes": {
      "description": "The nodes of the graph, in the order of the snapshot, as columns of one length.",
      "type": "object",
      "required": [
        "package",
        "platform",
        "sees"
      ],
      "properties": {
        "package": {
          "description": "Package of each node: place in `packages`.",
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 0
          }
        },
        "platform": {
          "description": "Platform of each node: place in `platforms`.",
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 0
          }
        },
        "sees": {
          "description": "The facts that its dependencies send each node: columns of places in `sets`, -1 for none. What a node has in all columns is to be taken together.",
          "type": "array",
          "items": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": -1
            }
          }
        }
      }
    },
    "fields": {
      "description": "The fields that have a merged value for some node, sorted, with a value for each node.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "schema",
          "pointer",
          "merge",
          "below",
          "here"
        ],
        "properties": {
          "schema": {
            "description": "The schema.",
            "$ref": "#/$defs/schema-id"
          },
          "pointer": {
            "description": "The field; a step `*` stands for every item or key.",
            "type": "string"
          },
          "merge": {
            "description": "The operator.",
            "type": "string"
          },
          "below": {
            "description": "For each node what its dependencies' facts come to: a place in `values`; -1 nothing, -2 a conflict, -3 not known; -4 and less is a place in `unions`, which is -4 for the first, -5 for the second.",
            "type": "array",
            "items": {
              "type": "integer"
            }
          },
          "here": {
            "description": "The same with the node's own facts.",
            "type": "array",
            "items": {
              "type": "integer"
            }
          },
          "conflicts": {
            "description": "Who says what where there is a conflict; absent where there is none.",
            "type": "object",
            "required": [
              "contributions",
              "contributors",
              "below",
              "here"
            ],
            "properties": {
              "contributions": {
                "description": "All that is said at the field.",
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "fact",
                    "pointer"
                  ],
                  "properties": {
                    "fact": {
                      "description": "Place in `facts`.",
                      "type": "integer",
                      "minimum": 0
                    },
                    "pointer": {
                      "description": "Where in the fact; where nothing stands there, what the schema makes of silence.",
                      "type": "string"
                    }
                  }
                }
              },
              "contributors": {
                "description": "Sets of contributions. A set has those that it lists, and those of the sets that it lists.",
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "contributions": {
                      "description": "Places in `contributions`, ascending.",
                      "type": "array",
                      "items": {
                        "type": "integer",
                        "minimum": 0
                      }
                    },
                    "sets": {
                      "description": "Places in `contributors`, each before this one.",
                      "type": "array",
                      "items": {
                        "type": "integer",
                        "minimum": 0
                      }
                    }
                  }
                }
              },
              "below": {
                "description": "For each -2 in `below` of the field, in their order, all that is said to the node: a place in `contributors`.",
                "type": "array",
                "items": {
                  "type": "integer",
                  "minimum": 0
                }
              },
              "here": {
                "description": "The same for `here`.",
                "type": "array",
                "items": {
                  "type": "integer",
                  "minimum": 0
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
      "px-meta": "propagate@1",
      "packages": [
        "app 0.1.0"
      ],
      "platforms": [
        {
          "domain": "target",
          "triple": "x86_64-unknown-linux-gnu"
        }
      ],
      "nodes": {
        "package": [
          0
        ],
        "platform": [
          0
        ],
        "sees": []
      },
      "sets": [],
      "fields": [
        {
          "schema": "abi@1",
          "pointer": "/cxx/stdlib",
          "merge": "agree",
          "below": [
            0
          ],
          "here": [
            0
          ]
        }
      ],
      "facts": [],
      "values": [
        "libstdc++"
      ],
      "unions": [],
      "problems": []
    }
  ]
};

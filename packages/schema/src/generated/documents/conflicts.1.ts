// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of conflicts@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:conflicts@1",
  "title": "conflicts@1",
  "description": "What `px-meta conflicts` writes: what must not meet in one result, and does. docs/conflicts.md has the kinds.",
  "type": "object",
  "required": [
    "px-meta",
    "conflicts"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "conflicts@1"
    },
    "conflicts": {
      "description": "The loudest first.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/conflict"
      }
    }
  },
  "$defs": {
    "conflict": {
      "description": "One contradiction.",
      "type": "object",
      "required": [
        "kind",
        "severity",
        "packages",
        "message",
        "schema",
        "pointer",
        "within",
        "more",
        "sides",
        "changes"
      ],
      "properties": {
        "kind": {
          "description": "Stable code: `two-copies`, `two-allocators` …",
          "type": "string",
          "minLength": 1
        },
        "severity": {
          "description": "How loud; a `note` where it is waived.",
          "enum": [
            "error",
            "warning",
            "note"
          ]
        },
        "packages": {
          "description": "Names and versions of the packages that contradict each other, each once.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "message": {
          "description": "All of it in a paragraph.",
          "type": "string"
        },
        "subject": {
          "description": "The library that it is about, where its kind has several.",
          "type": "string"
        },
        "symbols": {
          "description": "What two static libraries both define.",
          "type": "object",
          "required": [
            "count",
            "first"
          ],
          "properties": {
            "count": {
              "description": "How many symbols.",
              "type": "integer",
              "minimum": 1
            },
            "first": {
              "description": "The first of them by name.",
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          }
        },
        "schema": {
          "description": "The schema of the field.",
          "$ref": "#/$defs/schema-id"
        },
        "pointer": {
          "description": "The field.",
          "$ref": "#/$defs/pointer"
        },
        "within": {
          "description": "What is linked, loaded or held together.",
          "type": "object",
          "required": [
            "kind",
            "package",
            "label"
          ],
          "properties": {
            "kind": {
              "description": "What it is.",
              "enum": [
                "program",
                "static-library",
                "dynamic-library",
                "proc-macro",
                "test",
                "build-script",
                "dependency",
                "graph"
              ]
            },
            "package": {
              "description": "Cargo's id of the package that it is made for.",
              "type": "string"
            },
            "label": {
              "description": "That package's name and version.",
              "type": "string"
            }
          }
        },
        "more": {
          "description": "In how many others the same ones meet.",
          "type": "integer",
          "minimum": 0
        },
        "sides": {
          "description": "Who says what; of a demand that is not met, the demand, then the fact.",
          "type": "array",
          "minItems": 2,
          "items": {
            "$ref": "#/$defs/side"
          }
        },
        "changes": {
          "description": "The fewest overrides that make an end of it; empty where px-meta knows none.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/change"
          }
        },
        "waive": {
          "description": "The one override that accepts it.",
          "$ref": "#/$defs/change"
        },
        "waived": {
          "description": "Present where it is accepted.",
          "type": "object",
          "required": [
            "layer"
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
                  "description": "The file, the variable, or the option.",
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
            "reason": {
              "description": "Why, in the packager's words.",
              "type": "string"
            }
          }
        }
      }
    },
    "side": {
      "description": "One side of a contradiction.",
      "type": "object",
      "required": [
        "package",
        "label",
        "fact",
        "pointer",
        "value",
        "path",
        "origin",
        "others"
      ],
      "properties": {
        "package": {
          "description": "Cargo's id of the publisher.",
          "type": "string"
        },
        "label": {
          "description": "Its name and version.",
          "type": "string"
        },
        "fact": {
          "description": "`SCHEMA/NAME`.",
          "type": "string"
        },
        "pointer": {
          "description": "The place in the fact.",
          "$ref": "#/$defs/pointer"
        },
        "value": {
          "description": "What it says."
        },
        "path": {
          "description": "Names and versions on a shortest way from what is held together to the publisher, both ends included.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "origin": {
          "description": "Where and how the value was found, for people.",
          "type": "string"
        },
        "others": {
          "description": "How many other facts say the same there.",
          "type": "integer",
          "minimum": 0
        },
        "file": {
          "description": "The static library that defines the symbols.",
          "type": "string",
          "format": "px-path"
        }
      }
    },
    "change": {
      "description": "One override.",
      "type": "object",
      "required": [
        "operator",
        "select",
        "fact",
        "pointer"
      ],
      "properties": {
        "operator": {
          "description": "What it does.",
          "enum": [
            "set",
            "unset",
            "waive"
          ]
        },
        "select": {
          "description": "Which packages, as in a file of overrides.",
          "type": "object",
          "additionalProperties": {
            "type": "string"
          }
        },
        "fact": {
          "description": "`SCHEMA/NAME`.",
          "type": "string"
        },
        "pointer": {
          "description": "The place in the fact.",
          "$ref": "#/$defs/pointer"
        },
        "value": {
          "description": "What is put there; for `waive` the kind of problem that it accepts."
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
    "schema-id": {
      "description": "`name@major`, or `crate-name:name@major` for a crate's own schema.",
      "type": "string",
      "pattern": "^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"
    }
  },
  "examples": [
    {
      "px-meta": "conflicts@1",
      "conflicts": []
    }
  ]
};

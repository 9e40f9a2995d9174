// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of freshness@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:freshness@1",
  "title": "freshness@1",
  "description": "What `px-meta verify-freshness` writes: which generated packages are what their generators make of the tree, and how the others differ. docs/generators.md has more.",
  "type": "object",
  "required": [
    "px-meta",
    "packages",
    "problems"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "freshness@1"
    },
    "packages": {
      "description": "The generated packages that were chosen, those first on which others rest.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/package"
      }
    },
    "problems": {
      "description": "What was wrong besides: where it is an error, not all packages were verified.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/problem"
      }
    }
  },
  "$defs": {
    "package": {
      "description": "One generated package.",
      "type": "object",
      "required": [
        "package",
        "name",
        "version",
        "manifest",
        "state",
        "by",
        "program"
      ],
      "properties": {
        "package": {
          "description": "Cargo's id.",
          "type": "string"
        },
        "name": {
          "description": "Its name.",
          "type": "string"
        },
        "version": {
          "description": "Its version.",
          "type": "string"
        },
        "manifest": {
          "description": "Its `Cargo.toml`, relative to the root of the workspace.",
          "type": "string",
          "format": "px-path"
        },
        "state": {
          "description": "`failed` where it cannot be told.",
          "enum": [
            "fresh",
            "stale",
            "failed"
          ]
        },
        "by": {
          "description": "Who says so: a declared verifier, or the generator, which was run in place and undone.",
          "enum": [
            "verifier",
            "generator"
          ]
        },
        "program": {
          "description": "That program with its arguments, for people.",
          "type": "string"
        },
        "message": {
          "description": "What is wrong; absent where it is fresh.",
          "type": "string"
        },
        "files": {
          "description": "What generating would change, by path; absent where a verifier was asked.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/file"
          }
        },
        "problems": {
          "description": "Why it cannot be told; absent where it can.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/problem"
          }
        },
        "said": {
          "description": "What the program printed, the end of it where that is long.",
          "type": "string"
        },
        "cure": {
          "description": "The command that makes it fresh.",
          "type": "string"
        }
      }
    },
    "file": {
      "description": "One file that generating would change.",
      "type": "object",
      "required": [
        "path",
        "change",
        "message"
      ],
      "properties": {
        "path": {
          "description": "Relative to the root of the workspace.",
          "type": "string",
          "format": "px-path"
        },
        "change": {
          "description": "What generating does to it: `created` is missing in the tree, `removed` is left over in it.",
          "enum": [
            "created",
            "changed",
            "removed"
          ]
        },
        "message": {
          "description": "How much of it, for people: `+3 -1`, `binary, 12 kB -> 14 kB`.",
          "type": "string"
        },
        "diff": {
          "description": "Its first lines that differ, as `diff -u` has them, for people: letters that no terminal shows are escaped. Absent where lines are not compared.",
          "type": "string"
        }
      }
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
    }
  },
  "examples": [
    {
      "px-meta": "freshness@1",
      "packages": [],
      "problems": []
    }
  ]
};

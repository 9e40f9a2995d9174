// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of downloads-list@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:downloads-list@1",
  "title": "downloads-list@1",
  "description": "What `px-meta downloads list` writes: what the packages of a build declare to download, for its target or for all targets. URLs are without user and password.",
  "type": "object",
  "required": [
    "px-meta",
    "downloads",
    "unneeded",
    "problems"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "downloads-list@1"
    },
    "denied": {
      "description": "What denies the network, for people: `--offline`, a policy with its place. Absent where nothing does.",
      "type": "string"
    },
    "downloads": {
      "description": "Sorted by package and id; what is the same for several targets stands there once.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/download"
      }
    },
    "unneeded": {
      "description": "What is declared, but not needed by this build: for another target, or with other features.",
      "type": "array",
      "items": {
        "description": "One declaration.",
        "type": "object",
        "required": [
          "package",
          "id"
        ],
        "properties": {
          "package": {
            "description": "The package that declares it.",
            "$ref": "#/$defs/package"
          },
          "id": {
            "description": "The name of the download in that package.",
            "type": "string"
          },
          "when": {
            "description": "Where it is needed, as declared.",
            "type": "string"
          }
        }
      }
    },
    "problems": {
      "description": "What is wrong.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/problem"
      }
    }
  },
  "$defs": {
    "package": {
      "description": "A package.",
      "type": "object",
      "required": [
        "id",
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
          "description": "Its version.",
          "type": "string"
        }
      }
    },
    "download": {
      "description": "A download, as it holds for some targets.",
      "type": "object",
      "required": [
        "package",
        "id",
        "targets",
        "does",
        "stored",
        "sha256",
        "size"
      ],
      "properties": {
        "package": {
          "description": "The package that declares it.",
          "$ref": "#/$defs/package"
        },
        "id": {
          "description": "The name of the download in that package.",
          "type": "string"
        },
        "targets": {
          "description": "The triples for which it holds: that of the build, or all that rustc knows.",
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "string"
          }
        },
        "does": {
          "description": "What becomes of it: a `file` (of the content store, or of an override) or a `folder` (of an override) stands in for it, it would be fetched (`fetch`), or may not be (`denied`), the build script does without it (`skip`), takes what is installed (`system`), or must not use it (`forbid`).",
          "enum": [
            "file",
            "folder",
            "fetch",
            "denied",
            "skip",
            "system",
            "forbid"
          ]
        },
        "stored": {
          "description": "Whether the content store has the file.",
          "type": "boolean"
        },
        "override": {
          "description": "The overrides that decided, low to high, with their places and reasons.",
          "type": "string"
        },
        "path": {
          "description": "The file or folder that an override gives.",
          "type": "string"
        },
        "urls": {
          "description": "Its sources in order, overrides applied. For a commit of git absent.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "git": {
          "description": "The commit, in place of `urls`.",
          "type": "object",
          "required": [
            "url",
            "rev"
          ],
          "properties": {
            "url": {
              "description": "The repository.",
              "type": "string"
            },
            "rev": {
              "description": "The full commit id.",
              "type": "string"
            }
          }
        },
        "sha256": {
          "description": "The digest of the file, or of the commit's canonical archive.",
          "$ref": "#/$defs/sha256"
        },
        "size": {
          "description": "Its bytes.",
          "type": "integer",
          "minimum": 1
        },
        "unpack": {
          "description": "How it is unpacked, as in `download@1`; absent where the file itself is wanted.",
          "type": "object"
        },
        "licence": {
          "description": "Its licence, as declared.",
          "type": "string"
        },
        "purpose": {
          "description": "What it is for, as declared.",
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
    },
    "sha256": {
      "description": "SHA-256, 64 lower-case hexadecimal digits.",
      "type": "string",
      "pattern": "^[0-9a-f]{64}$"
    }
  },
  "examples": [
    {
      "px-meta": "downloads-list@1",
      "downloads": [
        {
          "package": {
            "id": "registry+https://example.org/index#ort-sys@2.0.0",
            "name": "ort-sys",
            "version": "2.0.0"
          },
          "id": "onnxruntime",
          "targets": [
            "x86_64-unknown-linux-gnu"
          ],
          "does": "fetch",
          "stored": false,
          "urls": [
            "https://example.org/ort/2.0.0/ort-x86_64-unknown-linux-gnu.tar.gz"
          ],
          "sha256": "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "size": 7340032,
          "unpack": {
            "format": "tar.gz",
            "strip": 1
          },
          "licence": "MIT",
          "purpose": "library"
        }
      ],
      "unneeded": [],
      "problems": []
    }
  ]
};

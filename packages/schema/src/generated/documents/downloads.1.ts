// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of downloads@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:downloads@1",
  "title": "downloads@1",
  "description": "Where a build script finds each download that its package declares: what PX_META_DOWNLOADS names. See docs/format.md.",
  "type": "object",
  "required": [
    "px-meta",
    "downloads"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "downloads@1"
    },
    "network": {
      "description": "Where it is there, nothing may be fetched; absent: what the environment says holds.",
      "const": "deny"
    },
    "because": {
      "description": "What denies the network, for people.",
      "type": "string"
    },
    "downloads": {
      "description": "Sorted by package, version, id, then triples. No two hold for the same package, version, id and triple.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/entry"
      }
    }
  },
  "$defs": {
    "entry": {
      "description": "One download of one package, resolved for some targets.",
      "type": "object",
      "required": [
        "package",
        "version",
        "id",
        "does"
      ],
      "properties": {
        "package": {
          "description": "The package that declares it.",
          "type": "string",
          "minLength": 1
        },
        "version": {
          "description": "Its version.",
          "type": "string",
          "minLength": 1
        },
        "id": {
          "description": "The name of the download in that package.",
          "type": "string",
          "minLength": 1
        },
        "triples": {
          "description": "The targets for which it holds, sorted; absent: for every one.",
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "string",
            "minLength": 1
          }
        },
        "does": {
          "description": "`file`: the file stands at `path`. `folder`: a folder stands in for what would be unpacked. `fetch`: nobody has it yet. `skip`: do without it. `system`: take the installed library. `forbid`: it must not be used.",
          "enum": [
            "file",
            "folder",
            "fetch",
            "skip",
            "system",
            "forbid"
          ]
        },
        "path": {
          "description": "The file or folder, absolute or relative to the folder of this index, with `/`. There with `file` and `folder`.",
          "type": "string",
          "minLength": 1
        },
        "from": {
          "description": "Who has the file or folder: the user's content store, a vendored folder, an override.",
          "enum": [
            "store",
            "vendored",
            "override"
          ]
        },
        "sha256": {
          "description": "The digest that the file must have, which its reader takes; absent where a folder or nothing stands in for it.",
          "$ref": "#/$defs/sha256"
        },
        "size": {
          "description": "The bytes that it must have.",
          "type": "integer",
          "minimum": 0
        },
        "urls": {
          "description": "Its sources in order, without user and password.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "git": {
          "description": "The commit, in place of `urls`; `sha256` is that of its canonical tree.",
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
        "unpack": {
          "description": "How it is unpacked; absent: the file itself is wanted.",
          "$ref": "#/$defs/unpack"
        },
        "licence": {
          "description": "Its licence, as declared.",
          "type": "string"
        },
        "purpose": {
          "description": "What it is for, as declared.",
          "type": "string"
        },
        "override": {
          "description": "The override that decided, for people: its place and reason.",
          "type": "string"
        },
        "message": {
          "description": "With `forbid`: what to tell.",
          "type": "string"
        },
        "watch": {
          "description": "A file whose time changes when this entry does; absolute or relative as `path`. A script that asks for the download declares rerun-if-changed on it.",
          "type": "string",
          "minLength": 1
        }
      }
    },
    "unpack": {
      "description": "How an archive becomes a folder.",
      "type": "object",
      "required": [
        "format"
      ],
      "properties": {
        "format": {
          "description": "What the archive is.",
          "enum": [
            "tar",
            "tar.gz",
            "tar.xz",
            "tar.zst",
            "tar.bz2",
            "zip"
          ]
        },
        "strip": {
          "description": "Leading components that are left out of each path.",
          "type": "integer",
          "minimum": 0
        },
        "include": {
          "description": "Patterns of paths, after stripping; others are left out.",
          "type": "array",
          "items": {
            "type": "string"
          }
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
      "px-meta": "downloads@1",
      "downloads": [
        {
          "package": "ort-sys",
          "version": "2.0.0",
          "id": "onnxruntime",
          "triples": [
            "x86_64-unknown-linux-gnu"
          ],
          "does": "file",
          "path": "0f343b0931126a20-ort-linux.tar.gz",
          "from": "vendored",
          "sha256": "0f343b0931126a20f133d67c2b018a3b64c3b1e7f0a1bd9a7d2a1f4c8e1f0a11",
          "size": 7340032,
          "urls": [
            "https://example.org/ort/2.0.0/ort-linux.tar.gz"
          ],
          "unpack": {
            "format": "tar.gz",
            "strip": 1
          },
          "licence": "MIT",
          "purpose": "library"
        }
      ]
    }
  ]
};

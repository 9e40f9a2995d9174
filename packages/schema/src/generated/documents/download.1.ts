// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of download@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:download@1",
  "title": "download@1",
  "description": "A file, or a commit of a git repository, that a build script gets from the network. Declared in `[package.metadata.px-meta.download.<id>]` of a Cargo.toml, and published by each use as a fact by the same id, with what holds for its target and what really happened (`used`).",
  "type": "object",
  "px": {
    "merge": "collect",
    "reach": "all",
    "plane": [
      "link",
      "load",
      "tool"
    ],
    "domain": "any"
  },
  "properties": {
    "urls": {
      "description": "Where it is, in the order in which they are tried. In a declaration with placeholders: `{name}`, `{version}`, `{target}`, `{target_arch}`, `{target_os}`, `{target_env}`, `{target_family}`; `{{` is a brace.",
      "$ref": "#/$defs/urls"
    },
    "git": {
      "description": "A commit of a git repository, in place of `urls`.",
      "$ref": "#/$defs/git"
    },
    "sha256": {
      "description": "SHA-256 of the file; for `git` of the commit's canonical archive.",
      "$ref": "#/$defs/sha256"
    },
    "size": {
      "description": "Bytes of the file; for `git` of the commit's canonical archive.",
      "$ref": "#/$defs/size"
    },
    "unpack": {
      "description": "How the file is unpacked into a folder. Absent where the file itself is wanted.",
      "$ref": "#/$defs/unpack"
    },
    "when": {
      "description": "Where it is needed: `cfg(…)` of the platform and of the package's own features, or a target triple. Everywhere where it is absent.",
      "type": "string",
      "minLength": 1
    },
    "licence": {
      "description": "Licence of what is downloaded, as an SPDX expression.",
      "type": "string",
      "minLength": 1
    },
    "purpose": {
      "description": "What it is good for: `library` (is linked), `tool` (runs at build time), `data`, `source` (is compiled).",
      "enum": [
        "library",
        "tool",
        "data",
        "source"
      ]
    },
    "target": {
      "description": "By target triple or `cfg(…)`: what goes before the keys above on such a target. Of one target at most one may speak. In a declaration only.",
      "type": "object",
      "minProperties": 1,
      "additionalProperties": {
        "$ref": "#/$defs/variant"
      }
    },
    "used": {
      "description": "What really happened. In a fact only.",
      "$ref": "#/$defs/used"
    }
  },
  "$defs": {
    "urls": {
      "description": "Where it is, in the order in which they are tried. In a declaration with placeholders: `{name}`, `{version}`, `{target}`, `{target_arch}`, `{target_os}`, `{target_env}`, `{target_family}`; `{{` is a brace.",
      "type": "array",
      "minItems": 1,
      "maxItems": 100,
      "items": {
        "type": "string",
        "minLength": 1,
        "maxLength": 4096
      }
    },
    "git": {
      "description": "A commit of a git repository, in place of `urls`.",
      "type": "object",
      "required": [
        "url",
        "rev"
      ],
      "properties": {
        "url": {
          "description": "The repository. It may have placeholders as `urls`.",
          "type": "string",
          "minLength": 1,
          "maxLength": 4096
        },
        "rev": {
          "description": "The full commit id; neither branch nor tag.",
          "type": "string",
          "pattern": "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"
        }
      }
    },
    "sha256": {
      "description": "SHA-256 of the file; for `git` of the commit's canonical archive.",
      "type": "string",
      "pattern": "^[0-9a-f]{64}$"
    },
    "size": {
      "description": "Bytes of the file; for `git` of the commit's canonical archive.",
      "type": "integer",
      "minimum": 1,
      "maximum": 9007199254740991
    },
    "unpack": {
      "description": "How the file is unpacked into a folder. Absent where the file itself is wanted.",
      "type": "object",
      "required": [
        "format"
      ],
      "properties": {
        "format": {
          "description": "What the file is.",
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
          "description": "How many leading folders of each path are left out.",
          "type": "integer",
          "minimum": 0,
          "maximum": 64
        },
        "include": {
          "description": "Patterns of the paths that are wanted, after `strip`; all where it is absent.",
          "type": "array",
          "minItems": 1,
          "maxItems": 1000,
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1024
          }
        }
      }
    },
    "variant": {
      "description": "What is special to a target.",
      "type": "object",
      "properties": {
        "urls": {
          "description": "Where it is.",
          "$ref": "#/$defs/urls"
        },
        "git": {
          "description": "The commit.",
          "$ref": "#/$defs/git"
        },
        "sha256": {
          "description": "Its digest.",
          "$ref": "#/$defs/sha256"
        },
        "size": {
          "description": "Its bytes.",
          "$ref": "#/$defs/size"
        },
        "unpack": {
          "description": "How it is unpacked.",
          "$ref": "#/$defs/unpack"
        }
      }
    },
    "used": {
      "description": "What really happened. In a fact only.",
      "type": "object",
      "required": [
        "from",
        "verified"
      ],
      "properties": {
        "from": {
          "description": "Where it came from: the `network`, the content `store`, a `vendored` folder, a file or folder of an `override`, the `system` (what is installed is used), or `skipped`.",
          "enum": [
            "network",
            "store",
            "vendored",
            "override",
            "system",
            "skipped"
          ]
        },
        "verified": {
          "description": "Whether this use held it against its digest.",
          "type": "boolean"
        },
        "url": {
          "description": "The source that had it, without user, password and query.",
          "type": "string",
          "minLength": 1
        },
        "path": {
          "description": "The file or folder that the script was given.",
          "type": "string",
          "format": "px-path"
        },
        "sha256": {
          "description": "The digest that was found.",
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        },
        "override": {
          "description": "Where the override stands that decided: `px-meta.toml:7:1`.",
          "type": "string",
          "minLength": 1
        }
      }
    }
  },
  "examples": [
    {
      "urls": [
        "https://example.org/ort/{version}/ort-{target}.tar.gz",
        "https://mirror.example.net/ort-{version}-{target}.tar.gz"
      ],
      "sha256": "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
      "size": 7340032,
      "unpack": {
        "format": "tar.gz",
        "strip": 1
      },
      "licence": "MIT",
      "purpose": "library",
      "when": "cfg(all(target_os = \"linux\", target_arch = \"x86_64\"))"
    },
    {
      "purpose": "tool",
      "urls": [
        "https://example.org/tool-{target}.zip"
      ],
      "unpack": {
        "format": "zip",
        "include": [
          "bin/*"
        ]
      },
      "target": {
        "x86_64-pc-windows-msvc": {
          "sha256": "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a",
          "size": 1048576
        },
        "cfg(target_os = \"macos\")": {
          "sha256": "dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986",
          "size": 1048577
        }
      }
    },
    {
      "git": {
        "url": "https://example.org/dialects.git",
        "rev": "0123456789abcdef0123456789abcdef01234567"
      },
      "sha256": "084fed08b978af4d7d196a7446a86b58009e636b611db16211b65a9aadff29c5",
      "purpose": "data"
    },
    {
      "urls": [
        "https://example.org/ort/1.20.0/ort-x86_64-unknown-linux-gnu.tar.gz"
      ],
      "sha256": "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
      "size": 7340032,
      "unpack": {
        "format": "tar.gz",
        "strip": 1
      },
      "licence": "MIT",
      "purpose": "library",
      "used": {
        "from": "store",
        "verified": true,
        "path": "${OUT_DIR}/px-meta/downloads/onnxruntime",
        "sha256": "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
      }
    }
  ]
};

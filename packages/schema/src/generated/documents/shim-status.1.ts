// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of shim-status@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:shim-status@1",
  "title": "shim-status@1",
  "description": "What `px-meta shim status --format json` writes: whether a `cargo` of px-meta's stands in front of cargo, and what it does here.",
  "type": "object",
  "required": [
    "px-meta",
    "path",
    "state",
    "place",
    "works"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "shim-status@1"
    },
    "path": {
      "description": "Where the shim belongs, absolute.",
      "type": "string",
      "minLength": 1
    },
    "state": {
      "description": "`current`: as this px-meta writes it; `other-version`: as another one does; `changed`: somebody changed it; `foreign`: something else stands there; `missing`: nothing does.",
      "enum": [
        "current",
        "other-version",
        "changed",
        "foreign",
        "missing"
      ]
    },
    "place": {
      "description": "Where it stands on the PATH: before every other `cargo`, behind one, or its folder is not on it.",
      "enum": [
        "first",
        "behind",
        "absent"
      ]
    },
    "first": {
      "description": "The first `cargo` on the PATH, absolute; absent where there is none.",
      "type": "string",
      "minLength": 1
    },
    "cargo": {
      "description": "The first `cargo` on the PATH that is no shim, absolute; absent where there is none.",
      "type": "string",
      "minLength": 1
    },
    "runs": {
      "description": "The program that `cargo build` starts in this folder, by way of the shim; absent where there is no shim to ask.",
      "type": "string",
      "minLength": 1
    },
    "off": {
      "description": "Whether PX_META_SHIM says `off`.",
      "type": "boolean"
    },
    "works": {
      "description": "Whether the shim is in place and in front.",
      "type": "boolean"
    }
  },
  "examples": [
    {
      "px-meta": "shim-status@1",
      "path": "/home/me/.local/share/px-meta/shim/cargo",
      "state": "current",
      "place": "first",
      "first": "/home/me/.local/share/px-meta/shim/cargo",
      "cargo": "/home/me/.cargo/bin/cargo",
      "runs": "/usr/bin/px-meta",
      "off": false,
      "works": true
    }
  ]
};

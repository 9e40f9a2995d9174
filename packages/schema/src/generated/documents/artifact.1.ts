// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of artifact@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:artifact@1",
  "title": "artifact@1",
  "description": "A file or folder that a build script made or chose for others to use: a program to run, an object to link, a table, a schema, a web bundle. Libraries that rustc links are `native-library@1`.",
  "type": "object",
  "px": {
    "merge": "collect",
    "reach": "all",
    "plane": [
      "compile",
      "link",
      "load",
      "tool"
    ],
    "domain": "any"
  },
  "required": [
    "path",
    "kind"
  ],
  "properties": {
    "path": {
      "description": "The file or folder.",
      "type": "string",
      "format": "px-path"
    },
    "kind": {
      "description": "What it is good for: `executable`, `static-library`, `shared-library`, `object`, `bitcode`, `wasm`, `source`, `data`, `folder`, or a word of the publisher's own.",
      "type": "string",
      "minLength": 1
    },
    "media-type": {
      "description": "Media type of its contents, where it has one: `application/json`.",
      "type": "string"
    },
    "triple": {
      "description": "Platform that it runs on, where it is machine code.",
      "type": "string"
    },
    "sha256": {
      "description": "Digest of the contents of a file.",
      "type": "string",
      "pattern": "^[0-9a-f]{64}$"
    },
    "size": {
      "description": "Bytes of a file.",
      "type": "integer",
      "minimum": 0
    },
    "version": {
      "description": "Version of what it is, where it has one.",
      "type": "string"
    },
    "license": {
      "description": "SPDX expression, where it differs from the package's.",
      "type": "string"
    },
    "args": {
      "description": "For an executable: arguments that always come first.",
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "produced-by": {
      "description": "What made it: `protoc 27.1`, `esbuild`.",
      "type": "string"
    }
  },
  "examples": [
    {
      "path": "${OUT_DIR}/protoc",
      "kind": "executable",
      "version": "27.1",
      "triple": "x86_64-unknown-linux-gnu"
    },
    {
      "path": "${OUT_DIR}/web",
      "kind": "folder",
      "produced-by": "esbuild"
    }
  ]
};

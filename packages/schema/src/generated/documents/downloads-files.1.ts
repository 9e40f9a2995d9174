// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of downloads-files@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:downloads-files@1",
  "title": "downloads-files@1",
  "description": "What `px-meta downloads fetch`, `verify` and `vendor` write: where the file of each download is.",
  "type": "object",
  "required": [
    "px-meta",
    "downloads",
    "problems"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "downloads-files@1"
    },
    "downloads": {
      "description": "Sorted by package and id; what is the same for several targets stands there once.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/download"
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
    "download": {
      "description": "A download, as it holds for some targets.",
      "type": "object",
      "required": [
        "package",
        "id",
        "targets",
        "does"
      ],
      "properties": {
        "package": {
          "description": "The package that declares it.",
          "$ref": "#/$defs/known-package"
        },
        "id": {
          "description": "The name of the download in that package.",
          "type": "string"
        },
        "targets": {
          "description": "The triples for which it holds.",
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "string"
          }
        },
        "does": {
          "description": "As in `downloads@1`; `fetch` where nobody has the file.",
          "enum": [
            "file",
            "folder",
            "fetch",
            "skip",
            "system",
            "forbid"
          ]
        },
        "from": {
          "description": "Where it came from: the network now, the content store, a vendored folder, an override.",
          "enum": [
            "network",
            "store",
            "vendored",
            "override"
          ]
        },
        "path": {
          "description": "The file or folder.",
          "type": "string"
        },
        "sha256": {
          "description": "The digest that the file has.",
          "$ref": "#/$defs/sha256"
        },
        "size": {
          "description": "Its bytes.",
          "type": "integer",
          "minimum": 0
        },
        "url": {
          "description": "With `network`: the source, without user, password and query.",
          "type": "string"
        },
        "override": {
          "description": "The override that decided, for people.",
          "type": "string"
        }
      }
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
      "px-meta": "downloads-files@1",
      "downloads": [
        {
          "package": {
            "id": "registry+https://example.org#ort-sys@2.0.0",
            "name": "ort-sys",
            "version": "2.0.0"
          },
          "id": "onnxruntime",
          "targets": [
            "x86_64-unknown-linux-gnu"
          ],
          "does": "file",
          "from": "network",
          "path": "/home/me/.cache/px-meta/cas/6e/6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "sha256": "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "size": 7340032,
          "url": "https://example.org/ort/2.0.0/ort-x86_64-unknown-linux-gnu.tar.gz"
        }
      ],
      "problems": []
    }
  ]
};

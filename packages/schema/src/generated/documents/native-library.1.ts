// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of native-library@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:native-library@1",
  "title": "native-library@1",
  "description": "A library that is not Rust, as one package links it: what is linked, how, and whose copy it is. The fact's name is the library's usual name (`openssl`, `zlib`). A package that links several libraries in different ways has several facts.",
  "type": "object",
  "px": {
    "merge": "collect",
    "reach": "all",
    "plane": [
      "link"
    ]
  },
  "required": [
    "link",
    "libs"
  ],
  "properties": {
    "link": {
      "description": "How it gets into the result: `static` (its code is copied in), `dynamic` (found when the program starts), `framework` (Apple's dynamic kind), `raw-dylib` (Windows, without an import library).",
      "enum": [
        "static",
        "dynamic",
        "framework",
        "raw-dylib"
      ]
    },
    "source": {
      "description": "Whose copy it is: `system` (installed on the machine), `bundled` (compiled from sources that the package brings), `prebuilt` (a binary that the package brings or fetches), `unknown`.",
      "enum": [
        "system",
        "bundled",
        "prebuilt",
        "unknown"
      ]
    },
    "libs": {
      "description": "Names that the linker gets, without prefix and suffix, in the order of the link line: `ssl`, `crypto`.",
      "type": "array",
      "items": {
        "type": "string",
        "minLength": 1
      }
    },
    "search-paths": {
      "description": "Folders in which the linker looks for them, in order.",
      "type": "array",
      "items": {
        "type": "string",
        "format": "px-path"
      }
    },
    "version": {
      "description": "The library's own version, not the package's. Absent where it is not known.",
      "type": "string",
      "minLength": 1
    },
    "include-dirs": {
      "description": "Folders of its C headers, in order.",
      "type": "array",
      "items": {
        "type": "string",
        "format": "px-path"
      }
    },
    "defines": {
      "description": "Macros that code which includes its headers must define; `true` for one without a value.",
      "type": "object",
      "additionalProperties": {
        "type": [
          "string",
          "boolean"
        ]
      }
    },
    "root": {
      "description": "Folder that it is installed in (its `prefix`).",
      "type": "string",
      "format": "px-path"
    },
    "libraries": {
      "description": "More about each name of `libs`, where it is known.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "description": "As in `libs`.",
            "type": "string",
            "minLength": 1
          },
          "link": {
            "description": "How this one is linked.",
            "enum": [
              "static",
              "dynamic",
              "framework",
              "raw-dylib"
            ]
          },
          "path": {
            "description": "The file that was found.",
            "type": "string",
            "format": "px-path"
          },
          "modifiers": {
            "description": "rustc's modifiers: `+whole-archive`, `-bundle`.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "symbols": {
            "description": "What the archive defines for others, from its index. Absent where that could not be read.",
            "type": "object",
            "required": [
              "defined",
              "sha256"
            ],
            "properties": {
              "defined": {
                "description": "How many symbols.",
                "type": "integer",
                "minimum": 0
              },
              "sha256": {
                "description": "Digest of their names, sorted, with line feeds between them.",
                "type": "string",
                "minLength": 64
              },
              "shared": {
                "description": "Other archives of the build that define the same symbols, apart from what compilers make and what gives way to other definitions.",
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "with",
                    "count",
                    "first"
                  ],
                  "properties": {
                    "with": {
                      "description": "Whose copy the other is, as in `provides`.",
                      "type": "string"
                    },
                    "count": {
                      "description": "How many symbols both define.",
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
                }
              }
            }
          }
        }
      }
    },
    "provides": {
      "description": "What it is to the linker, and may exist once in a result: `zlib`, `malloc`, or symbols that another library of the build defines too; each with whose copy this is: `system`, or the package that brings it. Names are told by the symbols that an archive defines, so that a library under a prefix has none.",
      "type": "object",
      "additionalProperties": {
        "type": "string",
        "minLength": 1
      },
      "px": {
        "merge": "map",
        "values": "agree",
        "reach": "all"
      }
    },
    "sonames": {
      "description": "Shared libraries by name (`libssl.so`), each with the name by which the program asks for it (`libssl.so.3`): two major versions in one process are two libraries with the same symbols.",
      "type": "object",
      "additionalProperties": {
        "type": "string",
        "minLength": 1
      },
      "px": {
        "merge": "map",
        "values": "agree",
        "reach": "all",
        "boundary": "process",
        "plane": [
          "link",
          "load"
        ]
      }
    },
    "evidence": {
      "description": "Why the other fields say what they say, for people: one sentence for each field that was deduced.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "field",
          "text"
        ],
        "properties": {
          "field": {
            "description": "Name of the field.",
            "type": "string",
            "minLength": 1
          },
          "text": {
            "description": "What it was deduced from.",
            "type": "string"
          }
        }
      }
    }
  },
  "examples": [
    {
      "link": "static",
      "source": "bundled",
      "libs": [
        "z"
      ],
      "search-paths": [
        "${OUT_DIR}/lib"
      ],
      "version": "1.3.1",
      "include-dirs": [
        "${OUT_DIR}/include"
      ],
      "libraries": [
        {
          "name": "z",
          "link": "static",
          "path": "${OUT_DIR}/lib/libz.a",
          "symbols": {
            "defined": 90,
            "sha256": "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
          }
        }
      ],
      "provides": {
        "zlib": "libz-sys 1.1.20"
      },
      "evidence": [
        {
          "field": "link",
          "text": "the script printed rustc-link-lib=static=z"
        },
        {
          "field": "source",
          "text": "libz.a lies under OUT_DIR"
        }
      ]
    },
    {
      "link": "dynamic",
      "source": "system",
      "libs": [
        "ssl",
        "crypto"
      ],
      "search-paths": [],
      "version": "3.0.15"
    }
  ]
};

// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of toolchain@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:toolchain@1",
  "title": "toolchain@1",
  "description": "The programs that compile and link for one platform: rustc as it describes itself, the linker as cargo chooses it, and the C and C++ compilers as build scripts choose them. A tool that was not found is absent.",
  "type": "object",
  "px": {
    "merge": "collect",
    "reach": "all",
    "domain": "any",
    "plane": [
      "link",
      "tool"
    ]
  },
  "required": [
    "rustc"
  ],
  "properties": {
    "rustc": {
      "description": "The Rust compiler, from `rustc -vV` and `rustc --print sysroot`.",
      "type": "object",
      "required": [
        "version",
        "host"
      ],
      "properties": {
        "version": {
          "description": "Release: `1.95.0`, `1.97.0-nightly`.",
          "type": "string",
          "minLength": 1
        },
        "commit-hash": {
          "description": "Commit that it was built from: libraries of two different commits do not fit together.",
          "type": "string",
          "px": {
            "merge": "agree",
            "reach": "self",
            "conflict": "warn"
          }
        },
        "commit-date": {
          "description": "Date of that commit, `2026-04-14`.",
          "type": "string"
        },
        "host": {
          "description": "Triple that the compiler itself runs on.",
          "type": "string",
          "minLength": 1
        },
        "llvm-version": {
          "description": "Version of its LLVM, which decides whose bitcode its linker can read.",
          "type": "string"
        },
        "sysroot": {
          "description": "Folder of its standard libraries.",
          "type": "string",
          "format": "px-path"
        },
        "path": {
          "description": "The program.",
          "type": "string",
          "format": "px-path"
        }
      }
    },
    "cargo": {
      "description": "Cargo itself.",
      "type": "object",
      "properties": {
        "version": {
          "description": "Release.",
          "type": "string"
        },
        "path": {
          "description": "The program.",
          "type": "string",
          "format": "px-path"
        }
      }
    },
    "linker": {
      "description": "What rustc calls to link.",
      "$ref": "#/$defs/tool"
    },
    "archiver": {
      "description": "What makes static libraries (`AR`).",
      "$ref": "#/$defs/tool"
    },
    "c-compiler": {
      "description": "The C compiler (`CC`).",
      "$ref": "#/$defs/compiler"
    },
    "cxx-compiler": {
      "description": "The C++ compiler (`CXX`).",
      "$ref": "#/$defs/compiler"
    }
  },
  "$defs": {
    "compiler": {
      "description": "A compiler.",
      "type": "object",
      "required": [
        "path"
      ],
      "properties": {
        "path": {
          "description": "The program: a path, or a name that is looked up on the `PATH`.",
          "type": "string",
          "minLength": 1
        },
        "args": {
          "description": "Arguments that always come first, in order.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "version": {
          "description": "Its version, as it prints it.",
          "type": "string"
        },
        "family": {
          "description": "Whose command line it speaks: `gcc`, `clang`, `msvc`, `clang-cl` …",
          "type": "string",
          "px": {
            "merge": "agree",
            "reach": "self",
            "conflict": "note"
          }
        },
        "chosen-by": {
          "description": "What decided: the environment variable (`CC_x86_64_unknown_linux_gnu`) or `default`.",
          "type": "string"
        }
      }
    },
    "tool": {
      "description": "One program.",
      "type": "object",
      "required": [
        "path"
      ],
      "properties": {
        "path": {
          "description": "The program: a path, or a name that is looked up on the `PATH`.",
          "type": "string",
          "minLength": 1
        },
        "args": {
          "description": "Arguments that always come first, in order.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "version": {
          "description": "Its version, as it prints it.",
          "type": "string"
        },
        "family": {
          "description": "Whose command line it speaks: `gcc`, `clang`, `msvc`, `clang-cl`, `lld`, `mold`, `gnu-ld`, `apple-ld` …",
          "type": "string"
        },
        "chosen-by": {
          "description": "What decided: the environment variable (`CC_x86_64_unknown_linux_gnu`), cargo's setting (`target.….linker`) or `default`.",
          "type": "string"
        }
      }
    }
  },
  "examples": [
    {
      "rustc": {
        "version": "1.95.0",
        "commit-hash": "59807616e1fa2540724bfbac14d7976d7e4a3860",
        "commit-date": "2026-04-14",
        "host": "x86_64-unknown-linux-gnu",
        "llvm-version": "22.1.2",
        "sysroot": "${SYSROOT}"
      },
      "linker": {
        "path": "cc",
        "family": "gcc",
        "chosen-by": "default"
      },
      "c-compiler": {
        "path": "/usr/bin/cc",
        "version": "13.3.0",
        "family": "gcc",
        "chosen-by": "default"
      }
    }
  ]
};

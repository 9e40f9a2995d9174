// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of target@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:target@1",
  "title": "target@1",
  "description": "A platform that code is compiled for, as rustc describes it (`rustc --print cfg` and the target specification). It is never read off the triple: a triple's parts do not say what they seem to. That of the build holds for all code that is linked for it; a package that brings code of its own from elsewhere says what that was compiled for.",
  "type": "object",
  "px": {
    "merge": "collect",
    "reach": "all"
  },
  "required": [
    "triple",
    "arch",
    "os",
    "endian",
    "pointer-width"
  ],
  "properties": {
    "triple": {
      "description": "The name that rustc and cargo know the platform by (`--target`).",
      "type": "string",
      "minLength": 1
    },
    "arch": {
      "description": "Processor family (`target_arch`): `x86_64`, `aarch64`, `wasm32`.",
      "type": "string",
      "minLength": 1,
      "px": {
        "merge": "agree",
        "reach": "self",
        "conflict": "warn"
      }
    },
    "os": {
      "description": "Operating system (`target_os`); `none` where there is none.",
      "type": "string",
      "minLength": 1,
      "px": {
        "merge": "agree",
        "reach": "self",
        "conflict": "warn"
      }
    },
    "env": {
      "description": "C library or tool family (`target_env`): `gnu`, `musl`, `msvc`, `p1`. Absent or empty where the platform has only one.",
      "type": "string",
      "px": {
        "merge": "agree",
        "reach": "self",
        "conflict": "warn"
      }
    },
    "abi": {
      "description": "Variant of the calling convention (`target_abi`): `eabihf`, `elfv2`, `x32`. Often empty.",
      "type": "string",
      "px": {
        "merge": "agree",
        "reach": "self",
        "conflict": "warn"
      }
    },
    "vendor": {
      "description": "Maker (`target_vendor`): `apple`, `pc`, `unknown`.",
      "type": "string"
    },
    "family": {
      "description": "Families that it belongs to (`target_family`), sorted: `unix`, `windows`, `wasm`. Some have two, some none.",
      "type": "array",
      "uniqueItems": true,
      "items": {
        "type": "string"
      }
    },
    "endian": {
      "description": "Byte order (`target_endian`).",
      "enum": [
        "little",
        "big"
      ],
      "px": {
        "merge": "agree",
        "reach": "self",
        "conflict": "warn"
      }
    },
    "pointer-width": {
      "description": "Size of a pointer in bits (`target_pointer_width`).",
      "enum": [
        16,
        32,
        64
      ],
      "px": {
        "merge": "agree",
        "reach": "self",
        "conflict": "warn"
      }
    },
    "features": {
      "description": "Processor features that the compiler may use (`target_feature`), sorted, with `-C target-cpu` and `-C target-feature` of the build counted in.",
      "type": "array",
      "uniqueItems": true,
      "items": {
        "type": "string"
      }
    },
    "atomics": {
      "description": "Widths of the atomic types that it has (`target_has_atomic`), sorted: `8`, `16`, `32`, `64`, `128`, `ptr`.",
      "type": "array",
      "uniqueItems": true,
      "items": {
        "type": "string"
      }
    },
    "crt-static": {
      "description": "Whether the C runtime is linked statically (`crt-static` is among the features).",
      "type": "boolean",
      "px": {
        "merge": "agree",
        "reach": "self",
        "conflict": "warn"
      }
    },
    "panic": {
      "description": "What a panic does (`panic`): `unwind`, `abort`.",
      "type": "string"
    },
    "relocation-model": {
      "description": "How code is addressed (`-C relocation-model` or the platform's default), where rustc told it.",
      "type": "string"
    },
    "llvm-target": {
      "description": "LLVM's name for the platform, which can differ from the triple; where rustc told it.",
      "type": "string"
    },
    "data-layout": {
      "description": "LLVM's layout text, where rustc told it.",
      "type": "string"
    },
    "cpu": {
      "description": "Processor that code is made for, where rustc told it.",
      "type": "string"
    },
    "deployment-target": {
      "description": "Oldest version of the operating system that the result runs on (`rustc --print deployment-target`); Apple platforms only.",
      "type": "string"
    },
    "cfgs": {
      "description": "Every line of `rustc --print cfg` for the platform, sorted: what a `cfg(…)` in a manifest or an override is asked of.",
      "type": "array",
      "uniqueItems": true,
      "items": {
        "type": "string"
      }
    }
  },
  "examples": [
    {
      "triple": "x86_64-unknown-linux-gnu",
      "arch": "x86_64",
      "os": "linux",
      "env": "gnu",
      "abi": "",
      "vendor": "unknown",
      "family": [
        "unix"
      ],
      "endian": "little",
      "pointer-width": 64,
      "features": [
        "fxsr",
        "sse",
        "sse2"
      ],
      "atomics": [
        "16",
        "32",
        "64",
        "8",
        "ptr"
      ],
      "crt-static": false,
      "panic": "unwind"
    }
  ]
};

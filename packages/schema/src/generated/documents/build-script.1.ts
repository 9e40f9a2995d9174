// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of build-script@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:build-script@1",
  "title": "build-script@1",
  "description": "What one run of one build script told cargo, for any crate, whether it knows of px-meta or not. px-meta harvests it from cargo's messages and from the standard output that cargo keeps of every script. The first four fields are exactly what cargo itself used.",
  "type": "object",
  "px": {
    "merge": "collect",
    "reach": "direct",
    "plane": [
      "compile",
      "link",
      "tool"
    ],
    "domain": "any"
  },
  "required": [
    "linked-libs",
    "linked-paths",
    "cfgs",
    "env"
  ],
  "properties": {
    "linked-libs": {
      "description": "Libraries to link, in order, as the script wrote them after `cargo::rustc-link-lib=`: `static=z`, `dylib=ssl`, `framework=Security`, or a name alone.",
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "linked-paths": {
      "description": "Folders to search for libraries, in order, as the script wrote them after `cargo::rustc-link-search=`: `native=/usr/lib`.",
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "cfgs": {
      "description": "Conditions that the script set for its own crate with `cargo::rustc-cfg=`: `feature_x`, `version=\"3\"`.",
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "env": {
      "description": "Environment variables that the script set for the compilation of its own crate with `cargo::rustc-env=`.",
      "type": "object",
      "additionalProperties": {
        "type": "string"
      }
    },
    "metadata": {
      "description": "What the script told the scripts of its direct dependents with `cargo::metadata=KEY=VALUE` or `cargo:KEY=VALUE`: they see it as `DEP_<LINKS>_<KEY>` where the package has `links`. Of a key written twice the last value counts.",
      "type": "object",
      "additionalProperties": {
        "type": "string"
      }
    },
    "warnings": {
      "description": "Texts of `cargo::warning=`, in order. Cargo hides those of dependencies; a failed probe of a system library is often told nowhere else.",
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "watches-env": {
      "description": "Environment variables whose change runs the script again (`cargo::rerun-if-env-changed=`), sorted, each once. In practice the list of the script's knobs.",
      "type": "array",
      "uniqueItems": true,
      "items": {
        "type": "string"
      }
    },
    "watches-files": {
      "description": "Files and folders whose change runs the script again (`cargo::rerun-if-changed=`), in order. Absent from a script that printed no `rerun-if-…` line, which cargo runs again for any change in the package.",
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "out-dir": {
      "description": "The run's `OUT_DIR`.",
      "type": "string",
      "format": "px-path"
    },
    "unknown": {
      "description": "Names of the fields above that could not be known, for example because the script's kept output is missing. A field that is absent and not named here was empty.",
      "type": "array",
      "uniqueItems": true,
      "items": {
        "type": "string"
      }
    }
  },
  "examples": [
    {
      "linked-libs": [
        "static=z"
      ],
      "linked-paths": [
        "native=/project/target/debug/build/libz-sys-1f2e3d/out/lib"
      ],
      "cfgs": [],
      "env": {},
      "metadata": {
        "root": "/project/target/debug/build/libz-sys-1f2e3d/out"
      },
      "warnings": [],
      "watches-env": [
        "LIBZ_SYS_STATIC",
        "PKG_CONFIG_PATH"
      ],
      "watches-files": [
        "build.rs"
      ],
      "out-dir": "/project/target/debug/build/libz-sys-1f2e3d/out"
    },
    {
      "linked-libs": [],
      "linked-paths": [],
      "cfgs": [
        "std_backtrace"
      ],
      "env": {
        "BUILD_ID": "7"
      },
      "unknown": [
        "metadata",
        "warnings",
        "watches-env",
        "watches-files"
      ]
    }
  ]
};

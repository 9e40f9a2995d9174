// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of python@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:python@1",
  "title": "python@1",
  "description": "A Python interpreter that code is built against, or the stable ABI of several, in the shape of `build-details.json` (PEP 739), so that such a file can be taken as it is. Names are that file's, with underscores. What PEP 739 does not have, but pyo3 needs to configure itself from this fact alone, stands under `pyo3`.",
  "type": "object",
  "px": {
    "merge": "collect",
    "reach": "all",
    "plane": [
      "link"
    ]
  },
  "required": [
    "language",
    "implementation"
  ],
  "properties": {
    "schema_version": {
      "description": "Version of PEP 739's format, where the fact came from such a file.",
      "type": "string",
      "pattern": "^1\\.[0-9]{1,4}$"
    },
    "base_prefix": {
      "description": "The interpreter's base prefix: relative paths below start here.",
      "type": "string"
    },
    "base_interpreter": {
      "description": "The interpreter's program; absent where none is installed (cross builds).",
      "type": "string"
    },
    "platform": {
      "description": "Platform as Python names it (`sysconfig.get_platform()`): `linux-x86_64`.",
      "type": "string"
    },
    "language": {
      "description": "The Python language that it speaks.",
      "type": "object",
      "required": [
        "version"
      ],
      "properties": {
        "version": {
          "description": "Major and minor version, `3.14`: what extension modules are compiled for. Code for the stable ABI runs on every interpreter of its major from one version on, and says so: `>=3.8, <4`.",
          "type": "string",
          "minLength": 1,
          "px": {
            "merge": "range",
            "order": "dotted",
            "reach": "all",
            "boundary": "process",
            "plane": [
              "link",
              "load"
            ]
          }
        },
        "version_info": {
          "description": "The version in parts.",
          "$ref": "#/$defs/version"
        }
      }
    },
    "implementation": {
      "description": "The interpreter's own identity (PEP 421); other keys of the implementation's choice may stand here.",
      "type": "object",
      "required": [
        "name"
      ],
      "properties": {
        "name": {
          "description": "In lower case: `cpython`, `pypy`, `graalpy`.",
          "type": "string",
          "minLength": 1,
          "px": {
            "merge": "agree",
            "reach": "all",
            "boundary": "process",
            "plane": [
              "link",
              "load"
            ]
          }
        },
        "version": {
          "description": "The implementation's version.",
          "$ref": "#/$defs/version"
        },
        "hexversion": {
          "description": "The version as one number.",
          "type": "integer"
        },
        "cache_tag": {
          "description": "Tag in the names of its bytecode files.",
          "type": "string"
        }
      }
    },
    "abi": {
      "description": "How extension modules must be built.",
      "type": "object",
      "required": [
        "flags"
      ],
      "properties": {
        "flags": {
          "description": "Flags of the ABI, in order: `t` (free-threaded), `d` (debug).",
          "type": "array",
          "items": {
            "type": "string"
          },
          "px": {
            "merge": "agree",
            "reach": "all",
            "boundary": "process",
            "plane": [
              "link",
              "load"
            ]
          }
        },
        "extension_suffix": {
          "description": "Suffix of a module built for this interpreter.",
          "type": "string"
        },
        "stable_abi_suffix": {
          "description": "Suffix of a module built for the stable ABI.",
          "type": "string"
        }
      }
    },
    "suffixes": {
      "description": "Suffixes of importable files, by kind: `source`, `bytecode`, `extensions`.",
      "type": "object",
      "additionalProperties": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "libpython": {
      "description": "The interpreter as a library.",
      "type": "object",
      "properties": {
        "dynamic": {
          "description": "The dynamic library.",
          "type": "string"
        },
        "dynamic_stableabi": {
          "description": "The dynamic library of the stable ABI.",
          "type": "string"
        },
        "static": {
          "description": "The static library.",
          "type": "string"
        },
        "link_extensions": {
          "description": "Whether extension modules must link the library.",
          "type": "boolean"
        }
      }
    },
    "c_api": {
      "description": "The C interface.",
      "type": "object",
      "required": [
        "headers"
      ],
      "properties": {
        "headers": {
          "description": "Folder of the C headers.",
          "type": "string"
        },
        "pkgconfig_path": {
          "description": "Folder of the pkg-config files.",
          "type": "string"
        }
      }
    },
    "arbitrary_data": {
      "description": "What the publisher of the `build-details.json` added.",
      "type": "object"
    },
    "pyo3": {
      "description": "pyo3's own configuration (the text of `PYO3_CONFIG`), key by key, so that it can be written out again unchanged.",
      "type": "object",
      "properties": {
        "implementation": {
          "description": "`CPython`, `PyPy`, `GraalVM`.",
          "type": "string"
        },
        "version": {
          "description": "Major and minor version.",
          "type": "string"
        },
        "shared": {
          "description": "Whether the interpreter is a shared library.",
          "type": "boolean"
        },
        "abi3": {
          "description": "Whether modules are built for the stable ABI.",
          "type": "boolean"
        },
        "target_abi": {
          "description": "The ABI that modules are built for, where pyo3 names it so.",
          "type": "string"
        },
        "lib_name": {
          "description": "Library to link.",
          "type": "string"
        },
        "lib_dir": {
          "description": "Folder of that library.",
          "type": "string"
        },
        "executable": {
          "description": "The interpreter's program.",
          "type": "string"
        },
        "pointer_width": {
          "description": "Size of a pointer in bits.",
          "type": "integer"
        },
        "build_flags": {
          "description": "How the interpreter itself was built: `Py_DEBUG`, `Py_GIL_DISABLED`.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "suppress_build_script_link_lines": {
          "description": "Whether pyo3's script prints no link directives.",
          "type": "boolean"
        },
        "extra_build_script_lines": {
          "description": "Lines that pyo3's script prints besides.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "python_framework_prefix": {
          "description": "Folder of the framework on macOS.",
          "type": "string"
        }
      }
    }
  },
  "$defs": {
    "version": {
      "description": "A version in the parts of `sys.version_info`.",
      "type": "object",
      "required": [
        "major",
        "minor"
      ],
      "properties": {
        "major": {
          "description": "First number.",
          "type": "integer",
          "minimum": 0
        },
        "minor": {
          "description": "Second number.",
          "type": "integer",
          "minimum": 0
        },
        "micro": {
          "description": "Third number.",
          "type": "integer",
          "minimum": 0
        },
        "releaselevel": {
          "description": "How finished it is.",
          "enum": [
            "alpha",
            "beta",
            "candidate",
            "final"
          ]
        },
        "serial": {
          "description": "Number within the level.",
          "type": "integer",
          "minimum": 0
        }
      }
    }
  },
  "examples": [
    {
      "schema_version": "1.0",
      "base_prefix": "/usr",
      "base_interpreter": "/usr/bin/python3.14",
      "platform": "linux-x86_64",
      "language": {
        "version": "3.14",
        "version_info": {
          "major": 3,
          "minor": 14,
          "micro": 0,
          "releaselevel": "final",
          "serial": 0
        }
      },
      "implementation": {
        "name": "cpython",
        "version": {
          "major": 3,
          "minor": 14,
          "micro": 0,
          "releaselevel": "final",
          "serial": 0
        },
        "cache_tag": "cpython-314"
      },
      "abi": {
        "flags": [
          "t"
        ],
        "extension_suffix": ".cpython-314t-x86_64-linux-gnu.so"
      },
      "libpython": {
        "dynamic": "/usr/lib/libpython3.14t.so.1.0",
        "link_extensions": false
      },
      "c_api": {
        "headers": "/usr/include/python3.14t"
      }
    },
    {
      "language": {
        "version": ">=3.8, <4"
      },
      "implementation": {
        "name": "cpython"
      },
      "abi": {
        "flags": []
      }
    },
    {
      "language": {
        "version": "3.12"
      },
      "implementation": {
        "name": "cpython"
      },
      "pyo3": {
        "implementation": "CPython",
        "version": "3.12",
        "shared": true,
        "abi3": false,
        "lib_name": "python3.12",
        "lib_dir": "/usr/lib",
        "pointer_width": 64,
        "build_flags": [],
        "suppress_build_script_link_lines": false
      }
    }
  ]
};

// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of abi@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:abi@1",
  "title": "abi@1",
  "description": "What a package's native code assumes of the code that it is linked with, or demands of the system that it will run on. Each field is something that breaks a link, or the running program, where two packages differ; px-meta compares them over the whole result and names both. A package states only what it knows: silence means that it does not depend on it.",
  "type": "object",
  "px": {
    "merge": "collect",
    "reach": "all",
    "plane": [
      "link"
    ]
  },
  "properties": {
    "cxx": {
      "description": "Assumptions of C++ code.",
      "type": "object",
      "properties": {
        "stdlib": {
          "description": "C++ standard library that it is compiled against. Two of them in one result give link errors, or two kinds of `std::string`.",
          "enum": [
            "libstdc++",
            "libc++",
            "msvc-stl"
          ],
          "px": {
            "merge": "agree",
            "reach": "all"
          }
        },
        "cxx11-abi": {
          "description": "libstdc++'s newer layout of `std::string` and `std::list` (`_GLIBCXX_USE_CXX11_ABI`): `true` is the newer one.",
          "type": "boolean",
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
        "libcxx-abi-version": {
          "description": "libc++'s ABI version, in the name of its inline namespace.",
          "type": "string",
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
        "glibcxx-floor": {
          "description": "Newest `GLIBCXX_` symbol version that it needs, `3.4.32`: the system must have at least the greatest.",
          "type": "string",
          "px": {
            "role": "require",
            "merge": "max",
            "order": "dotted",
            "reach": "all",
            "boundary": "process",
            "plane": [
              "link",
              "load"
            ],
            "absent": "unknown"
          }
        },
        "standard": {
          "description": "Oldest C++ standard that its public headers need, as a year: 11, 14, 17, 20, 23.",
          "enum": [
            11,
            14,
            17,
            20,
            23,
            26
          ],
          "px": {
            "role": "require",
            "merge": "max",
            "plane": [
              "compile"
            ],
            "boundary": "edge"
          }
        },
        "exceptions": {
          "description": "Whether it is compiled with exceptions. An exception that meets code without them ends the program.",
          "type": "boolean",
          "px": {
            "merge": "agree",
            "reach": "all",
            "conflict": "warn"
          }
        },
        "rtti": {
          "description": "Whether it is compiled with run-time type information.",
          "type": "boolean",
          "px": {
            "merge": "agree",
            "reach": "all",
            "conflict": "warn"
          }
        }
      }
    },
    "libc": {
      "description": "Assumptions about the C library.",
      "type": "object",
      "properties": {
        "family": {
          "description": "Which C library: one process can hold only one.",
          "enum": [
            "glibc",
            "musl",
            "bionic",
            "msvcrt",
            "ucrt",
            "newlib",
            "wasi",
            "apple",
            "uclibc"
          ],
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
        "glibc-floor": {
          "description": "Newest `GLIBC_` symbol version that it needs, `2.34`: the system must have at least the greatest.",
          "type": "string",
          "px": {
            "role": "require",
            "merge": "max",
            "order": "dotted",
            "reach": "all",
            "boundary": "process",
            "plane": [
              "link",
              "load"
            ],
            "absent": "unknown",
            "check": {
              "against": "/oldest-system/glibc",
              "rel": "<="
            }
          }
        },
        "time-bits": {
          "description": "Size of `time_t` in its interfaces.",
          "enum": [
            32,
            64
          ],
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
        "offset-bits": {
          "description": "Size of `off_t` in its interfaces.",
          "enum": [
            32,
            64
          ],
          "px": {
            "merge": "agree",
            "reach": "all",
            "boundary": "edge"
          }
        }
      }
    },
    "msvc": {
      "description": "Assumptions of code compiled by Microsoft's compiler.",
      "type": "object",
      "properties": {
        "crt": {
          "description": "How the C runtime is linked: statically (`MT`), dynamically (`MD`), with debug checks (`MTd`, `MDd`).",
          "enum": [
            "MT",
            "MD",
            "MTd",
            "MDd"
          ],
          "px": {
            "merge": "agree",
            "reach": "all"
          }
        },
        "iterator-debug-level": {
          "description": "`_ITERATOR_DEBUG_LEVEL`, which changes the layout of the containers.",
          "enum": [
            0,
            1,
            2
          ],
          "px": {
            "merge": "agree",
            "reach": "all"
          }
        },
        "toolset": {
          "description": "Version of the toolset that compiled it, `14.40`: the linker must be at least as new as the newest.",
          "type": "string",
          "px": {
            "role": "require",
            "merge": "max",
            "order": "dotted",
            "reach": "all",
            "absent": "unknown"
          }
        }
      }
    },
    "calling-convention": {
      "description": "The platform's named ABI where it has several, as its own documents name it: `lp64d`, `ilp32`, `n64`, `elfv2`.",
      "type": "string",
      "px": {
        "merge": "agree",
        "reach": "all"
      }
    },
    "float-abi": {
      "description": "How floating-point values are passed on Arm; `any` fits all.",
      "enum": [
        "soft",
        "hard",
        "any"
      ],
      "px": {
        "merge": "compat",
        "reach": "all",
        "accepts": {
          "soft": [
            "any"
          ],
          "hard": [
            "any"
          ]
        },
        "absent": {
          "is": "any"
        }
      }
    },
    "long-double": {
      "description": "Format of `long double`.",
      "enum": [
        "f64",
        "x87",
        "ieee128",
        "ibm128"
      ],
      "px": {
        "merge": "agree",
        "reach": "all",
        "boundary": "edge"
      }
    },
    "char": {
      "description": "Whether plain `char` is signed.",
      "enum": [
        "signed",
        "unsigned"
      ],
      "px": {
        "merge": "agree",
        "reach": "all",
        "boundary": "edge"
      }
    },
    "wchar-bytes": {
      "description": "Size of `wchar_t` in bytes.",
      "enum": [
        1,
        2,
        4
      ],
      "px": {
        "merge": "agree",
        "reach": "all",
        "boundary": "edge"
      }
    },
    "enum-size": {
      "description": "Whether enumerations take the size of an `int` or the smallest that holds them (`-fshort-enums`).",
      "enum": [
        "int",
        "short"
      ],
      "px": {
        "merge": "agree",
        "reach": "all",
        "boundary": "edge"
      }
    },
    "cpu-features": {
      "description": "Processor features that its code uses without asking, named as rustc does: the result needs all of them.",
      "type": "array",
      "uniqueItems": true,
      "items": {
        "type": "string"
      },
      "px": {
        "role": "require",
        "merge": "union",
        "reach": "all",
        "absent": "unknown",
        "conflict": "warn",
        "check": {
          "against": "target@1#/features",
          "rel": "subset"
        }
      }
    },
    "x86-64-level": {
      "description": "Level of the x86-64 instruction set that its code uses without asking.",
      "enum": [
        "v1",
        "v2",
        "v3",
        "v4"
      ],
      "px": {
        "role": "require",
        "merge": "max",
        "order": "enum",
        "reach": "all",
        "boundary": "process",
        "plane": [
          "link",
          "load"
        ],
        "absent": {
          "is": "v1"
        }
      }
    },
    "android-api": {
      "description": "Lowest Android API level that it runs on.",
      "type": "integer",
      "minimum": 1,
      "px": {
        "role": "require",
        "merge": "max",
        "reach": "all",
        "boundary": "process",
        "plane": [
          "link",
          "load"
        ],
        "absent": "unknown",
        "check": {
          "against": "/oldest-system/android-api",
          "rel": "<="
        }
      }
    },
    "deployment-target": {
      "description": "Oldest version of the operating system that it runs on, for Apple platforms: `11.0`. Linkers warn of an object that was built for a newer one.",
      "type": "string",
      "px": {
        "role": "require",
        "merge": "max",
        "order": "dotted",
        "reach": "all",
        "absent": "unknown",
        "check": {
          "against": "/oldest-system/deployment-target",
          "rel": "<="
        }
      }
    },
    "oldest-system": {
      "description": "The oldest system that a result is meant for, as whoever makes the result declares it: a package's build script, or a packager by an override. What the code needs (`libc/glibc-floor`, `android-api`, `deployment-target`) is held against it.",
      "type": "object",
      "properties": {
        "glibc": {
          "description": "Version of glibc, `2.31`.",
          "type": "string",
          "px": {
            "merge": "min",
            "order": "dotted",
            "reach": "all",
            "boundary": "process",
            "plane": [
              "link",
              "load"
            ]
          }
        },
        "android-api": {
          "description": "Android API level.",
          "type": "integer",
          "minimum": 1,
          "px": {
            "merge": "min",
            "reach": "all",
            "boundary": "process",
            "plane": [
              "link",
              "load"
            ]
          }
        },
        "deployment-target": {
          "description": "Version of Apple's operating system, `11.0`.",
          "type": "string",
          "px": {
            "merge": "min",
            "order": "dotted",
            "reach": "all"
          }
        }
      }
    },
    "pic": {
      "description": "Whether its code can be moved: not at all (`none`), in a program (`pie`), in a library too (`pic`). The weakest decides what the result can be.",
      "enum": [
        "none",
        "pie",
        "pic"
      ],
      "px": {
        "merge": "min",
        "order": "enum",
        "reach": "all",
        "absent": "unknown"
      }
    },
    "sanitizer": {
      "description": "Sanitizer that it is compiled with. Code without one may be mixed with `address`, `hwaddress` and `leak`; the others must hold everywhere.",
      "enum": [
        "none",
        "address",
        "hwaddress",
        "leak",
        "memory",
        "thread",
        "cfi",
        "kcfi",
        "shadow-call-stack"
      ],
      "px": {
        "merge": "compat",
        "reach": "all",
        "boundary": "process",
        "plane": [
          "link",
          "load"
        ],
        "accepts": {
          "address": [
            "none",
            "leak"
          ],
          "hwaddress": [
            "none"
          ],
          "leak": [
            "none"
          ]
        },
        "prefer": [
          "address",
          "hwaddress",
          "leak",
          "none"
        ]
      }
    },
    "lto": {
      "description": "Whose intermediate code its libraries hold instead of machine code: `llvm`, `gcc`, `msvc`; `none` for plain objects.",
      "enum": [
        "none",
        "llvm",
        "gcc",
        "msvc"
      ],
      "px": {
        "merge": "compat",
        "reach": "all",
        "accepts": {
          "llvm": [
            "none"
          ],
          "gcc": [
            "none"
          ],
          "msvc": [
            "none"
          ]
        },
        "prefer": [
          "none",
          "llvm",
          "gcc",
          "msvc"
        ],
        "absent": {
          "is": "none"
        }
      }
    },
    "hardening": {
      "description": "Protections that hold for a result only if every part of it has them. Linkers drop them without a word.",
      "type": "object",
      "properties": {
        "ibt": {
          "description": "x86 indirect branch tracking.",
          "type": "boolean",
          "px": {
            "merge": "inter",
            "reach": "all",
            "absent": {
              "is": false
            }
          }
        },
        "shstk": {
          "description": "x86 shadow stack.",
          "type": "boolean",
          "px": {
            "merge": "inter",
            "reach": "all",
            "absent": {
              "is": false
            }
          }
        },
        "bti": {
          "description": "AArch64 branch target identification.",
          "type": "boolean",
          "px": {
            "merge": "inter",
            "reach": "all",
            "absent": {
              "is": false
            }
          }
        },
        "pac": {
          "description": "AArch64 pointer authentication.",
          "type": "boolean",
          "px": {
            "merge": "inter",
            "reach": "all",
            "absent": {
              "is": false
            }
          }
        }
      }
    },
    "openmp": {
      "description": "OpenMP runtime that it uses: two in one process do not share their threads.",
      "enum": [
        "libgomp",
        "libomp",
        "vcomp"
      ],
      "px": {
        "merge": "agree",
        "reach": "all",
        "boundary": "process",
        "plane": [
          "link",
          "load"
        ],
        "conflict": "warn"
      }
    },
    "blas-int": {
      "description": "Size of the integers in the BLAS interface that it calls.",
      "enum": [
        "lp64",
        "ilp64"
      ],
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
    "rust": {
      "description": "What Rust code assumes beyond what rustc compares itself.",
      "type": "object",
      "properties": {
        "target-modifiers": {
          "description": "Flags of rustc that every crate of a result must share, by name, with their values.",
          "type": "object",
          "additionalProperties": {
            "type": "string"
          },
          "px": {
            "merge": "map",
            "values": "agree",
            "reach": "all"
          }
        }
      }
    },
    "evidence": {
      "description": "Why the other fields say what they say, for people.",
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
      "cxx": {
        "stdlib": "libstdc++",
        "cxx11-abi": true,
        "standard": 17
      },
      "libc": {
        "family": "glibc",
        "glibc-floor": "2.34"
      }
    },
    {
      "deployment-target": "11.0",
      "cxx": {
        "stdlib": "libc++"
      }
    },
    {
      "msvc": {
        "crt": "MD"
      }
    },
    {
      "float-abi": "hard",
      "cpu-features": [
        "vfp2"
      ],
      "hardening": {
        "bti": true
      }
    }
  ]
};

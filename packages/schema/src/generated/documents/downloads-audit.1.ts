// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonObject } from "../../json.js";

/** The document of downloads-audit@1. */
export const document: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "px-meta:downloads-audit@1",
  "title": "downloads-audit@1",
  "description": "What `px-meta downloads audit --format json` writes: what build scripts fetch, and which could. Packages are named by name and version.",
  "type": "object",
  "required": [
    "px-meta",
    "packages",
    "known",
    "declared",
    "suspected",
    "problems"
  ],
  "properties": {
    "px-meta": {
      "description": "Names the format.",
      "const": "downloads-audit@1"
    },
    "packages": {
      "description": "How many were looked at.",
      "type": "object",
      "required": [
        "total",
        "scripts"
      ],
      "properties": {
        "total": {
          "description": "All of the graph.",
          "type": "integer",
          "minimum": 0
        },
        "scripts": {
          "description": "Those with a build script.",
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "known": {
      "description": "Packages whose scripts px-meta knows to fetch something.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "package",
          "label",
          "way",
          "read",
          "is-read",
          "downloads"
        ],
        "properties": {
          "package": {
            "description": "Cargo's id of it.",
            "type": "string"
          },
          "label": {
            "description": "Its name and version.",
            "type": "string"
          },
          "way": {
            "description": "From a selected package to this one: names and versions.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "read": {
            "description": "Versions whose scripts were read.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "is-read": {
            "description": "Whether this version is one of them; else it is believed to do as they do.",
            "type": "boolean"
          },
          "note": {
            "description": "What else is to be known, in a sentence.",
            "type": "string"
          },
          "downloads": {
            "description": "What it fetches for these targets, with these features, in this environment; none where that is nothing.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "id",
                "purpose",
                "urls",
                "verifies",
                "fetched",
                "verified",
                "programs",
                "targets",
                "variables"
              ],
              "properties": {
                "id": {
                  "description": "By which overrides select it.",
                  "type": "string"
                },
                "purpose": {
                  "description": "What it is for.",
                  "enum": [
                    "library",
                    "tool",
                    "data",
                    "source"
                  ]
                },
                "urls": {
                  "description": "In the order in which they are tried. A part in braces is one that only the script knows.",
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "from": {
                  "description": "What it takes from there, or from where, in words.",
                  "type": "string"
                },
                "verifies": {
                  "description": "What it holds the bytes against: a digest in the package (sha256, md5), one from the same server, an attestation where a variable asks for it, a branch or a tag of git, nothing.",
                  "enum": [
                    "sha256",
                    "same-server",
                    "md5",
                    "attestation",
                    "git",
                    "none"
                  ]
                },
                "sha256": {
                  "description": "The digest, where it is in the package.",
                  "$ref": "#/$defs/sha256"
                },
                "fetched": {
                  "description": "Whether it reaches the network for it as variables are set.",
                  "type": "boolean"
                },
                "verified": {
                  "description": "Whether it would notice other bytes.",
                  "type": "boolean"
                },
                "told": {
                  "description": "Variables that are set, and tell it otherwise.",
                  "type": "object",
                  "required": [
                    "does",
                    "by"
                  ],
                  "properties": {
                    "does": {
                      "description": "What it does then.",
                      "enum": [
                        "file",
                        "folder",
                        "url",
                        "base",
                        "skip",
                        "system"
                      ]
                    },
                    "by": {
                      "description": "`NAME=VALUE`.",
                      "type": "array",
                      "items": {
                        "type": "string"
                      }
                    }
                  }
                },
                "programs": {
                  "description": "What it runs to fetch, the first that is there.",
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "targets": {
                  "description": "Triples for which it is so.",
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "variables": {
                  "description": "What it can be told.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": [
                      "does",
                      "env"
                    ],
                    "properties": {
                      "does": {
                        "description": "What it then does: take a file or a folder, fetch from a URL or from another base, not fetch, take what is installed.",
                        "enum": [
                          "file",
                          "folder",
                          "url",
                          "base",
                          "skip",
                          "system"
                        ]
                      },
                      "env": {
                        "description": "The variables, with {path}, {file-url}, {url}, {base} and {sha256} for what is given.",
                        "type": "object",
                        "additionalProperties": {
                          "type": "string"
                        }
                      },
                      "then": {
                        "description": "What comes of it besides.",
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
    "declared": {
      "description": "What packages declare, as it holds for these targets.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "package",
          "name",
          "version",
          "id",
          "sha256",
          "targets"
        ],
        "properties": {
          "package": {
            "description": "Cargo's id of it.",
            "type": "string"
          },
          "name": {
            "description": "Its name.",
            "type": "string"
          },
          "version": {
            "description": "Its version.",
            "type": "string"
          },
          "id": {
            "description": "Of the download.",
            "type": "string"
          },
          "sha256": {
            "description": "Of the file, or of the commit's canonical tree.",
            "$ref": "#/$defs/sha256"
          },
          "urls": {
            "description": "In the order in which they are tried.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "git": {
            "description": "In place of them.",
            "type": "object",
            "required": [
              "url",
              "rev"
            ],
            "properties": {
              "url": {
                "description": "The repository.",
                "type": "string"
              },
              "rev": {
                "description": "The commit.",
                "type": "string"
              }
            }
          },
          "size": {
            "description": "Bytes of the file.",
            "type": "integer",
            "minimum": 0
          },
          "unpack": {
            "description": "As it is declared.",
            "type": "object"
          },
          "licence": {
            "description": "An SPDX expression.",
            "type": "string"
          },
          "purpose": {
            "description": "What it is for.",
            "enum": [
              "library",
              "tool",
              "data",
              "source"
            ]
          },
          "targets": {
            "description": "Triples for which it is so.",
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      }
    },
    "suspected": {
      "description": "Packages whose scripts could fetch something, for all that can be told without running them.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "package",
          "label",
          "way",
          "source",
          "changed"
        ],
        "properties": {
          "package": {
            "description": "Cargo's id of it.",
            "type": "string"
          },
          "label": {
            "description": "Its name and version.",
            "type": "string"
          },
          "way": {
            "description": "From a selected package to this one: names and versions.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "through": {
            "description": "A package among its build-dependencies that reaches the network.",
            "type": "object",
            "required": [
              "kind",
              "path"
            ],
            "properties": {
              "kind": {
                "description": "What it is: an HTTP client, a package that fetches, a git library, another protocol, a TLS stack.",
                "enum": [
                  "http",
                  "download",
                  "git",
                  "transport",
                  "tls"
                ]
              },
              "path": {
                "description": "From the build-dependency to it: names and versions.",
                "type": "array",
                "items": {
                  "type": "string"
                }
              }
            }
          },
          "source": {
            "description": "What the script's source says, which is weaker.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "kind",
                "text",
                "file",
                "line"
              ],
              "properties": {
                "kind": {
                  "description": "It runs a program that fetches, clones, or names an archive on a server.",
                  "enum": [
                    "program",
                    "git",
                    "archive"
                  ]
                },
                "text": {
                  "description": "The program, or the URL.",
                  "type": "string"
                },
                "file": {
                  "description": "In the package.",
                  "type": "string"
                },
                "line": {
                  "description": "In the file.",
                  "type": "integer",
                  "minimum": 1
                }
              }
            }
          },
          "changed": {
            "description": "Whether px-meta knows scripts of this package, and this is none of them.",
            "type": "boolean"
          }
        }
      }
    },
    "problems": {
      "description": "Declarations that are wrong, and what `--deny` refuses.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/problem"
      }
    }
  },
  "$defs": {
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
      "px-meta": "downloads-audit@1",
      "packages": {
        "total": 12,
        "scripts": 3
      },
      "known": [],
      "declared": [],
      "suspected": [],
      "problems": []
    }
  ]
};

// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { PxRule } from "../px/rule.js";
import type { Entry } from "../registry.js";
import type { Abi, Artifact, BuildScript, ConflictsFormat, CoverageFormat, DiffFormat, DoctorFormat, Download, DownloadsAuditFormat, DownloadsFilesFormat, DownloadsFormat, DownloadsGcFormat, DownloadsListFormat, DownloadsStoreFormat, FactsFormat, FreshnessFormat, Headers, InspectFormat, NativeLibrary, NodeFormat, OverrideCheckFormat, OverrideFileFormat, OverridesFormat, PendingFormat, PropagateFormat, Python, ReceiptFormat, SchemaCheckFormat, SchemaListFormat, ShimStatusFormat, SnapshotFormat, Target, Toolchain, ValidateFormat, ViewFormat, WhatIfFormat, WhyFormat } from "./types.js";

const rule0: PxRule = {"merge":{"kind":"collect"},"reach":"all","plane":["link"],"domain":"target","boundary":"image","absent":"ignore","role":"fact","conflict":"error"};
const rule1: PxRule = {"merge":{"kind":"agree"},"reach":"all","plane":["link"],"domain":"target","boundary":"image","absent":"ignore","role":"fact","conflict":"error"};
const rule2: PxRule = {"merge":{"kind":"agree"},"reach":"all","plane":["link","load"],"domain":"target","boundary":"process","absent":"ignore","role":"fact","conflict":"error"};
const rule3: PxRule = {"merge":{"kind":"max","order":{"kind":"dotted"}},"reach":"all","plane":["link","load"],"domain":"target","boundary":"process","absent":"unknown","role":"require","conflict":"error"};
const rule4: PxRule = {"merge":{"kind":"max","order":{"kind":"number"}},"reach":"direct","plane":["compile"],"domain":"target","boundary":"edge","absent":"ignore","role":"require","conflict":"error"};
const rule5: PxRule = {"merge":{"kind":"agree"},"reach":"all","plane":["link"],"domain":"target","boundary":"image","absent":"ignore","role":"fact","conflict":"warn"};
const rule6: PxRule = {"merge":{"kind":"max","order":{"kind":"dotted"}},"reach":"all","plane":["link","load"],"domain":"target","boundary":"process","absent":"unknown","role":"require","conflict":"error","check":{"against":"/oldest-system/glibc","rel":"<="}};
const rule7: PxRule = {"merge":{"kind":"agree"},"reach":"all","plane":["link"],"domain":"target","boundary":"edge","absent":"ignore","role":"fact","conflict":"error"};
const rule8: PxRule = {"merge":{"kind":"max","order":{"kind":"dotted"}},"reach":"all","plane":["link"],"domain":"target","boundary":"image","absent":"unknown","role":"require","conflict":"error"};
const rule9: PxRule = {"merge":{"kind":"compat","values":["soft","hard","any"],"accepts":{"soft":["any"],"hard":["any"]},"prefer":["soft","hard","any"]},"reach":"all","plane":["link"],"domain":"target","boundary":"image","absent":{"is":"any"},"role":"fact","conflict":"error"};
const rule10: PxRule = {"merge":{"kind":"union","of":"set","nonempty":false},"reach":"all","plane":["link"],"domain":"target","boundary":"image","absent":"unknown","role":"require","conflict":"warn","check":{"against":"target@1#/features","rel":"subset"}};
const rule11: PxRule = {"merge":{"kind":"max","order":{"kind":"enum","values":["v1","v2","v3","v4"]}},"reach":"all","plane":["link","load"],"domain":"target","boundary":"process","absent":{"is":"v1"},"role":"require","conflict":"error"};
const rule12: PxRule = {"merge":{"kind":"max","order":{"kind":"number"}},"reach":"all","plane":["link","load"],"domain":"target","boundary":"process","absent":"unknown","role":"require","conflict":"error","check":{"against":"/oldest-system/android-api","rel":"<="}};
const rule13: PxRule = {"merge":{"kind":"max","order":{"kind":"dotted"}},"reach":"all","plane":["link"],"domain":"target","boundary":"image","absent":"unknown","role":"require","conflict":"error","check":{"against":"/oldest-system/deployment-target","rel":"<="}};
const rule14: PxRule = {"merge":{"kind":"min","order":{"kind":"dotted"}},"reach":"all","plane":["link","load"],"domain":"target","boundary":"process","absent":"ignore","role":"fact","conflict":"error"};
const rule15: PxRule = {"merge":{"kind":"min","order":{"kind":"number"}},"reach":"all","plane":["link","load"],"domain":"target","boundary":"process","absent":"ignore","role":"fact","conflict":"error"};
const rule16: PxRule = {"merge":{"kind":"min","order":{"kind":"dotted"}},"reach":"all","plane":["link"],"domain":"target","boundary":"image","absent":"ignore","role":"fact","conflict":"error"};
const rule17: PxRule = {"merge":{"kind":"min","order":{"kind":"enum","values":["none","pie","pic"]}},"reach":"all","plane":["link"],"domain":"target","boundary":"image","absent":"unknown","role":"fact","conflict":"error"};
const rule18: PxRule = {"merge":{"kind":"compat","values":["none","address","hwaddress","leak","memory","thread","cfi","kcfi","shadow-call-stack"],"accepts":{"address":["none","leak"],"hwaddress":["none"],"leak":["none"]},"prefer":["address","hwaddress","leak","none","memory","thread","cfi","kcfi","shadow-call-stack"]},"reach":"all","plane":["link","load"],"domain":"target","boundary":"process","absent":"ignore","role":"fact","conflict":"error"};
const rule19: PxRule = {"merge":{"kind":"compat","values":["none","llvm","gcc","msvc"],"accepts":{"llvm":["none"],"gcc":["none"],"msvc":["none"]},"prefer":["none","llvm","gcc","msvc"]},"reach":"all","plane":["link"],"domain":"target","boundary":"image","absent":{"is":"none"},"role":"fact","conflict":"error"};
const rule20: PxRule = {"merge":{"kind":"inter","of":"boolean","nonempty":false},"reach":"all","plane":["link"],"domain":"target","boundary":"image","absent":{"is":false},"role":"fact","conflict":"error"};
const rule21: PxRule = {"merge":{"kind":"agree"},"reach":"all","plane":["link","load"],"domain":"target","boundary":"process","absent":"ignore","role":"fact","conflict":"warn"};
const rule22: PxRule = {"merge":{"kind":"map","values":{"kind":"agree"}},"reach":"all","plane":["link"],"domain":"target","boundary":"image","absent":"ignore","role":"fact","conflict":"error"};
const rule23: PxRule = {"merge":{"kind":"collect"},"reach":"all","plane":["compile","link","load","tool"],"domain":"any","boundary":"image","absent":"ignore","role":"fact","conflict":"error"};
const rule24: PxRule = {"merge":{"kind":"collect"},"reach":"direct","plane":["compile","link","tool"],"domain":"any","boundary":"image","absent":"ignore","role":"fact","conflict":"error"};
const rule25: PxRule = {"merge":{"kind":"collect"},"reach":"all","plane":["link","load","tool"],"domain":"any","boundary":"image","absent":"ignore","role":"fact","conflict":"error"};
const rule26: PxRule = {"merge":{"kind":"collect"},"reach":"all","plane":["compile"],"domain":"target","boundary":"image","absent":"ignore","role":"fact","conflict":"error"};
const rule27: PxRule = {"merge":{"kind":"map","values":{"kind":"agree"}},"reach":"public","plane":["compile"],"domain":"target","boundary":"image","absent":"ignore","role":"fact","conflict":"warn"};
const rule28: PxRule = {"merge":{"kind":"map","values":{"kind":"agree"}},"reach":"all","plane":["link","load"],"domain":"target","boundary":"process","absent":"ignore","role":"fact","conflict":"error"};
const rule29: PxRule = {"merge":{"kind":"range","of":"string","order":"dotted"},"reach":"all","plane":["link","load"],"domain":"target","boundary":"process","absent":"ignore","role":"fact","conflict":"error"};
const rule30: PxRule = {"merge":{"kind":"agree"},"reach":"self","plane":["link"],"domain":"target","boundary":"image","absent":"ignore","role":"fact","conflict":"warn"};
const rule31: PxRule = {"merge":{"kind":"collect"},"reach":"all","plane":["link","tool"],"domain":"any","boundary":"image","absent":"ignore","role":"fact","conflict":"error"};
const rule32: PxRule = {"merge":{"kind":"agree"},"reach":"self","plane":["link"],"domain":"target","boundary":"image","absent":"ignore","role":"fact","conflict":"note"};

/** The schemas of facts. */
export const factEntries = {
  "abi@1": {
    id: "abi@1",
    fields: [{ pointer: "", rule: rule0 }, { pointer: "/cxx/stdlib", rule: rule1 }, { pointer: "/cxx/cxx11-abi", rule: rule2 }, { pointer: "/cxx/libcxx-abi-version", rule: rule2 }, { pointer: "/cxx/glibcxx-floor", rule: rule3 }, { pointer: "/cxx/standard", rule: rule4 }, { pointer: "/cxx/exceptions", rule: rule5 }, { pointer: "/cxx/rtti", rule: rule5 }, { pointer: "/libc/family", rule: rule2 }, { pointer: "/libc/glibc-floor", rule: rule6 }, { pointer: "/libc/time-bits", rule: rule2 }, { pointer: "/libc/offset-bits", rule: rule7 }, { pointer: "/msvc/crt", rule: rule1 }, { pointer: "/msvc/iterator-debug-level", rule: rule1 }, { pointer: "/msvc/toolset", rule: rule8 }, { pointer: "/calling-convention", rule: rule1 }, { pointer: "/float-abi", rule: rule9 }, { pointer: "/long-double", rule: rule7 }, { pointer: "/char", rule: rule7 }, { pointer: "/wchar-bytes", rule: rule7 }, { pointer: "/enum-size", rule: rule7 }, { pointer: "/cpu-features", rule: rule10 }, { pointer: "/x86-64-level", rule: rule11 }, { pointer: "/android-api", rule: rule12 }, { pointer: "/deployment-target", rule: rule13 }, { pointer: "/oldest-system/glibc", rule: rule14 }, { pointer: "/oldest-system/android-api", rule: rule15 }, { pointer: "/oldest-system/deployment-target", rule: rule16 }, { pointer: "/pic", rule: rule17 }, { pointer: "/sanitizer", rule: rule18 }, { pointer: "/lto", rule: rule19 }, { pointer: "/hardening/ibt", rule: rule20 }, { pointer: "/hardening/shstk", rule: rule20 }, { pointer: "/hardening/bti", rule: rule20 }, { pointer: "/hardening/pac", rule: rule20 }, { pointer: "/openmp", rule: rule21 }, { pointer: "/blas-int", rule: rule2 }, { pointer: "/rust/target-modifiers", rule: rule22 }],
    document: async () => (await import("./documents/abi.1.js")).document,
    check: async () => (await import("./validators/abi.1.js")).validate,
  } satisfies Entry<Abi>,
  "artifact@1": {
    id: "artifact@1",
    fields: [{ pointer: "", rule: rule23 }],
    document: async () => (await import("./documents/artifact.1.js")).document,
    check: async () => (await import("./validators/artifact.1.js")).validate,
  } satisfies Entry<Artifact>,
  "build-script@1": {
    id: "build-script@1",
    fields: [{ pointer: "", rule: rule24 }],
    document: async () => (await import("./documents/build-script.1.js")).document,
    check: async () => (await import("./validators/build-script.1.js")).validate,
  } satisfies Entry<BuildScript>,
  "download@1": {
    id: "download@1",
    fields: [{ pointer: "", rule: rule25 }],
    document: async () => (await import("./documents/download.1.js")).document,
    check: async () => (await import("./validators/download.1.js")).validate,
  } satisfies Entry<Download>,
  "headers@1": {
    id: "headers@1",
    fields: [{ pointer: "", rule: rule26 }, { pointer: "/defines", rule: rule27 }],
    document: async () => (await import("./documents/headers.1.js")).document,
    check: async () => (await import("./validators/headers.1.js")).validate,
  } satisfies Entry<Headers>,
  "native-library@1": {
    id: "native-library@1",
    fields: [{ pointer: "", rule: rule0 }, { pointer: "/provides", rule: rule22 }, { pointer: "/sonames", rule: rule28 }],
    document: async () => (await import("./documents/native-library.1.js")).document,
    check: async () => (await import("./validators/native-library.1.js")).validate,
  } satisfies Entry<NativeLibrary>,
  "python@1": {
    id: "python@1",
    fields: [{ pointer: "", rule: rule0 }, { pointer: "/language/version", rule: rule29 }, { pointer: "/implementation/name", rule: rule2 }, { pointer: "/abi/flags", rule: rule2 }],
    document: async () => (await import("./documents/python.1.js")).document,
    check: async () => (await import("./validators/python.1.js")).validate,
  } satisfies Entry<Python>,
  "target@1": {
    id: "target@1",
    fields: [{ pointer: "", rule: rule0 }, { pointer: "/arch", rule: rule30 }, { pointer: "/os", rule: rule30 }, { pointer: "/env", rule: rule30 }, { pointer: "/abi", rule: rule30 }, { pointer: "/endian", rule: rule30 }, { pointer: "/pointer-width", rule: rule30 }, { pointer: "/crt-static", rule: rule30 }],
    document: async () => (await import("./documents/target.1.js")).document,
    check: async () => (await import("./validators/target.1.js")).validate,
  } satisfies Entry<Target>,
  "toolchain@1": {
    id: "toolchain@1",
    fields: [{ pointer: "", rule: rule31 }, { pointer: "/rustc/commit-hash", rule: rule30 }, { pointer: "/c-compiler/family", rule: rule32 }, { pointer: "/cxx-compiler/family", rule: rule32 }],
    document: async () => (await import("./documents/toolchain.1.js")).document,
    check: async () => (await import("./validators/toolchain.1.js")).validate,
  } satisfies Entry<Toolchain>,
};

/** The schemas of the files that px-meta writes. */
export const formatEntries = {
  "conflicts@1": {
    id: "conflicts@1",
    fields: [],
    document: async () => (await import("./documents/conflicts.1.js")).document,
    check: async () => (await import("./validators/conflicts.1.js")).validate,
  } satisfies Entry<ConflictsFormat>,
  "coverage@1": {
    id: "coverage@1",
    fields: [],
    document: async () => (await import("./documents/coverage.1.js")).document,
    check: async () => (await import("./validators/coverage.1.js")).validate,
  } satisfies Entry<CoverageFormat>,
  "diff@1": {
    id: "diff@1",
    fields: [],
    document: async () => (await import("./documents/diff.1.js")).document,
    check: async () => (await import("./validators/diff.1.js")).validate,
  } satisfies Entry<DiffFormat>,
  "doctor@1": {
    id: "doctor@1",
    fields: [],
    document: async () => (await import("./documents/doctor.1.js")).document,
    check: async () => (await import("./validators/doctor.1.js")).validate,
  } satisfies Entry<DoctorFormat>,
  "downloads-audit@1": {
    id: "downloads-audit@1",
    fields: [],
    document: async () => (await import("./documents/downloads-audit.1.js")).document,
    check: async () => (await import("./validators/downloads-audit.1.js")).validate,
  } satisfies Entry<DownloadsAuditFormat>,
  "downloads-files@1": {
    id: "downloads-files@1",
    fields: [],
    document: async () => (await import("./documents/downloads-files.1.js")).document,
    check: async () => (await import("./validators/downloads-files.1.js")).validate,
  } satisfies Entry<DownloadsFilesFormat>,
  "downloads-gc@1": {
    id: "downloads-gc@1",
    fields: [],
    document: async () => (await import("./documents/downloads-gc.1.js")).document,
    check: async () => (await import("./validators/downloads-gc.1.js")).validate,
  } satisfies Entry<DownloadsGcFormat>,
  "downloads-list@1": {
    id: "downloads-list@1",
    fields: [],
    document: async () => (await import("./documents/downloads-list.1.js")).document,
    check: async () => (await import("./validators/downloads-list.1.js")).validate,
  } satisfies Entry<DownloadsListFormat>,
  "downloads-store@1": {
    id: "downloads-store@1",
    fields: [],
    document: async () => (await import("./documents/downloads-store.1.js")).document,
    check: async () => (await import("./validators/downloads-store.1.js")).validate,
  } satisfies Entry<DownloadsStoreFormat>,
  "downloads@1": {
    id: "downloads@1",
    fields: [],
    document: async () => (await import("./documents/downloads.1.js")).document,
    check: async () => (await import("./validators/downloads.1.js")).validate,
  } satisfies Entry<DownloadsFormat>,
  "facts@1": {
    id: "facts@1",
    fields: [],
    document: async () => (await import("./documents/facts.1.js")).document,
    check: async () => (await import("./validators/facts.1.js")).validate,
  } satisfies Entry<FactsFormat>,
  "freshness@1": {
    id: "freshness@1",
    fields: [],
    document: async () => (await import("./documents/freshness.1.js")).document,
    check: async () => (await import("./validators/freshness.1.js")).validate,
  } satisfies Entry<FreshnessFormat>,
  "inspect@1": {
    id: "inspect@1",
    fields: [],
    document: async () => (await import("./documents/inspect.1.js")).document,
    check: async () => (await import("./validators/inspect.1.js")).validate,
  } satisfies Entry<InspectFormat>,
  "node@1": {
    id: "node@1",
    fields: [],
    document: async () => (await import("./documents/node.1.js")).document,
    check: async () => (await import("./validators/node.1.js")).validate,
  } satisfies Entry<NodeFormat>,
  "override-check@1": {
    id: "override-check@1",
    fields: [],
    document: async () => (await import("./documents/override-check.1.js")).document,
    check: async () => (await import("./validators/override-check.1.js")).validate,
  } satisfies Entry<OverrideCheckFormat>,
  "override-file@1": {
    id: "override-file@1",
    fields: [],
    document: async () => (await import("./documents/override-file.1.js")).document,
    check: async () => (await import("./validators/override-file.1.js")).validate,
  } satisfies Entry<OverrideFileFormat>,
  "overrides@1": {
    id: "overrides@1",
    fields: [],
    document: async () => (await import("./documents/overrides.1.js")).document,
    check: async () => (await import("./validators/overrides.1.js")).validate,
  } satisfies Entry<OverridesFormat>,
  "pending@1": {
    id: "pending@1",
    fields: [],
    document: async () => (await import("./documents/pending.1.js")).document,
    check: async () => (await import("./validators/pending.1.js")).validate,
  } satisfies Entry<PendingFormat>,
  "propagate@1": {
    id: "propagate@1",
    fields: [],
    document: async () => (await import("./documents/propagate.1.js")).document,
    check: async () => (await import("./validators/propagate.1.js")).validate,
  } satisfies Entry<PropagateFormat>,
  "receipt@1": {
    id: "receipt@1",
    fields: [],
    document: async () => (await import("./documents/receipt.1.js")).document,
    check: async () => (await import("./validators/receipt.1.js")).validate,
  } satisfies Entry<ReceiptFormat>,
  "schema-check@1": {
    id: "schema-check@1",
    fields: [],
    document: async () => (await import("./documents/schema-check.1.js")).document,
    check: async () => (await import("./validators/schema-check.1.js")).validate,
  } satisfies Entry<SchemaCheckFormat>,
  "schema-list@1": {
    id: "schema-list@1",
    fields: [],
    document: async () => (await import("./documents/schema-list.1.js")).document,
    check: async () => (await import("./validators/schema-list.1.js")).validate,
  } satisfies Entry<SchemaListFormat>,
  "shim-status@1": {
    id: "shim-status@1",
    fields: [],
    document: async () => (await import("./documents/shim-status.1.js")).document,
    check: async () => (await import("./validators/shim-status.1.js")).validate,
  } satisfies Entry<ShimStatusFormat>,
  "snapshot@1": {
    id: "snapshot@1",
    fields: [],
    document: async () => (await import("./documents/snapshot.1.js")).document,
    check: async () => (await import("./validators/snapshot.1.js")).validate,
  } satisfies Entry<SnapshotFormat>,
  "validate@1": {
    id: "validate@1",
    fields: [],
    document: async () => (await import("./documents/validate.1.js")).document,
    check: async () => (await import("./validators/validate.1.js")).validate,
  } satisfies Entry<ValidateFormat>,
  "view@1": {
    id: "view@1",
    fields: [],
    document: async () => (await import("./documents/view.1.js")).document,
    check: async () => (await import("./validators/view.1.js")).validate,
  } satisfies Entry<ViewFormat>,
  "what-if@1": {
    id: "what-if@1",
    fields: [],
    document: async () => (await import("./documents/what-if.1.js")).document,
    check: async () => (await import("./validators/what-if.1.js")).validate,
  } satisfies Entry<WhatIfFormat>,
  "why@1": {
    id: "why@1",
    fields: [],
    document: async () => (await import("./documents/why.1.js")).document,
    check: async () => (await import("./validators/why.1.js")).validate,
  } satisfies Entry<WhyFormat>,
};

import { isObject } from "@px-meta/core/stages";
import { type Cell, clipped, columns } from "../../render/columns.js";
import type { Paint } from "../../render/style.js";
import { untrusted } from "../../render/untrusted.js";
import type { Shown } from "./chosen.js";
import { count, ownerWords, placeWords, sideWords, textIn, textsIn } from "./words.js";

/** Lines that one group may take before the rest is only counted, so that the whole fits a screen. */
const groupLimit = 12;

/** The whole build on a screen, the surprising first: overridden values, bundled code, what scripts warned of. */
export function overview(shown: readonly Shown[], packages: number, paint: Paint, isWhole: boolean): readonly string[] {
  const limit = isWhole ? Number.POSITIVE_INFINITY : groupLimit;
  const of = (schema: string) => shown.filter(({ fact }) => fact.schema === schema);
  const scripts = of("build-script@1");
  const groups = [
    group("Overridden values", overridden(shown, paint), limit, paint),
    group("Warnings of build scripts", warnings(scripts), limit, paint),
    group("Native libraries", libraries(of("native-library@1"), paint), limit, paint),
    group("Published facts", published(shown), limit, paint),
    isWhole ? group("Build scripts", scripts.map(scriptRow), limit, paint) : [],
  ];
  const knobs = new Set(scripts.flatMap(({ value }) => textsIn(value, "watches-env"))).size;
  const linking = new Set(of("native-library@1").map(({ fact }) => fact.package)).size;
  const end = [
    `${count(packages, "package")}, ${count(scripts.length, "run")} of build scripts; ${count(linking, "package")} link native libraries`,
    `${count(knobs, "variable")} that scripts listen to: px-meta inspect --knobs`,
    "One package: px-meta inspect PACKAGE",
    ...toolchains(of("toolchain@1")),
  ];
  return [...groups.flat(), ...end];
}

/** What compiles for each platform, in a line. */
function toolchains(shown: readonly Shown[]): readonly string[] {
  return shown.map(({ fact, value }) => {
    const tools = (["rustc", "c-compiler"] as const).flatMap((name) => {
      const tool = isObject(value) ? value[name] : undefined;
      return isObject(tool) ? [`${textIn(tool, "path")} ${textIn(tool, "version")}`.trimEnd()] : [];
    });
    return untrusted(`${tools.join(" and ")} for ${fact.name}: px-meta inspect ${fact.package}`);
  });
}

function group(title: string, rows: readonly (readonly Cell[])[], limit: number, paint: Paint): readonly string[] {
  if (rows.length === 0) return [];
  const rest = rows.length > limit ? [`  … and ${rows.length - limit} more (--all)`] : [];
  return [paint("strong", title), ...columns(rows.slice(0, limit), "  "), ...rest, ""];
}

const ranks: readonly string[] = ["bundled", "prebuilt", "unknown", "system"];

function libraries(shown: readonly Shown[], paint: Paint): readonly (readonly Cell[])[] {
  const rank = ({ value }: Shown) => ranks.indexOf(textIn(value, "source"));
  return [...shown]
    .sort((a, b) => rank(a) - rank(b))
    .map((one) => {
      const source = textIn(one.value, "source") || "not said";
      return [
        { text: source, look: (text) => (source === "system" ? text : paint("yellow", text)) },
        { text: clipped(ownerWords(one.owner), 36) },
        { text: clipped(untrusted(`${one.fact.name} ${textIn(one.value, "version")}`.trimEnd()), 30) },
        { text: textIn(one.value, "link") },
        { text: sideWords(one), look: (text) => paint("dim", text) },
      ];
    });
}

function warnings(scripts: readonly Shown[]): readonly (readonly Cell[])[] {
  return scripts.flatMap(({ owner, value }) =>
    textsIn(value, "warnings").map((text) => [{ text: ownerWords(owner) }, { text: clipped(untrusted(text), 100) }]),
  );
}

function overridden(shown: readonly Shown[], paint: Paint): readonly (readonly Cell[])[] {
  return shown.flatMap(({ fact, owner }) =>
    (fact.overridden ?? []).map((step) => [
      { text: ownerWords(owner) },
      { text: untrusted(`${fact.schema}/${fact.name}#${step.pointer}`), look: (text: string) => paint("yellow", text) },
      {
        text:
          step.operator === "waive"
            ? `waives ${untrusted(step.waives ?? "")}`
            : `${step.operator}, was ${step.was === undefined ? "absent" : clipped(untrusted(JSON.stringify(step.was)), 30)}`,
      },
      {
        text: `${placeWords(step.layer)}${step.reason === undefined ? "" : `: ${clipped(untrusted(step.reason), 50)}`}`,
      },
    ]),
  );
}

function published(shown: readonly Shown[]): readonly (readonly Cell[])[] {
  return shown
    .filter(({ fact }) => !["harvest", "rustc", "override"].includes(fact.origin.method))
    .map((one) => [
      { text: ownerWords(one.owner) },
      { text: untrusted(`${one.fact.schema}/${one.fact.name}`) },
      { text: clipped(untrusted(JSON.stringify(one.value)), 60) },
    ]);
}

function scriptRow(one: Shown): readonly Cell[] {
  const said = (["linked-libs", "cfgs", "warnings", "watches-env"] as const).map((name) => {
    const length = textsIn(one.value, name).length;
    return { text: length === 0 ? "" : `${length} ${name}` };
  });
  return [{ text: ownerWords(one.owner) }, ...said, { text: sideWords(one) }];
}

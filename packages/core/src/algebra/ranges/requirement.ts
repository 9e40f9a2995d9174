import { err, type Result } from "../../model/result.js";
import { commonRange, exactly, isEmptyRange, parseRange, showRange, type VersionRange } from "../../version/range.js";
import { parseVersion } from "../../version/version.js";
import type { Ranges } from "./range.js";

/** Requirements of versions as cargo reads them. */
export const requirements: Ranges<VersionRange> = {
  read: (value) => (typeof value === "string" ? parseRange(value) : noText),
  exactly(value) {
    if (typeof value !== "string") return noText;
    // A version of a library may leave out its minor or patch.
    const [, start = "", rest = ""] = /^(\d+(?:\.\d+)?)((?:[-+].*)?)$/.exec(value) ?? [];
    const whole = start === "" ? value : `${start}${start.includes(".") ? ".0" : ".0.0"}${rest}`;
    const version = parseVersion(whole);
    return version === undefined
      ? err(`${JSON.stringify(value.slice(0, 60))} is no version such as \`1.2.3\``)
      : { ok: true, value: exactly(version) };
  },
  common: commonRange,
  isEmpty: isEmptyRange,
  show: showRange,
};

const noText: Result<VersionRange, string> = err("it is no text");

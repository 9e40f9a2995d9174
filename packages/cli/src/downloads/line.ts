import type { Progress } from "../fetch/progress.js";
import { bytesWord } from "../render/bytes.js";

/** What stands on the line that shows how far fetching has come; it fits a terminal of that width. */
export function progressText({ files, filesDone, bytes, bytesDone, rate }: Progress, width: number): string {
  const of = `${filesDone}/${files} ${files === 1 ? "file" : "files"}`;
  const far = `${bytesWord(bytesDone)} of ${bytesWord(bytes)}`;
  const fast = rate === 0 ? "" : `, ${bytesWord(rate)}/s`;
  const left = rate === 0 || bytesDone >= bytes ? "" : `, ${timeWord((bytes - bytesDone) / rate)} left`;
  const texts = [`${of}, ${far}${fast}${left}`, `${of}, ${far}${fast}`, `${of}, ${far}`, of];
  return texts.find((text) => text.length < width - 13) ?? "";
}

/** Seconds in the largest unit that they fill: `12 s`, `3 min`, `2 h`. */
function timeWord(seconds: number): string {
  if (seconds < 99.5) return `${Math.max(1, Math.round(seconds))} s`;
  return seconds < 5970 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}

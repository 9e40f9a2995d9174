import type { ReadPart } from "../read-part.js";
import type { Sign } from "./sign.js";

/** Bytes of load commands that are read; objects have some hundred. */
const limit = 1 << 16;

/** Whether bytes begin a Mach-O file of the byte order that all of Apple's processors have. */
export function isMachO(header: Uint8Array): boolean {
  const magic = viewOf(header).getUint32(0, true);
  return header.length >= 32 && (magic === 0xfeedface || magic === 0xfeedfacf);
}

/** What a Mach-O object tells: the oldest system that it was compiled for. */
export function machOSigns(header: Uint8Array, part: ReadPart, path: string): readonly Sign[] {
  const view = viewOf(header);
  const start = view.getUint32(0, true) === 0xfeedfacf ? 32 : 28;
  const [count, size] = [view.getUint32(16, true), view.getUint32(20, true)];
  const bytes = size <= limit ? part(start, size) : undefined;
  if (bytes === undefined) return [];
  const commands = viewOf(bytes);
  for (let index = 0, at = 0; index < count && at + 16 <= bytes.length; index += 1) {
    const length = commands.getUint32(at + 4, true);
    const place = placeOfVersion(commands.getUint32(at, true));
    if (place !== undefined) {
      const version = versionOf(commands.getUint32(at + place, true));
      return [{ kind: "needs", pointer: "/deployment-target", version, text: `${path} is compiled for ${version}` }];
    }
    if (length < 8) break;
    at += length;
  }
  return [];
}

/** `LC_BUILD_VERSION`, or one of the older `LC_VERSION_MIN_…`. */
function placeOfVersion(command: number): number | undefined {
  if (command === 0x32) return 12;
  return command === 0x24 || command === 0x25 || command === 0x2f || command === 0x30 ? 8 : undefined;
}

/** `xxxx.yy.zz` in four bytes. */
function versionOf(number: number): string {
  const [major, minor, patch] = [number >>> 16, (number >>> 8) & 0xff, number & 0xff];
  return `${major}.${minor}${patch === 0 ? "" : `.${patch}`}`;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

import fs from "node:fs";
import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { createGunzip } from "node:zlib";
import type { ArchiveFault } from "@px-meta/core/base";
import { pieces } from "../store/hash.js";
import { codeOf } from "../system/reason.js";
import { faulty, type OpenArchive, type Stop } from "./archive.js";

/** Takes decoded bytes, which hold until it returns. What it returns stops the decoding. */
type Take = (bytes: Uint8Array) => Stop | undefined;

type Decode = (archive: OpenArchive, take: Take) => Promise<Stop | undefined>;

/** How the bytes of a tar archive are compressed. */
export type Compression = "none" | "gzip" | "xz" | "zstd" | "bzip2";

/** Decodes all of a file, in pieces. What stands behind a compression's end is a fault, and so is an end that is missing. */
export const decode: { readonly [K in Compression]: Decode } = {
  none: plain,
  gzip: gunzip,
  xz: unxz,
  zstd: unzstd,
  bzip2: bunzip2,
};

const cutOff: ArchiveFault = { kind: "cut-off" };

async function plain({ descriptor }: OpenArchive, take: Take): Promise<Stop | undefined> {
  for await (const piece of pieces(descriptor)) {
    const stop = take(piece);
    if (stop !== undefined) return stop;
  }
  return undefined;
}

const pieceBytes = 1 << 18;

async function gunzip({ descriptor, size }: OpenArchive, take: Take): Promise<Stop | undefined> {
  const decoder = createGunzip({ chunkSize: pieceBytes });
  // What is read is decoded elsewhere, while the next piece is read: each is of its own.
  const source = Readable.from(inPieces(descriptor, () => new Uint8Array(pieceBytes)));
  source.on("error", (error) => decoder.destroy(error));
  try {
    for await (const piece of source.pipe(decoder)) {
      const stop = take(piece);
      if (stop !== undefined) return stop;
    }
  } catch (error) {
    if (codeOf(error) === "Z_BUF_ERROR") return faulty(cutOff);
    // What follows a member begins as the next one does, or is no part of the file.
    const isBehind = error instanceof Error && error.message === "incorrect header check";
    return isBehind ? faulty({ kind: "goes-on" }) : damaged("gzip", error);
  } finally {
    source.destroy();
  }
  return decoder.bytesWritten < size ? faulty({ kind: "goes-on" }) : undefined;
}

async function unzstd({ descriptor }: OpenArchive, take: Take): Promise<Stop | undefined> {
  const { ZSTDDecoder } = await import("zstddec/stream");
  const decoder = new ZSTDDecoder();
  await decoder.init();
  let idle = 0;
  let count = 0;
  try {
    const piece = new Uint8Array(pieceBytes);
    for (const bytes of decoder.decodeStreaming(inPieces(descriptor, () => piece))) {
      // The decoder does not say that it failed, but gets no further. A frame has at least 8 bytes, and may be empty.
      idle = bytes.length === 0 ? idle + 1 : 0;
      if (idle > pieceBytes / 8 + 16) return faulty({ kind: "damaged", reason: "its zstd stream is damaged" });
      const stop = take(bytes);
      if (stop !== undefined) return stop;
      if (++count % 64 === 0) await setImmediate();
    }
  } catch (error) {
    const isShort = error instanceof Error && error.message.startsWith("Incomplete stream");
    return isShort ? faulty(cutOff) : damaged("zstd", error);
  }
  return undefined;
}

/** The bytes of a file, each piece in the memory that it is given. */
function* inPieces(descriptor: number, memory: () => Uint8Array): Generator<Uint8Array> {
  for (let at = 0; ; ) {
    const bytes = memory();
    const got = fs.readSync(descriptor, bytes, 0, bytes.length, at);
    if (got === 0) return;
    at += got;
    yield bytes.subarray(0, got);
  }
}

async function unxz({ descriptor, size }: OpenArchive, take: Take): Promise<Stop | undefined> {
  const { default: xz } = await import("xz-decompress");
  // The last byte is given by itself, and nothing before it is asked for: so it shows whether the stream ends with the file.
  let at = 0;
  const source = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const bytes = new Uint8Array(Math.min(pieceBytes, at < size - 1 ? size - 1 - at : size - at));
        const got = bytes.length === 0 ? 0 : fs.readSync(descriptor, bytes, 0, bytes.length, at);
        at += got;
        if (got === 0) controller.close();
        else controller.enqueue(bytes.subarray(0, got));
      },
    },
    { highWaterMark: 0 },
  );
  const reader = new xz.XzReadableStream(source).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return at < size ? faulty({ kind: "goes-on" }) : undefined;
      const stop = take(value);
      if (stop !== undefined) return stop;
    }
  } catch (error) {
    const code = /error code (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    if (code === "8" || (code === undefined && at === size)) return faulty(cutOff);
    const what = code === undefined ? undefined : xzRefusals[code];
    return what === undefined ? damaged("xz", error) : faulty({ kind: "damaged", reason: what });
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** What the decoder says by number, and is no damage. */
const xzRefusals: { readonly [code: string]: string } = {
  4: "its xz dictionary is larger than 64 MiB",
  6: "it uses filters of xz, or a sum, that px-meta does not know",
};

/** So little that no piece of it can become more than memory holds. */
const bzip2Bytes = 1 << 12;

async function bunzip2({ descriptor, size }: OpenArchive, take: Take): Promise<Stop | undefined> {
  const { default: unbzip2 } = await import("unbzip2-stream");
  const decoder = unbzip2();
  let stop: Stop | undefined;
  let at = 0;
  decoder.on("data", (bytes: Uint8Array) => {
    stop ??= take(bytes);
    // The decoder makes an error of what is thrown here, and stops.
    if (stop !== undefined) throw new Error("stopped");
  });
  decoder.on("error", (error: unknown) => {
    const isShort = at === size && (error instanceof TypeError || isEarlyEnd(error));
    stop ??= isShort ? faulty(cutOff) : damaged("bzip2", error);
  });
  for (const bytes = Buffer.alloc(bzip2Bytes); at < size && stop === undefined; ) {
    const got = fs.readSync(descriptor, bytes, 0, bytes.length, at);
    if (got === 0) break;
    at += got;
    decoder.write(Buffer.from(bytes.subarray(0, got)));
    if (at % (1 << 18) === 0) await setImmediate();
  }
  if (stop === undefined) decoder.end();
  return stop;
}

function isEarlyEnd(error: unknown): boolean {
  return error instanceof Error && error.message.includes("ended prematurely");
}

function damaged(format: string, error: unknown): Stop {
  const reason = codeOf(error)?.startsWith("E")
    ? `it cannot be read (${codeOf(error)})`
    : `its ${format} stream is damaged`;
  return faulty({ kind: "damaged", reason });
}

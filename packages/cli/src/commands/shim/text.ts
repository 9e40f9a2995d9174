import { sha256 } from "@px-meta/core/base";
import { batchMark, isShimText, shimMark } from "../../system/shim.js";
import { batchScript } from "./batch.js";
import { shellScript } from "./script.js";

/** The version of what a shim is; another one is written over it. */
const shimVersion = 1;

/** The whole text of a shim. The interpreter is for POSIX systems. */
export function shimText(platform: NodeJS.Platform, interpreter: string): string {
  if (platform === "win32") return marked("@echo off", batchMark, batchScript()).replaceAll("\n", "\r\n");
  return marked(`#!${interpreter}`, shimMark, shellScript());
}

/** What a file is to `px-meta shim`: ours as some px-meta wrote it, ours and changed since, or not ours. */
export function ownershipOf(text: string): "ours" | "changed" | "foreign" {
  if (!isShimText(text)) return "foreign";
  const [first = "", second = "", ...rest] = text.replaceAll("\r\n", "\n").split("\n");
  const body = rest.join("\n");
  const mark = second.startsWith(shimMark) ? shimMark : batchMark;
  const [version = ""] = second.slice(mark.length).split(" ");
  return second === markOf(mark, version, first, body) ? "ours" : "changed";
}

function marked(first: string, mark: string, body: string): string {
  return `${first}\n${markOf(mark, String(shimVersion), first, body)}\n${body}`;
}

function markOf(mark: string, version: string, first: string, body: string): string {
  return `${mark}${version} sha256=${sha256(`${first}\n${body}`)}`;
}

import {readFile, stat} from "node:fs/promises";
import {resolve} from "node:path";
import {said, type FaultWords} from "../schema/said.js";
import {RefusedError} from "./refusal.js";

const RESTORE: FaultWords["mend"] = {en: "Restore it.", ja: "元に戻す。"};

/**
 * The bytes of a file of `data/`. A folder, a pipe or a device under its name is not read: a pipe would keep the reader waiting for ever.
 * @param file its path from `root`
 * @param restore what to do where it is not there
 * @throws {RefusedError} saying why it cannot be read
 */
export async function fileBytes(file: string, root = ".", restore = RESTORE): Promise<Uint8Array> {
  const path = resolve(root, file);
  try {
    const found = await stat(path);
    if (found.isFile()) return await readFile(path);
  } catch (error) {
    const {code = ""} = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") throw refused(file, "no_file", {why: NOT_THERE, mend: restore});
    throw refused(file, "unreadable", {why: cannotBeRead(code), mend: ALLOW});
  }
  throw refused(file, "not_a_file", {why: NO_FILE, mend: REPLACE});
}

const refused = (file: string, code: string, words: FaultWords) =>
  new RefusedError([{file, line: 1, column: "", value: "", ...said(code, words)}]);

const NOT_THERE = {en: "the file is not there", ja: "ファイルがない"};
const NO_FILE = {
  en: "a folder, a pipe or a device stands where the file should be",
  ja: "ファイルではなく、フォルダ、パイプまたはデバイスである"
};
const REPLACE = {en: "Put the file in its place.", ja: "ファイルに置き換える。"};
const cannotBeRead = (code: string) => ({en: `cannot be read (${code})`, ja: `読み込めない（${code}）`});
const ALLOW = {en: "See who owns it, and who may read it.", ja: "所有者と読み取りの権限を確かめる。"};

/** What was refused, where that is all that went wrong. @throws {unknown} anything else */
export function refusalsIn(error: unknown): RefusedError["refusals"] {
  if (error instanceof RefusedError) return error.refusals;
  throw error;
}

import {existsSync} from "node:fs";
import {readdir} from "node:fs/promises";
import {join} from "node:path";
import {IMPORTED, importedClaims} from "../schema/importedClaims.js";
import {readTable, type ReadTable} from "./readTable.js";

/** Reads every file of rows taken over from a tracker, in the order of their names. */
export async function readImported(root = "."): Promise<ReadTable[]> {
  const folder = join(root, IMPORTED);
  if (!existsSync(folder)) return [];
  const files = (await readdir(folder)).filter((name) => name.endsWith(".csv")).sort();
  return Promise.all(files.map((name) => readTable(importedClaims(name.replace(/\.csv$/, "")), root)));
}

import {existsSync} from "node:fs";
import {readdir} from "node:fs/promises";
import {join, posix, relative, sep} from "node:path";
import {IMPORTED} from "../schema/importedClaims.js";
import {MAPPINGS} from "../schema/mapping.js";
import {TABLES} from "../schema/tables.js";
import {said, type FaultWords} from "../schema/said.js";
import {ACKNOWLEDGED} from "./recordDay.js";
import type {Refusal} from "./refusal.js";

/** Files that are read beside the tables, and folders of which every YAML file is read. */
const READ_TOO = [ACKNOWLEDGED, "data/reference/feeds.yaml"];
const FOLDERS_OF_YAML = ["data/corrections", "data/law/cases"];
/** Folders of which every CSV file is read: releases of trackers, and what the trackers' words are with us. */
const FOLDERS_OF_CSV: readonly string[] = [IMPORTED, MAPPINGS];
/** What lies here is looked at only when somebody asks for it. */
const INBOX = "data/inbox";

/** Refuses every file under data/ that nothing reads: its author would take it for published. Files of the system, such as .DS_Store, are no data. */
export async function unknownFiles(root = "."): Promise<Refusal[]> {
  // A folder that is not there is told by every table that is missed in it.
  if (!existsSync(join(root, "data"))) return [];
  const entries = await readdir(join(root, "data"), {recursive: true, withFileTypes: true});
  const files = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
  return files
    .filter((file) => !isRead(file))
    .sort()
    .map((file) => ({
      file,
      line: 1,
      column: "",
      value: "",
      ...said("unknown_file", {why: UNREAD, mend: mendOf(file)})
    }));
}

const UNREAD = {en: "nothing reads this file", ja: "読み込まれないファイルである"};

const isRead = (file: string): boolean =>
  file.startsWith(`${INBOX}/`) ||
  READ_TOO.includes(file) ||
  TABLES.some((table) => table.file === file) ||
  (FOLDERS_OF_YAML.includes(posix.dirname(file)) && file.endsWith(".yaml")) ||
  (FOLDERS_OF_CSV.includes(posix.dirname(file)) && file.endsWith(".csv"));

const wrongEnding = (ending: string): FaultWords["mend"] => ({
  en: `Give it the ending ${ending}, or move it out of data/.`,
  ja: `拡張子を ${ending} とするか、data/ の外に移す。`
});

function mendOf(file: string): FaultWords["mend"] {
  if (FOLDERS_OF_YAML.includes(posix.dirname(file))) return wrongEnding(".yaml");
  if (FOLDERS_OF_CSV.includes(posix.dirname(file))) return wrongEnding(".csv");
  const names = TABLES.map((table) => posix.basename(table.file));
  return {
    en: `Move it out of data/, or its rows into one of the files that are read: ${names.join(", ")}.`,
    ja: `data/ の外に移すか、読み込まれるファイル（${names.join("、")}）のいずれかに行を移す。`
  };
}

/** Files of neighbouring sources that are known by what they are, and not read: better named than called unknown. */
import type {Words} from "../../src/vocabulary/list.js";
import type {Refusal} from "../ingest/refusal.js";
import {licencesIn} from "./licences.js";
import {placeOf, type Sheet} from "./sheet.js";

interface OtherFile {
  /** What it is, and why it is not read. */
  words: Words;
  /** Column names of which one row must have all, in small letters; or what the file begins with. */
  columns?: readonly string[];
  beginsWith?: RegExp;
}

const UNROCA: Words = {
  en: "this is the UN Register of Conventional Arms (UNROCA), in which exporter and importer each report a number of their own; it is not read",
  ja: "国連軍備登録制度（UNROCA）のデータである。輸出国と輸入国がそれぞれの数を報告するもので、読み取りの対象外である"
};

const FTS: Words = {
  en: "this is OCHA's Financial Tracking Service (FTS): money for humanitarian aid, and no weapons; it is not read",
  ja: "国連人道問題調整事務所（OCHA）の資金追跡サービス（FTS）のデータである。人道支援の資金の記録で武器を含まず、読み取りの対象外である"
};

const OTHERS: readonly OtherFile[] = [
  {words: FTS, columns: ["countrycode", "requirements", "funding", "percentfunded"]},
  {words: FTS, columns: ["amountusd", "srcorganization", "flowtype"]},
  {words: UNROCA, columns: ["exporter", "importer", "category", "num_items"]},
  {words: UNROCA, beginsWith: /^[[{][\s\S]*"(years|num_items|KEY_1|hw_imp|salw_exp)"/},
  {
    words: {en: "this is JSON, not a table", ja: "表ではなく JSON である"},
    beginsWith: /^(\[\s*(\{|\[|")|\{\s*")/
  }
];

const MOST_ROWS = 40;

/** What the sheet is instead of a tracker's; undefined where nobody knows. */
function wordsOf(sheet: Sheet): Words | undefined {
  const first = sheet.rows.slice(0, MOST_ROWS);
  const text = first
    .map(({cells}) => cells.join(","))
    .join("\n")
    .trimStart();
  const headers = first.map(({cells}) => new Set(cells.map((cell) => cell.trim().toLowerCase())));
  const other = OTHERS.find(
    ({columns, beginsWith}) =>
      beginsWith?.test(text) ?? headers.some((names) => columns?.every((name) => names.has(name)))
  );
  return other?.words ?? licencesIn(sheet);
}

/** Why a sheet that has no layout is not read, where it is known for something else. */
export function otherFile(sheet: Sheet): Refusal | undefined {
  const words = wordsOf(sheet);
  return (
    words && {
      file: placeOf(sheet),
      line: 1,
      column: "",
      value: "",
      code: "other_file",
      why: words.en,
      mend: "The trackers that are read are listed in docs/importers.md.",
      ja: {why: words.ja, mend: "読み取れるトラッカーは docs/importers.md に記載。"}
    }
  );
}

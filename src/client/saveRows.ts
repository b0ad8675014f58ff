/** Hands the rows of the explorer to the reader as a file, and says what was saved. */
import type {Choices} from "../explorer/choices.js";
import {rowsInWords} from "../explorer/headline.js";
import type {ExplorerRow} from "../explorer/rows.js";
import {rowsFile, type Format} from "../explorer/rowsFile.js";
import {explorer as catalogue} from "../messages/explorer.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {formatNumber} from "../text/format.js";
import {saveFile} from "./saveFile.js";

export type {Format} from "../explorer/rowsFile.js";

const NAMES: Readonly<Record<Format, string>> = {
  csv: "sangensoku-rows.csv",
  excel: "sangensoku-rows.excel.csv",
  json: "sangensoku-rows.json"
};

export function saveRows(rows: readonly ExplorerRow[], choices: Choices, format: Format, locale: Locale): string {
  const text = rowsFile(rows, choices, format);
  const blob = new Blob([text], {type: format === "json" ? "application/json" : "text/csv;charset=utf-8"});
  saveFile(NAMES[format], blob);
  const kilobytes = formatNumber(Math.max(0.1, Math.round(blob.size / 102.4) / 10), locale);
  return inLocale(catalogue, locale).saved(NAMES[format], rowsInWords(rows.length, choices, locale), kilobytes);
}

/**
 * Lists of export licences, known by their header and not read: a licence permits, and says neither which goods nor whether they
 * were sent.
 */
import type {Words} from "../../src/vocabulary/list.js";
import {folded} from "./folded.js";
import type {Sheet} from "./sheet.js";

/** Campaign Against Arms Trade, from the reports of the British government: one row for each rating of a licence. */
const CAAT_UK = ["licence_group", "date", "rating", "count", "value", "country", "refused"];

const WHY: Words = {
  en: "licences of the United Kingdom (CAAT). A row is a permission, or a refusal of one, and no transfer; its rating (ML10) is an entry of the military list, which holds equipment, parts and technology alike, so that neither a kind of goods nor whether it is a weapon follows from it; the value, in pounds, is that of the licence",
  ja: "英国の輸出許可の一覧（CAAT）。各行は許可またはその拒否であって移転ではない。区分（ML10 など）は軍用品リストの項目であり、装備、部品、技術のいずれも含むため、物品の種類も武器か否かも定まらない。金額（ポンド）は許可の額である"
};

/** Why a sheet is a list of licences and not read; undefined where it is none. */
export function licencesIn({rows}: Sheet): Words | undefined {
  const headers = new Set(rows[0]?.cells.map(folded));
  return CAAT_UK.every((name) => headers.has(name)) ? WHY : undefined;
}

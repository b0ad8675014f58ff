/** The hash that closes every row of a published table: whoever has two copies sees by it whether the row has changed. */
import {hash} from "node:crypto";
import {digest} from "../schema/columns.js";

export const RECORD_HASH = "record_hash";

/** Enough to tell the rows of a table apart by chance; whole files have a SHA-256 in full, in SHA256SUMS. */
const DIGITS = 16;

export const recordHashColumn = digest(DIGITS, {
  en: `First ${DIGITS} digits of the SHA-256 of the row's other cells, written as one CSV record in UTF-8 without its line end`,
  ja: `当該行の他の全セルをCSVの1レコード（UTF-8、改行なし）として書いたときのSHA-256の先頭${DIGITS}桁`
});

/** The hash of a row whose other cells are written as one CSV record. */
export const recordHash = (record: string): string => hash("sha256", record).slice(0, DIGITS);

/** The same in SQL. */
export const recordHashSql = (record: string): string => `left(sha256(${record}), ${DIGITS})`;

import {theFirst} from "../../src/text/the.js";
import {createHash} from "node:crypto";
import {readdir} from "node:fs/promises";
import {join, relative} from "node:path";
import {REGIMES} from "../../src/policy/regimes.js";
import {piecesOf} from "../ingest/pieces.js";
import type {Database} from "./database.js";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Which rules and which data everything was made from. */
export interface DataStamp {
  rules_sha256: string;
  /** Of the sums of all files of `data/`. */
  data_sha256: string;
  /** The day up to which the record is kept, ISO: nothing in it is dated later. */
  as_of: string;
}

/** Puts the one row of `stamp` into the warehouse. @param root where `data/` is */
export async function stampWarehouse(db: Database, asOf: string, root = "."): Promise<void> {
  await db.run("create table stamp (rules_sha256 varchar, data_sha256 varchar, as_of varchar)");
  await db.append("stamp", [[sha256(JSON.stringify(REGIMES)), sha256(await sumsOf(root)), asOf]]);
}

/** What `find data -type f | LC_ALL=C sort | xargs sha256sum` prints: so anyone can tell which data a table was made from. */
async function sumsOf(root: string): Promise<string> {
  const found = await readdir(join(root, "data"), {recursive: true, withFileTypes: true});
  const files = found.filter((one) => one.isFile()).map((one) => relative(root, join(one.parentPath, one.name)));
  const sums: string[] = [];
  for (const file of files.map((one) => one.replaceAll("\\", "/")).sort(byBytes)) {
    const hash = createHash("sha256");
    for await (const piece of piecesOf(join(root, file))) hash.update(piece);
    sums.push(`${hash.digest("hex")}  ${file}\n`);
  }
  return sums.join("");
}

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

export async function readStamp(db: Database): Promise<DataStamp> {
  return theFirst(await db.rows<DataStamp>("select * from stamp"));
}

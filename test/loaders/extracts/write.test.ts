import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, it} from "vitest";
import {fromRows} from "../../../loaders/extracts/extract.js";
import {writeExtract} from "../../../loaders/extracts/write.js";
import {id, list} from "../../../loaders/schema/columns.js";
import type {Cell} from "../../../src/text/csv.js";
import {smallDatabase} from "../warehouse/smallDatabase.js";

const folder = await mkdtemp(join(tmpdir(), "sangensoku-"));
const db = await smallDatabase();
afterAll(async () => {
  db.close();
  await rm(folder, {recursive: true});
});

const write = (names: Cell) =>
  writeExtract(
    db,
    fromRows({
      name: "toys",
      words: {en: "Toys", ja: "玩具"},
      key: ["id"],
      columns: {
        id: id({en: "Key", ja: "ID", example: "A"}),
        names: list({en: "Names", ja: "名称", example: "ball | 球", empty: {en: "none", ja: "なし"}})
      },
      rows: async () => [{id: "A", names}]
    }),
    folder
  );

it.each([[["ball", "球"]], [[]], ["ball"], [null]])("writes %j", async (names) => {
  await expect(write(names)).resolves.toBe(1);
});

it.each([[["=1+1"]], [["a\u202eb"]], ["=1+1"], [["@SUM(1)", "ball"]]])(
  "does not publish %j, and says where it stands",
  async (names) => {
    await expect(write(names)).rejects.toThrow("toys.csv:2:names (A): ");
  }
);

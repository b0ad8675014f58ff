/**
 * A copy of data/ with as many claims as are asked for: the real rows first, so that every reference still finds its row,
 * then rows drawn from them with ids and days of their own. The draw is seeded: two runs measure the same file.
 */
import {cp, mkdir, readFile, writeFile} from "node:fs/promises";
import {csvRecord} from "../../src/text/csv.js";
import {readCsv} from "../../loaders/ingest/readCsv.js";
import {columnMeta} from "../../loaders/schema/table.js";
import {transfers} from "../../loaders/schema/transfers.js";

/** `whole`: rows as long as the real ones. `short`: drawn rows without the words that a row may do without. */
export type Shape = "whole" | "short";

/** @returns the size of the claims file in bytes. */
export async function writeManyClaims(root: string, count: number, shape: Shape): Promise<number> {
  await mkdir(root, {recursive: true});
  await cp("data", `${root}/data`, {recursive: true});
  const {header, rows} = readCsv(transfers.file, await readFile(transfers.file));
  const real = rows.map(({cells}) => cells);
  const place = (name: string) => header.indexOf(name);
  const dispensable = header.flatMap((name, index) => {
    const {kind, empty} = columnMeta(transfers, name);
    return shape === "short" && empty && (kind === "text" || name === "package") ? [index] : [];
  });
  const draw = seeded(2022);
  const lines = [header, ...real].map(csvRecord);
  for (let number = real.length; number < count; number += 1) {
    const cells = [...real[Math.floor(draw() * real.length)]!];
    cells[place("id")] = cells[place("transfer")] = `drawn-${number}`;
    if (cells[place("date_precision")] === "day") cells[place("date")] = dayAfter("2022-02-24", draw() * 1400);
    for (const index of dispensable) cells[index] = "";
    lines.push(csvRecord(cells));
  }
  const bytes = Buffer.from(`${lines.join("\n")}\n`);
  await writeFile(`${root}/${transfers.file}`, bytes);
  return bytes.length;
}

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10);

/** Numbers from 0 to 1, the same for the same seed (Lehmer's generator with the factor 48271). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

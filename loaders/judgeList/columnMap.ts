/** Which column of somebody's list is which of ours, as `--columns` says: "Donor=donor,Item=item", or a YAML file of such pairs. */
import {readFile} from "node:fs/promises";
import {z} from "zod";
import {readYaml} from "../ingest/readYaml.js";
import {RefusedError} from "../ingest/refusal.js";
import {columnPairs} from "../../src/judgeList/givenOptions.js";
import type {ColumnMap} from "../../src/judgeList/listHeader.js";
import type {JudgeWords} from "../../src/judgeList/words.js";

const shape = z.record(z.string(), z.string("must be a text").nullable());

/**
 * Reads what `--columns` says.
 * @param given pairs, or the path of a YAML file
 * @returns what is wrong with it, in words, where something is
 * @throws {RefusedError} for a YAML file that is not sound
 */
export async function readColumnMap(given: string, words: JudgeWords): Promise<ColumnMap | {faults: string[]}> {
  if (!/\.ya?ml$/i.test(given)) return columnPairs(given, words);
  let bytes: Buffer;
  try {
    bytes = await readFile(given);
  } catch (error) {
    return {faults: [words.cannotRead(given, (error as NodeJS.ErrnoException).code ?? (error as Error).message)]};
  }
  const {value, refusals} = readYaml(given, bytes, shape);
  if (refusals.length) throw new RefusedError(refusals);
  return new Map(Object.entries(value ?? {}).map(([header, column]) => [header, column ?? ""]));
}

import {hash} from "node:crypto";
import {fileBytes} from "../ingest/fileBytes.js";
import {readdir} from "node:fs/promises";
import {z} from "zod";
import {readYaml, says} from "../ingest/readYaml.js";
import {RefusedError} from "../ingest/refusal.js";
import type {Facts} from "../../src/policy/facts.js";
import {judgeUnder, type VerdictCode} from "../../src/policy/judge.js";
import {regimeById, regimeOn} from "../../src/policy/regimes.js";

const FOLDER = "data/law/cases";

const shape = z.strictObject({
  /** Facts that several cases share, by name. */
  given: z.unknown().optional(),
  cases: z.array(
    z
      .strictObject({
        name: z.string(says("text")),
        name_ja: z
          .string(says("text"))
          .regex(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, says("japanese")),
        on: z.string(says("text_in_quotes")).optional(),
        regime: z.string(says("text_in_quotes")).optional(),
        facts: z.record(z.string(), z.string(says("text"))),
        expect: z.unknown()
      })
      .refine(({on, regime}) => on !== undefined || regime !== undefined, says("day_or_rules"))
  )
});

/** A case that tests the law, and what the rules say of it; the tests hold the verdict against the one written down. */
export interface LawCase {
  /** File and place in it: "ukraine-07". */
  id: string;
  name: string;
  name_ja: string;
  regime: string;
  /** The day whose rules are asked; absent where the whole version is. */
  on?: string;
  facts: Facts;
  verdict: VerdictCode;
  decidedBy: string[];
  missing: string[];
}

/**
 * Reads the cases in data/law/cases, in the order of their files. A build asks twice, for the table and for the pages, and such files are slow to take apart: what was
 * read last is given again as long as no byte of it has changed.
 * @throws {RefusedError} listing what is wrong with them.
 */
export async function readLawCases(root = "."): Promise<readonly LawCase[]> {
  const names = (await readdir(`${root}/${FOLDER}`)).filter((name) => name.endsWith(".yaml")).sort();
  const files = await Promise.all(
    names.map(async (name) => ({name, bytes: await fileBytes(`${FOLDER}/${name}`, root)}))
  );
  const madeOf = JSON.stringify(files.map(({name, bytes}) => [name, hash("sha256", bytes)]));
  if (last?.madeOf !== madeOf) last = {madeOf, cases: casesIn(files)};
  return last.cases;
}

let last: {madeOf: string; cases: readonly LawCase[]} | undefined;

function casesIn(files: readonly {name: string; bytes: Uint8Array}[]): LawCase[] {
  // Cases share their facts by name, hundreds of times.
  const read = files.map(({name, bytes}) => ({
    name,
    ...readYaml(`${FOLDER}/${name}`, bytes, shape, {merge: true, maxAliasCount: -1})
  }));
  const refusals = read.flatMap((file) => file.refusals);
  if (refusals.length) throw new RefusedError(refusals);
  return read.flatMap(({name, value}) =>
    value!.cases.map((one, index) => judged(one, `${name.replace(".yaml", "")}-${String(index + 1).padStart(2, "0")}`))
  );
}

type WrittenCase = z.infer<typeof shape>["cases"][number];

function judged({name, name_ja, on, regime, facts}: WrittenCase, id: string): LawCase {
  const rules = regime ? regimeById(regime) : regimeOn(on!);
  const {code, decidedBy, missing} = judgeUnder(rules)(facts as Facts);
  return {
    id,
    name,
    name_ja,
    regime: rules.id,
    on,
    facts: facts as Facts,
    verdict: code,
    decidedBy: [...decidedBy],
    missing: [...missing]
  };
}

import {readdir, readFile} from "node:fs/promises";
import {parse} from "yaml";
import type {Facts} from "../../src/policy/facts.js";
import {judgeUnder, type VerdictCode} from "../../src/policy/judge.js";
import {regimeById, regimeOn} from "../../src/policy/regimes.js";

const FOLDER = new URL("../../data/law/cases/", import.meta.url);

interface WrittenCase {
  name: string;
  on?: string;
  regime?: string;
  facts: Facts;
}

/** A case that tests the law, and what the rules say of it; the tests hold the verdict against the one written down. */
export interface LawCase {
  /** File and place in it: "ukraine-07". */
  id: string;
  name: string;
  regime: string;
  /** The day whose rules are asked; absent where the whole version is. */
  on?: string;
  facts: Facts;
  verdict: VerdictCode;
  decidedBy: string[];
  missing: string[];
}

/** Reads the cases in data/law/cases, in the order of their files. */
export async function readLawCases(): Promise<LawCase[]> {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith(".yaml")).sort();
  const cases = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(new URL(file, FOLDER), "utf8");
      const written: WrittenCase[] = parse(text, {merge: true, maxAliasCount: -1}).cases;
      return written.map((one, index) =>
        judged(one, `${file.replace(".yaml", "")}-${String(index + 1).padStart(2, "0")}`)
      );
    })
  );
  return cases.flat();
}

function judged({name, on, regime, facts}: WrittenCase, id: string): LawCase {
  const rules = regime ? regimeById(regime) : regimeOn(on!);
  const {code, decidedBy, missing} = judgeUnder(rules)(facts);
  return {id, name, regime: rules.id, on, facts, verdict: code, decidedBy: [...decidedBy], missing: [...missing]};
}

import {readdir, readFile} from "node:fs/promises";
import {parse} from "yaml";
import type {LawCase} from "../../src/pages/siteData.js";
import type {Facts} from "../../src/policy/facts.js";
import {judgeUnder} from "../../src/policy/judge.js";
import {regimeById, regimeOn} from "../../src/policy/regimes.js";

const FOLDER = "test/cases";

interface WrittenCase {
  name: string;
  on?: string;
  regime?: string;
  facts: Facts;
}

/** The cases that test the law, each with the clauses that decide it, so that a reader sees how a clause is tested. */
export async function readLawCases(): Promise<LawCase[]> {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith(".yaml")).sort();
  const texts = await Promise.all(files.map((name) => readFile(`${FOLDER}/${name}`, "utf8")));
  return texts.flatMap((text) =>
    (parse(text, {schema: "core"}) as WrittenCase[]).map(({name, on, regime, facts}) => {
      const rules = regime ? regimeById(regime) : regimeOn(on!);
      const {code, decidedBy} = judgeUnder(rules)(facts);
      return {name, regime: rules.id, verdict: code, decidedBy: [...decidedBy]};
    })
  );
}

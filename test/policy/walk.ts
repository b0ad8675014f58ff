/**
 * Every case that each regime can tell apart: one verdict each, no conflict, a label that says no more than the reason, and
 * no decided verdict that learning a fact takes back. That every clause can be met is shown by the cases in data/law/cases.
 */
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {FactName, Facts} from "../../src/policy/facts.js";
import {codeUnder, judgeUnder, type Verdict, type VerdictCode} from "../../src/policy/judge.js";
import {REGIMES} from "../../src/policy/regimes.js";
import {because} from "../../src/policy/words/stepInWords.js";
import {verdictLabel} from "../../src/policy/words/verdictLabel.js";
import {askedOnce} from "./askedOnce.js";
import {NOT_KNOWN} from "./bounds.js";
import {caseOf, everything, leastKnown, regionsOf, type Region} from "./space.js";

/** How many cases are drawn from every region, besides the one in which the least is known. */
const DRAWS = 3;

/**
 * What label and reason say of a verdict, as far as one can deny the other; a text that does is returned. Written from what
 * a reader takes from the words, not from how they are put together.
 */
function whereTheLabelContradicts(verdict: Verdict, facts: Facts): string | undefined {
  for (const locale of ["en", "ja"] as const) {
    const label = verdictLabel(verdict)[locale];
    const reason = withoutAlternatives(because(verdict, facts, locale), locale);
    const says = (en: RegExp, ja: RegExp) => (text: string) => (locale === "en" ? en : ja).test(text);
    const noCase = says(/^No case permits it$/, /^認め得る案件に該当しない$/);
    const aCaseFits = says(/A case (would fit|fits)/, /当てはまる案件はある|次の案件に当たる/);
    const noCaseFits = says(/no case in force fits|No case in force fits/, /当てはまる案件がない/);
    const anotherAct = says(/Another Act|another Act/, /他の法律/);
    const refrains = says(/refrains/, /慎む/);
    const factsMissing = says(/facts missing|classification open/, /事実不足|該非未判定/);
    const withoutKnowing = says(/cannot be determined without knowing/, /分からないため判定できない/);
    const nothingForbids = says(/do not forbid/, /禁止していない/);
    const barred = says(/barred in principle/, /原則として認められない/);
    const contradicts =
      (noCase(label) && (aCaseFits(reason) || !noCaseFits(reason))) ||
      (anotherAct(label) && (noCaseFits(reason) || !anotherAct(reason))) ||
      refrains(label) !== refrains(reason) ||
      factsMissing(label) !== withoutKnowing(reason) ||
      (nothingForbids(reason) && barred(reason)) ||
      (verdict.code === "prohibited" && nothingForbids(reason)) ||
      ((verdict.code === "permissible" || verdict.code === "conditional") && !aCaseFits(reason));
    if (contradicts) return `${label} | ${reason}`;
  }
  return undefined;
}

/**
 * The same, looked into once for all cases of which the verdict is the same, its trace included, and of which the words ask
 * the same facts and hear the same: every other of them would be put into the very same words.
 */
function contradictions(): typeof whereTheLabelContradicts {
  const looked = new Map<string, (facts: Facts) => string | undefined>();
  return (verdict, facts) => {
    const {code, decidedBy, missing, trace} = verdict;
    const key = [code, decidedBy, missing, trace.map(({outcome}) => outcome)].join(";");
    let look = looked.get(key);
    if (!look) looked.set(key, (look = askedOnce((asked) => whereTheLabelContradicts(verdict, asked))));
    return look(facts);
  };
}

/** A reason without the sentences that say what another value of a fact would lead to. */
const withoutAlternatives = (reason: string, locale: "en" | "ja") =>
  locale === "en"
    ? reason.replace(/ (?:Taken as given: |If the transfer falls ).*$/, "")
    : reason
        .split("。")
        .filter((sentence) => !/^前提：|場合：/.test(sentence))
        .join("。");

/** Walks the whole space of every second version of the rules, from the first or the second on. */
export const walkSpaceOf = (start: 0 | 1) =>
  describe.each(REGIMES.filter((_, index) => index % 2 === start))("every case under $id", (regime) => {
    let regions: readonly Region[];
    beforeAll(() => {
      regions = regionsOf(regime);
    });
    afterAll(() => (regions = []));

    const judge = judgeUnder(regime);
    const codeOf = codeUnder(regime);
    const contradiction = contradictions();
    const draws = (region: Region) => [
      leastKnown(region),
      ...Array.from({length: DRAWS}, (_, turn) => caseOf(region, turn))
    ];

    it("has one verdict in each region, as the order of settlement says, with what settled it and a whole trace", () => {
      const wrong: unknown[] = [];
      const seen = new Set<VerdictCode>();
      for (const region of regions) {
        for (const [index, facts] of draws(region).entries()) {
          const verdict = judge(facts);
          const {code, decidedBy, missing, trace} = verdict;
          seen.add(code);
          // What is undetermined names a fact that is missing, or a clause whose text was not read.
          const unread = trace.some(({clause}) => clause.unread && decidedBy.includes(clause.id));
          const names =
            missing.every((name) => facts[name] === undefined) &&
            (code !== "undetermined" || missing.length > 0 || unread);
          const whole = decidedBy.length > 0 && trace.length === regime.clauses.length;
          const codeAlone = index === 0 ? codeOf(facts) : code;
          if (code !== region.code || code !== codeAlone || !names || !whole)
            wrong.push({facts, expected: region.code, code, decidedBy, missing});
          const contradicts = index === 0 ? contradiction(verdict, facts) : undefined;
          if (contradicts) wrong.push({facts, code, contradicts});
        }
      }
      expect(wrong.slice(0, 3)).toEqual([]);
      expect(seen.size).toBeGreaterThanOrEqual(4);
    });

    // The one way back: a gift from stock needs both consents, so that a refusal that becomes known ends a conditional verdict.
    it("never takes a decided verdict back when a fact is learnt, but where a statute asks for what was not shown", () => {
      const wrong: unknown[] = [];
      const values = everything(regime);
      for (const region of regions) {
        if (region.code === "undetermined") continue;
        const allowed: readonly VerdictCode[] =
          region.code === "conditional" ? ["conditional", "permissible"] : [region.code];
        const facts = leastKnown(region);
        const awaited = region.code === "conditional" ? judge(facts).decidedBy : [];
        for (const name of Object.keys(values) as FactName[]) {
          if (facts[name] !== undefined) continue;
          const learns = {...facts};
          for (const value of values[name]!) {
            if (value === NOT_KNOWN) continue;
            learns[name] = value;
            const code = codeOf(learns);
            if (allowed.includes(code)) continue;
            const isRefused = code === "no_category" && judge(learns).decidedBy.every((id) => awaited.includes(id));
            if (!isRefused) wrong.push({facts, learns: {[name]: value}, from: region.code, to: code});
          }
        }
      }
      expect(wrong.slice(0, 3)).toEqual([]);
    });
  });

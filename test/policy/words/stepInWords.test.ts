import {describe, expect, it} from "vitest";
import type {Clause} from "../../../src/policy/clause.js";
import {all, any, compile, factsIn, is, isAlways, names, not, oneOf} from "../../../src/policy/condition.js";
import {FACTS, FACT_NAMES, valueOf, type Facts} from "../../../src/policy/facts.js";
import {judgeUnder, VERDICTS, type Outcome, type VerdictCode} from "../../../src/policy/judge.js";
import {
  EFFECT_LABELS,
  FACT_LABELS,
  OUTCOME_LABELS,
  VERDICT_LABELS,
  valueLabel
} from "../../../src/policy/words/labels.js";
import {NO, UNKNOWN, YES} from "../../../src/policy/logic.js";
import {verdictLabel} from "../../../src/policy/words/verdictLabel.js";
import {missingInWords} from "../../../src/policy/words/questions.js";
import {REGIMES, regimeById, regimeOn} from "../../../src/policy/regimes.js";
import {because, conditionInWords, stepInWords, type Locale} from "../../../src/policy/words/stepInWords.js";
import {CASE_FILES, type Case} from "../cases.js";

const LOCALES: readonly Locale[] = ["en", "ja"];
const OUTCOMES: readonly Outcome[] = ["met", "not_met", "unknown", "not_reached"];
const cases = CASE_FILES.flatMap(({cases}) => cases);
const judged = (one: Case) => judgeUnder(one.on ? regimeOn(one.on) : regimeById(one.regime!))(one.facts);

/** Why a text is not fit to be read, or undefined. */
function fault(text: string, locale: Locale): string | undefined {
  if (/[{}]|undefined|\bnull\b|\[object/.test(text)) return "a hole";
  if (/ {2}|^\s|\s$|\(\)|（）|: *\.|：。|、。|\.\.|。。/.test(text)) return "bad spacing or points";
  if (locale === "ja" && !/[ぁ-んァ-ヶ一-龠]/.test(text)) return "not Japanese";
  if (locale === "en" && /[ぁ-んァ-ヶ一-龠]/.test(text)) return "not English";
  return undefined;
}

describe("labels", () => {
  it("exist in both languages for every fact, value, verdict, effect and outcome", () => {
    const groups = [VERDICT_LABELS, EFFECT_LABELS, OUTCOME_LABELS, FACT_LABELS];
    const labels = groups.flatMap((group) => Object.values(group));
    for (const locale of LOCALES) {
      const values = FACT_NAMES.flatMap((name) => {
        const fact = FACTS[name];
        const known: readonly string[] = "values" in fact ? fact.values : fact.none ? ["none"] : [];
        return known.map((value) => valueLabel(name, value, locale));
      });
      const texts = [...labels.map((label) => label[locale]), ...values];
      expect(texts.filter((text) => !text || fault(text, locale))).toEqual([]);
    }
    expect(Object.keys(VERDICT_LABELS)).toEqual([...VERDICTS]);
  });

  it("name countries by the function they are given", () => {
    const nameOf = (code: string) => ({GBR: "the United Kingdom", ITA: "Italy"})[code] ?? code;
    expect(valueLabel("item.joint_partner", "GBR+ITA", "en", nameOf)).toBe("the United Kingdom and Italy");
    expect(valueLabel("item.joint_partner", "GBR+ITA", "ja")).toBe("GBR・ITA");
    expect(valueLabel("recipient", "UKR", "en")).toBe("UKR");
  });
});

describe("a condition in words", () => {
  it("reads as a phrase, with what is denied said of the parts", () => {
    const condition = all(
      is("recipient", "UKR"),
      any(is("recipient.invaded", "yes"), not(is("item.form", "funds"))),
      oneOf("item.use", "rescue", "transport")
    );
    expect(conditionInWords(condition, "en", () => "Ukraine")).toBe(
      "the recipient is Ukraine, (the recipient suffers aggression in breach of international law or more than money " +
        "is given) and the item is for rescue or transport"
    );
    expect(conditionInWords(not(condition), "en")).toBe(
      "the recipient is not UKR, (the recipient does not suffer aggression and only money is given) or the item is " +
        "not for rescue or transport"
    );
    expect(conditionInWords(is("item.weapon", "no"), "ja")).toBe("対象品目が自衛隊法上の武器でない");
    expect(conditionInWords(names("item.licensor", "recipient"), "en")).toBe(
      "the recipient is the country that gave the licence"
    );
    expect([conditionInWords(all(), "en"), conditionInWords(any(), "ja")]).toEqual(["in every case", "該当なし"]);
  });

  it("is refused where there are no words for what it names", () => {
    expect(() => conditionInWords(names("recipient", "item.licensor"), "en")).toThrow("no words for a condition");
  });

  it.each(LOCALES)("has no hole in any clause (%s)", (locale) => {
    const texts = REGIMES.flatMap(({clauses}) => clauses.map(({when}) => conditionInWords(when, locale)));
    expect(texts.filter((text) => fault(text, locale))).toEqual([]);
  });

  it("asks for every fact in words of its own", () => {
    for (const locale of LOCALES) {
      const questions = FACT_NAMES.map((name) => missingInWords([name], locale));
      expect(questions.filter((text) => fault(text, locale))).toEqual([]);
      expect(new Set(questions).size).toBe(FACT_NAMES.length);
    }
  });
});

describe("a step in words", () => {
  const TRUTHS = {met: YES, not_met: NO, unknown: UNKNOWN};
  const programmes = FACTS["transfer.programme"].values.map((value): Facts => ({"transfer.programme": value}));
  const candidates: readonly Facts[] = [...cases.map(({facts}) => facts), {}, ...programmes];

  /** Facts under which a clause comes out so, or undefined if it never does. */
  const factsFor = ({when}: Clause, outcome: Outcome): Facts | undefined =>
    outcome === "not_reached" ? {} : candidates.find((facts) => compile(when)(facts) === TRUTHS[outcome]);

  /** What holds in every case is always met; what reads only facts that hold unless stated is never unknown. */
  const cannotBe = ({when}: Clause, outcome: Outcome) =>
    isAlways(when) || (outcome === "unknown" && factsIn(when).every((name) => valueOf({}, name) !== undefined));

  it.each(LOCALES)("is said for every clause and every outcome that it can have (%s)", (locale) => {
    const wrong: string[] = [];
    let said = 0;
    for (const clause of new Set(REGIMES.flatMap(({clauses}) => clauses))) {
      for (const outcome of OUTCOMES) {
        const facts = factsFor(clause, outcome);
        if (!facts) {
          if (!cannotBe(clause, outcome)) wrong.push(`${clause.id} has no case in which it is ${outcome}`);
          continue;
        }
        const text = stepInWords({clause, outcome}, facts, locale);
        if (fault(text, locale)) wrong.push(`${clause.id} ${outcome}: ${text}`);
        said++;
      }
    }
    expect(wrong).toEqual([]);
    expect(said).toBeGreaterThan(250);
  });

  it("says which facts it rests on", () => {
    const facts: Facts = {"item.weapon": "yes", "transfer.mode": "sdf_grant", "recipient.kind": "state"};
    const statute = regimeById("2014-04-01").clauses.find(({id}) => id === "finance_act.9")!;
    expect(stepInWords({clause: statute, outcome: "met"}, facts, "en")).toBe(
      "Met: this law stands in the way (the goods are a gift from SDF stock)."
    );
    const key = regimeById("2016-03-22").clauses.find(({id}) => id === "sdf_act.116_3")!;
    expect(stepInWords({clause: key, outcome: "not_met"}, facts, "en")).toBe(
      "Not met: this exception does not apply (the item is a weapon in the sense of the SDF Act)."
    );
    const sold: Facts = {...facts, "transfer.mode": "sale"};
    expect(stepInWords({clause: statute, outcome: "not_met"}, sold, "ja")).toBe(
      "非該当：この法律は妨げとならない（売却である）。"
    );
    expect(stepInWords({clause: statute, outcome: "unknown"}, {"item.weapon": "yes"}, "en")).toBe(
      "Unknown: whether this law stands in the way depends on this: what kind of transfer it is."
    );
  });
});

describe("a reason", () => {
  it.each(LOCALES)("is one to seven sentences for every case, and every verdict has one (%s)", (locale) => {
    const wrong: string[] = [];
    const seen = new Set<VerdictCode>();
    for (const one of cases) {
      const verdict = judged(one);
      seen.add(verdict.code);
      const text = because(verdict, one.facts, locale);
      const sentences = text.split(locale === "en" ? /\.(?:\s|$)/ : "。").filter(Boolean).length;
      if (fault(text, locale) || sentences < 1 || sentences > 7) wrong.push(`${one.name}: ${text}`);
    }
    expect(wrong).toEqual([]);
    expect(seen.size).toBe(VERDICTS.length);
  });

  it("never says that a transfer is allowed, or that a state violated the principles", () => {
    const texts = cases.flatMap((one) => LOCALES.map((locale) => because(judged(one), one.facts, locale)));
    expect(texts.filter((text) => /\ballowed\b|violat|違反した|許可される/.test(text))).toEqual([]);
  });

  const ukraine: Facts = cases.find(({name}) =>
    name.startsWith("Anti-tank missiles as a gift from stock on 28")
  )!.facts;

  it("does not lay the refusal of 2022 at the door of the First Principle", () => {
    const verdict = judgeUnder(regimeOn("2022-02-28"))(ukraine);
    expect(because(verdict, ukraine, "en")).toBe(
      "The Principles do not forbid this transfer outright, but no case in force fits it. A transfer that is not " +
        "prohibited may be permitted only where it serves peace contribution and international cooperation, or " +
        "Japan’s security, in a case that the Guidelines list. Another Act stands in the way as well: Public Finance " +
        "Act, article 9: no State property for nothing unless an Act allows it. “SDF Act, article 116-3: surplus " +
        "equipment, not weapons, to developing regions” does not open it: the item is a weapon in the sense of the " +
        "SDF Act."
    );
    expect(because(verdict, ukraine, "ja")).toMatch(/^三原則はこの移転を禁止していないが、当てはまる案件がない。/);
  });

  it("says of the rules of 2026 that a finding opens one obstacle and not the other", () => {
    const sold: Facts = {...ukraine, "transfer.mode": "sale"};
    const verdict = judgeUnder(regimeOn("2026-04-21"))(sold);
    const text = because(verdict, sold, "en");
    expect(text).toMatch(/^No case in force fits this transfer\. /);
    expect(text).toMatch(
      /It is barred in principle as well \(Weapons to a country in combat\): .*that bar alone would open, and no case would fit even then\.$/
    );
    expect(verdictLabel(verdict).en).toBe("No case permits it");
    const bound: Facts = {...sold, "recipient.agreement": "yes"};
    expect(because(judgeUnder(regimeOn("2026-04-21"))(bound), bound, "en")).toBe(
      "This is barred in principle (Weapons to a country in combat): the item is a weapon in the sense of the SDF Act, " +
        "fighting is under way in the recipient as part of an armed conflict and the goods are sold. It could be opened " +
        "only if the government finds special circumstances in view of Japan’s security needs. It takes besides: A " +
        "decision of the four ministers of the National Security Council; Notice to the Diet afterwards."
    );
  });

  it("names in the sentence itself what was taken to be so, where the verdict hangs on it", () => {
    const rifles = cases.find(({name}) => name === "Rifles sold to the Philippines in 1968")!;
    expect(because(judged(rifles), rifles.facts, "en")).toMatch(
      /Taken as given: the recipient’s forces fight in no armed conflict abroad\. If the recipient’s forces fight in an armed conflict abroad: Prohibited\.$/
    );
    const vests: Facts = {...ukraine, "item.weapon": "no"};
    const verdict = judgeUnder(regimeOn("2022-03-08"))(vests);
    expect(because(verdict, vests, "en", undefined, ["transfer.mode"])).toMatch(
      /Taken as given: the goods are a gift from SDF stock\. If the goods are sold: No case permits it\. If the State buys [^.]*: No case permits it\./
    );
    expect(because(verdict, vests, "ja", undefined, ["transfer.mode"])).toMatch(
      /前提：自衛隊の装備品等の譲渡（無償等）である。売却である場合：認め得る案件に該当しない。/
    );
    expect(because(verdict, vests, "en")).not.toMatch(/Taken as given/);
  });

  it("says what each programme would lead to where that alone is not known", () => {
    const rounds = cases.find(({name}) => name === "Rounds for the mission in South Sudan, with no programme stated")!;
    expect(because(judged(rounds), rounds.facts, "en")).toMatch(
      /If the transfer falls under no programme that the rules name: Japan refrains: no exemption covers it\. If the transfer falls under “ammunition for UNMISS”: May be permitted, subject to examination\.$/
    );
  });

  it("tells a control that is not assured from one of which nothing is known", () => {
    const facts: Facts = {
      ...ukraine,
      "item.weapon": "no",
      "transfer.mode": "sale",
      "control.other_use_consent": "no"
    };
    expect(because(judgeUnder(regimeOn("2023-12-22"))(facts), facts, "en")).toMatch(
      /Not assured: Third Principle: other uses\. Not shown: Third Principle: onward transfer\.$/
    );
  });

  it("says so where a case fits but a statute stops it, and where the case is not even known", () => {
    const stopped = cases.find(({name}) => name.startsWith("An armed five-category ship"))!;
    expect(because(judged(stopped), stopped.facts, "en")).toMatch(
      /^A case would fit \(The five categories\), but another Act stands in the way\./
    );
    const unsure = cases.find(({name}) => name.endsWith("when nobody knows of an agreement"))!;
    expect(because(judged(unsure), unsure.facts, "ja")).toMatch(
      /^当てはまる案件の有無にかかわらず、他の法律が妨げとなる。/
    );
  });
});

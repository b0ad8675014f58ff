/** Why a verdict is what it is, in one to three sentences from the clauses that settled it. */
import type {Clause, Effect, Words} from "../clause.js";
import type {Facts} from "../facts.js";
import type {Outcome, Verdict, VerdictCode} from "../judge.js";
import {asCode, type Locale, type NameOf} from "./labels.js";
import {listed, missingInWords} from "./questions.js";
import {groundsOf} from "./decidingFacts.js";

/** The sentences; the words in braces are filled from the clauses and the facts. */
const SENTENCES = {
  notGoverned: {
    en: "The rules do not govern this transfer: {grounds}.",
    ja: "この移転は規則の対象とならない（{grounds}）。"
  },
  forbidden: {en: "This is forbidden: {titles}. {sentences}", ja: "移転は認められない：{titles}。{sentences}"},
  here: {en: "In this case {grounds}.", ja: "本件では、{grounds}。"},
  missing: {
    en: "This cannot be determined without knowing {missing}.",
    ja: "次の点が分からないため判定できない：{missing}。"
  },
  hangsOn: {en: "On this hangs: {titles}.", ja: "これにより適否が分かれる規定：{titles}。"},
  noCase: {
    en: "Nothing forbids this transfer outright, but no case in force fits it.",
    ja: "この移転を禁止する規定はないが、当てはまる案件がない。"
  },
  alsoInTheWay: {en: "Another law stands in the way as well: {titles}.", ja: "他の法律も妨げとなる：{titles}。"},
  fitsBut: {
    en: "A case would fit ({cases}), but another law stands in the way.",
    ja: "当てはまる案件はある（{cases}）が、他の法律が妨げとなる。"
  },
  whateverFits: {
    en: "Whatever case may fit, another law stands in the way.",
    ja: "当てはまる案件の有無にかかわらず、他の法律が妨げとなる。"
  },
  barredInPrinciple: {
    en: "This is barred in principle ({titles}): {grounds}.",
    ja: "原則として認められない（{titles}）：{grounds}。"
  },
  onlyAFinding: {en: "It could be opened only if {findings}.", ja: "例外には、{findings}を要する。"},
  norDoesACaseFit: {en: "No case fits it either.", ja: "加えて、当てはまる案件もない。"},
  fits: {en: "A case fits ({cases}): {grounds}.", ja: "次の案件に当たる（{cases}）：{grounds}。"},
  fitsAny: {en: "A case fits: {cases}.", ja: "次の案件に当たる：{cases}。"},
  notAssured: {en: "Not assured: {titles}.", ja: "確保されていない：{titles}。"},
  notShown: {en: "Not shown: {titles}.", ja: "明らかでない：{titles}。"},
  assured: {
    en: "Use and onward transfer are under control.",
    ja: "目的外使用及び第三国移転の適正管理は確保されている。"
  },
  insteadOfConsent: {en: "In place of prior consent: {titles}.", ja: "事前同意に代わるもの：{titles}。"},
  notAnApproval: {
    en: "That is not an approval: the government examines and decides.",
    ja: "ただし承認を意味せず、政府が審査の上で判断する。"
  }
} satisfies Record<string, Words>;

/**
 * The reason for a verdict, in the reader's language.
 * @param nameOf turns a country code into a name; by default the code is shown.
 */
export function because(verdict: Verdict, facts: Facts, locale: Locale, nameOf: NameOf = asCode): string {
  const between = locale === "en" ? " " : "";
  const say = (name: keyof typeof SENTENCES, fill: Record<string, string> = {}) =>
    SENTENCES[name][locale].replace(/\{(\w+)\}/g, (_, key: string) => fill[key] ?? "");
  const titles = (clauses: readonly Clause[]) =>
    clauses.map(({title}) => title[locale]).join(locale === "en" ? "; " : "、");
  const sentences = (clauses: readonly Clause[]) => clauses.map(({sentence}) => sentence[locale]).join(between);
  const grounds = (clauses: readonly Clause[]) => {
    const phrases = [...new Set(clauses.flatMap(({when}) => groundsOf(when, facts, locale, nameOf)))];
    return locale === "en" ? listed(phrases, locale, "and") : phrases.join("、");
  };
  const sayAbout = (name: keyof typeof SENTENCES, clauses: readonly Clause[]) =>
    clauses.length ? say(name, {titles: titles(clauses)}) : "";

  const stepsAs = (effect: Effect, outcome: Outcome) =>
    verdict.trace.filter((step) => step.clause.effect === effect && step.outcome === outcome).map(({clause}) => clause);
  const deciding = verdict.trace.map(({clause}) => clause).filter(({id}) => verdict.decidedBy.includes(id));
  const decidingAs = (effect: Effect) => deciding.filter((clause) => clause.effect === effect);

  const fits = (clauses: readonly Clause[]) =>
    say(grounds(clauses) ? "fits" : "fitsAny", {cases: titles(clauses), grounds: grounds(clauses)});
  const noCategory = () => {
    const statutes = decidingAs("statute");
    const closing = decidingAs("closing");
    if (closing.length) return [say("noCase"), sentences(closing), sayAbout("alsoInTheWay", statutes)];
    const fitting = stepsAs("case", "met");
    return [say(fitting.length ? "fitsBut" : "whateverFits", {cases: titles(fitting)}), sentences(statutes)];
  };
  const exceptionOnly = () => {
    const bars = decidingAs("bar");
    const findings = decidingAs("except").map(({finding}) => finding?.[locale] ?? "");
    const caseMayFit = stepsAs("case", "met").length > 0 || stepsAs("case", "unknown").length > 0;
    return [
      say("barredInPrinciple", {titles: titles(bars), grounds: grounds(bars)}),
      say("onlyAFinding", {findings: listed(findings, locale, "or")}),
      caseMayFit ? "" : say("norDoesACaseFit"),
      sayAbout("alsoInTheWay", stepsAs("statute", "met"))
    ];
  };
  const conditional = () => {
    const open = (outcome: Outcome) => stepsAs("control", outcome).filter(({id}) => verdict.decidedBy.includes(id));
    return [fits(decidingAs("case")), sayAbout("notAssured", open("not_met")), sayAbout("notShown", open("unknown"))];
  };
  const permissible = () => {
    const controls = verdict.trace.map(({clause}) => clause).filter(({effect}) => effect === "control");
    const instead = stepsAs("except", "met").filter((clause) => !clause.finding && opensOneOf(clause, controls));
    const assured = stepsAs("control", "met").length ? say("assured") : "";
    return [fits(deciding), sayAbout("insteadOfConsent", instead) || assured, say("notAnApproval")];
  };

  const reasons: Record<VerdictCode, () => string[]> = {
    out_of_scope: () => [say("notGoverned", {grounds: grounds(deciding)})],
    prohibited: () => [
      say("forbidden", {titles: titles(deciding), sentences: sentences(deciding)}),
      say("here", {grounds: grounds(deciding)})
    ],
    undetermined: () => [
      say("missing", {missing: missingInWords(verdict.missing, locale)}),
      sayAbout("hangsOn", deciding)
    ],
    no_category: noCategory,
    exception_only: exceptionOnly,
    conditional,
    permissible
  };
  return reasons[verdict.code]().filter(Boolean).join(between);
}

function opensOneOf({opens = []}: Clause, clauses: readonly Clause[]): boolean {
  return clauses.some(({id}) => opens.includes(id));
}

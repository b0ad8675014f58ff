/** Why a verdict is what it is, in one to three sentences from the clauses that settled it. */
import type {Clause, Effect, Words} from "../clause.js";
import {decisiveAssumptions} from "../assumptions.js";
import {FACTS, type FactName, type Facts, type ListedFact} from "../facts.js";
import {assumedByRule, judgeUnder, type Outcome, type Verdict, type VerdictCode} from "../judge.js";
import {asCode, type Locale, type NameOf} from "./labels.js";
import {factInWords, listed, missingInWords} from "./questions.js";
import {factsBehind, groundsOf} from "./decidingFacts.js";
import {CLASSIFICATION, verdictLabel} from "./verdictLabel.js";

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
  whoClassifies: {
    en: "How the goods are classified is for ministries to say, and no classification by them was found: METI for the export list, the Ministry of Defense for weapons in the sense of the SDF Act.",
    ja: "物の該非は、輸出規制リストについては経済産業省、自衛隊法上の武器については防衛省が判断するものであり、その判断は確認できていない。"
  },
  hangsOn: {en: "On this hangs: {titles}.", ja: "これにより適否が分かれる規定：{titles}。"},
  textNotRead: {
    en: "This cannot be determined: the text of the rule as it now stands was not read ({titles}).",
    ja: "現行の規定の本文を確認していないため判定できない（{titles}）。"
  },
  ifIt: {en: "If {case}: {label}.", ja: "{case}場合：{label}。"},
  takenAs: {en: "Taken as given: {taken}.", ja: "前提：{taken}。"},
  noCase: {
    en: "The Principles do not forbid this transfer outright, but no case in force fits it.",
    ja: "三原則はこの移転を禁止していないが、当てはまる案件がない。"
  },
  noCaseFits: {en: "No case in force fits this transfer.", ja: "この移転に当てはまる案件がない。"},
  refrained: {
    en: "This is none of the three destinations, but Japan refrains from arms exports elsewhere, and no exemption in force covers it.",
    ja: "三原則の対象地域には当たらないが、それ以外の地域への武器輸出も「慎む」ものとされ、当てはまる例外化措置がない。"
  },
  alsoInTheWay: {en: "Another Act stands in the way as well: {titles}.", ja: "他の法律も妨げとなる：{titles}。"},
  barredAsWell: {
    en: "It is barred in principle as well ({titles}): {grounds}.",
    ja: "加えて、原則として認められない（{titles}）：{grounds}。"
  },
  onlyThatBarOpens: {
    en: "If {findings}, that bar alone would open, and no case would fit even then.",
    ja: "{findings}があっても、解かれるのはこの禁止のみであり、当てはまる案件がないことに変わりはない。"
  },
  fitsBut: {
    en: "A case would fit ({cases}), but another Act stands in the way.",
    ja: "当てはまる案件はある（{cases}）が、他の法律が妨げとなる。"
  },
  notLifted: {en: "“{title}” does not open it: {grounds}.", ja: "「{title}」によることもできない（{grounds}）。"},
  whateverFits: {
    en: "Whatever case may fit, another Act stands in the way.",
    ja: "当てはまる案件の有無にかかわらず、他の法律が妨げとなる。"
  },
  barredInPrinciple: {
    en: "This is barred in principle ({titles}): {grounds}.",
    ja: "原則として認められない（{titles}）：{grounds}。"
  },
  onlyAFinding: {en: "It could be opened only if {findings}.", ja: "例外には、{findings}を要する。"},
  fits: {en: "A case fits ({cases}): {grounds}.", ja: "次の案件に当たる（{cases}）：{grounds}。"},
  fitsAny: {en: "A case fits: {cases}.", ja: "次の案件に当たる：{cases}。"},
  notAssured: {en: "Not assured: {titles}.", ja: "確保されていない：{titles}。"},
  notShown: {en: "Not shown: {titles}.", ja: "明らかでない：{titles}。"},
  assured: {
    en: "Use and onward transfer are under control.",
    ja: "目的外使用及び第三国移転の適正管理は確保されている。"
  },
  insteadOfConsent: {en: "In place of prior consent: {titles}.", ja: "事前同意に代わるもの：{titles}。"},
  takesBesides: {en: "It takes besides: {titles}.", ja: "このほか次の手続を要する：{titles}。"},
  notAnApproval: {
    en: "That is not an approval: the government examines and decides.",
    ja: "ただし承認を意味せず、政府が審査の上で判断する。"
  }
} satisfies Record<string, Words>;

/**
 * The reason for a verdict, in the reader's language.
 * @param nameOf turns a country code into a name; by default the code is shown.
 * @param assumed facts that nobody stated: where the verdict hangs on one of them, the reason says so.
 */
export function because(
  verdict: Verdict,
  facts: Facts,
  locale: Locale,
  nameOf: NameOf = asCode,
  assumed: readonly FactName[] = []
): string {
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
  const findingsFor = (bars: readonly Clause[]) =>
    listed(
      stepsAs("except", "met").flatMap((clause) =>
        clause.finding && opensOneOf(clause, bars) ? clause.finding[locale] : []
      ),
      locale,
      "or"
    );
  /** The Act for recipients of this kind that might have opened what stands in the way, and why it does not. */
  const notLifted = (statutes: readonly Clause[]) => {
    const keys = stepsAs("except", "not_met").filter(
      (clause) =>
        opensOneOf(clause, statutes) &&
        !["recipient", "recipient.kind"].some((name) => factsBehind(clause.when, facts).includes(name as FactName))
    );
    return keys.map((key) => say("notLifted", {title: key.title[locale], grounds: grounds([key])}));
  };
  const noCategory = () => {
    const statutes = decidingAs("statute");
    const closing = decidingAs("closing");
    const bars = decidingAs("bar");
    const fitting = stepsAs("case", "met");
    const refrained = closing.some((clause) => clause.verdict);
    return [
      ...(closing.length
        ? [
            say(refrained ? "refrained" : bars.length ? "noCaseFits" : "noCase"),
            refrained ? "" : sentences(closing),
            sayAbout("alsoInTheWay", statutes)
          ]
        : [say(fitting.length ? "fitsBut" : "whateverFits", {cases: titles(fitting)}), sentences(statutes)]),
      ...notLifted(statutes),
      bars.length ? say("barredAsWell", {titles: titles(bars), grounds: grounds(bars)}) : "",
      bars.length && closing.length ? say("onlyThatBarOpens", {findings: findingsFor(bars)}) : ""
    ];
  };
  const procedures = () => sayAbout("takesBesides", stepsAs("procedure", "met"));
  const exceptionOnly = () => {
    const bars = decidingAs("bar");
    return [
      say("barredInPrinciple", {titles: titles(bars), grounds: grounds(bars)}),
      say("onlyAFinding", {findings: findingsFor(bars)}),
      procedures()
    ];
  };
  const conditional = () => {
    const open = (outcome: Outcome) =>
      [...stepsAs("control", outcome), ...stepsAs("statute", outcome)].filter(({id}) => verdict.decidedBy.includes(id));
    return [
      fits(decidingAs("case")),
      sayAbout("notAssured", open("not_met")),
      sayAbout("notShown", open("unknown")),
      procedures()
    ];
  };
  const permissible = () => {
    const controls = verdict.trace.map(({clause}) => clause).filter(({effect}) => effect === "control");
    const instead = stepsAs("except", "met").filter((clause) => !clause.finding && opensOneOf(clause, controls));
    const assured = stepsAs("control", "met").length ? say("assured") : "";
    return [fits(deciding), sayAbout("insteadOfConsent", instead) || assured, procedures(), say("notAnApproval")];
  };

  const undetermined = () => {
    const unread = deciding.filter((clause) => clause.unread);
    if (unread.length) return [say("textNotRead", {titles: titles(unread)})];
    return [
      say("missing", {missing: missingInWords(verdict.missing, locale)}),
      verdict.missing.some((name) => CLASSIFICATION.includes(name)) ? say("whoClassifies") : "",
      sayAbout("hangsOn", deciding),
      ...ifItWere(verdict.missing)
    ];
  };
  /** Where one programme, purpose or the like is all that is missing: what each of its values would lead to. */
  const ifItWere = (missing: readonly FactName[]) => {
    const [fact] = missing;
    if (missing.length !== 1 || fact !== "transfer.programme") return [];
    const judge = judgeUnder(verdict.regime);
    const leads = new Map<string, string[]>();
    for (const value of (FACTS[fact] as ListedFact).values) {
      const label = verdictLabel(judge({...facts, [fact]: value}))[locale];
      leads.set(label, [...(leads.get(label) ?? []), value]);
    }
    return [...leads].map(([label, values]) =>
      say("ifIt", {
        case: factInWords(fact, values.includes("none") ? ["none"] : values, true, locale, nameOf),
        label
      })
    );
  };
  /** What was taken as given, once, before what each other value would lead to. */
  const takenAs = () => {
    const decisive = decisiveAssumptions(verdict, facts, [...assumedByRule(verdict, facts), ...assumed]);
    return decisive.flatMap(({fact, taken, value, verdict: other}, at) => [
      ...(decisive[at - 1]?.fact === fact
        ? []
        : [say("takenAs", {taken: factInWords(fact, [taken], true, locale, nameOf)})]),
      say("ifIt", {case: factInWords(fact, [value], true, locale, nameOf), label: verdictLabel(other)[locale]})
    ]);
  };

  const reasons: Record<VerdictCode, () => string[]> = {
    out_of_scope: () => [say("notGoverned", {grounds: grounds(deciding)})],
    prohibited: () => [
      say("forbidden", {titles: titles(deciding), sentences: sentences(deciding)}),
      say("here", {grounds: grounds(deciding)})
    ],
    undetermined,
    no_category: noCategory,
    exception_only: exceptionOnly,
    conditional,
    permissible
  };
  return [...reasons[verdict.code](), ...takenAs()].filter(Boolean).join(between);
}

function opensOneOf({opens = []}: Clause, clauses: readonly Clause[]): boolean {
  return clauses.some(({id}) => opens.includes(id));
}

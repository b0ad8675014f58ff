/** What would change a verdict: the smallest sets of facts that flip it, and the regimes that see the case otherwise. */
import type {Regime} from "./clause.js";
import type {Condition} from "./condition.js";
import {factsIn} from "./condition.js";
import {FACTS, FACT_NAMES, valueOf, type CodedFact, type FactName, type Facts, type ListedFact} from "./facts.js";
import {judgeUnder, VERDICTS, type VerdictCode} from "./judge.js";
import {REGIMES} from "./regimes.js";

/** Facts that, with these values in place of the case's own (or in place of not knowing), lead to another verdict. */
export interface Flip {
  readonly facts: Facts;
  readonly verdict: VerdictCode;
}

/**
 * The smallest changes that lead from a case to each other verdict: single facts where one is enough for that verdict,
 * else pairs; and the pair of consents that a conditional verdict misses. Who the recipient is, and what kind of
 * recipient, is not varied: that would be another case. A flip says what the rules would say, not that the change is
 * possible; but a refusal of consent that nobody uttered is not made up.
 * @returns flips in the order of VERDICTS, the likeliest of each first; no entry for a verdict that takes three changes or more.
 */
export function flips(regime: Regime, facts: Facts): Flip[] {
  const judge = judgeUnder(regime);
  const {code: now, missing} = judge(facts);
  const singles = everySingle(regime, facts);
  const reached = new Set([now, ...singles.map(({verdict}) => verdict)]);
  // Both consents shown is what a reader asks of `conditional` first, even where some other single fact leads as far.
  const isWhatIsMissing = (pair: Facts) =>
    now === "conditional" && Object.keys(pair).every((name) => missing.includes(name as FactName));
  const goingOn = singles.filter(({verdict}) => verdict === now || !FINAL.includes(verdict)).map((flip) => flip.facts);
  const pairs = goingOn.flatMap((first, index) =>
    goingOn
      .slice(index + 1)
      .filter((second) => !sameFact(first, second))
      .map((second) => changed(regime, facts, {...first, ...second}))
      .filter(({facts: pair, verdict}) => !reached.has(verdict) || (verdict !== now && isWhatIsMissing(pair)))
  );
  return likeliestFirst([...singles.filter(({verdict}) => verdict !== now), ...pairs]);
}

/** Those of `flips` that change a single fact. Pairs take a hundred times as long to look for. */
export function singleFlips(regime: Regime, facts: Facts): Flip[] {
  const {code: now} = judgeUnder(regime)(facts);
  return likeliestFirst(everySingle(regime, facts).filter(({verdict}) => verdict !== now));
}

const everySingle = (regime: Regime, facts: Facts): Flip[] =>
  changesOf(regime, facts).map((values) => changed(regime, facts, values));

const changed = (regime: Regime, facts: Facts, values: Facts): Flip => ({
  facts: values,
  verdict: judgeUnder(regime)({...facts, ...values}).code
});

function likeliestFirst(found: readonly Flip[]): Flip[] {
  const sorted = [...found].sort((a, b) => farFetched(a.facts) - farFetched(b.facts));
  return VERDICTS.flatMap((code) => sorted.filter(({verdict}) => verdict === code));
}

/** How Japan hands goods over as such. The other modes are another kind of transfer. */
const HANDED_OVER = ["sdf_grant", "sale", "government_grant"];

/** What governments can change by agreeing on it. */
const AGREED_ON = ["recipient.agreement", "recipient.security_partner"];

/**
 * How far a change leads from the case at hand: what is agreed or stated comes first, then other goods, another world,
 * another kind of transfer; and last of all the world changed twice.
 */
function farFetched(changed: Facts): number {
  const names = Object.keys(changed) as FactName[];
  const ofOne = (name: FactName) => {
    if (name.startsWith("control.")) return 0;
    if (name === "transfer.mode") return HANDED_OVER.includes(changed[name]!) ? 1 : 4;
    if (name.startsWith("transfer.") || AGREED_ON.includes(name)) return 1;
    return name.startsWith("item.") ? 2 : 3;
  };
  const worldTwice = names.filter((name) => ofOne(name) === 2 || ofOne(name) === 3).length > 1;
  return Math.max(...names.map(ofOne)) + (worldTwice ? 10 : 0);
}

/** A change that puts the case out of scope, or forbids it, is not worth a second one: it would stay so. */
const FINAL: readonly VerdictCode[] = ["out_of_scope", "prohibited"];

function sameFact(first: Facts, second: Facts): boolean {
  return Object.keys(first)[0] === Object.keys(second)[0];
}

/** The regimes, as they stood at their end, under which the verdict is not `than`. */
export function otherwiseUnder(
  facts: Facts,
  than: VerdictCode
): {readonly regime: string; readonly verdict: VerdictCode}[] {
  return REGIMES.map((regime) => ({regime: regime.id, verdict: judgeUnder(regime)(facts).code})).filter(
    ({verdict}) => verdict !== than
  );
}

const fixed: readonly FactName[] = ["recipient", "recipient.kind"];

/** Every other value of every fact that the regime reads, each as facts of its own. */
function changesOf(regime: Regime, facts: Facts): Facts[] {
  const read = new Set(regime.clauses.flatMap(({when}) => factsIn(when)));
  return FACT_NAMES.filter((name) => read.has(name) && !fixed.includes(name)).flatMap((name) =>
    valuesOf(name, regime, facts)
      .filter((value) => value !== valueOf(facts, name) && !(name.startsWith("control.") && value === "no"))
      .map((value) => ({[name]: value}))
  );
}

/** The values that a regime can tell apart: of a coded fact, the codes it names and the recipient's own. */
function valuesOf(name: FactName, regime: Regime, facts: Facts): readonly string[] {
  const fact: ListedFact | CodedFact = FACTS[name];
  if ("values" in fact) return fact.values;
  const named = regime.clauses.flatMap(({when}) => codesIn(when, name));
  const own = facts.recipient === undefined ? [] : [facts.recipient];
  const together = fact.codes === "several" && named.length > 1 ? [[...new Set(named)].join("+")] : named;
  return [...new Set(["none", ...own, ...together])];
}

function codesIn(condition: Condition, name: FactName): string[] {
  switch (condition.op) {
    case "all":
    case "any":
      return condition.of.flatMap((part) => codesIn(part, name));
    case "not":
      return codesIn(condition.of, name);
    case "is":
      return condition.fact === name && condition.value !== "none" ? [condition.value] : [];
    case "includes":
      return condition.fact === name ? [condition.code] : [];
    default:
      return [];
  }
}

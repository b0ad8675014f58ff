/** What would change a verdict: the smallest sets of facts that flip it, and the regimes that see the case otherwise. */
import type {Regime} from "./clause.js";
import {codesIn, factsIn} from "./condition.js";
import {
  FACTS,
  FACT_NAMES,
  inOneShape,
  valueOf,
  type CodedFact,
  type FactName,
  type Facts,
  type ListedFact
} from "./facts.js";
import {codeUnder, judgeUnder, VERDICTS, type VerdictCode} from "./judge.js";
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
  const {code: now, missing} = judgeUnder(regime)(facts);
  const codeOf = codeUnder(regime);
  const singles = everySingle(regime, facts);
  const reached = new Set([now, ...singles.map(({verdict}) => verdict)]);
  // Both consents shown is what a reader asks of `conditional` first, even where some other single fact leads as far.
  const isWhatIsMissing = (...pair: FactName[]) =>
    now === "conditional" && pair.every((name) => missing.includes(name));
  const goingOn = singles
    .filter(({verdict}) => verdict === now || !FINAL.includes(verdict))
    .flatMap((flip) => Object.entries(flip.facts) as [FactName, string][]);
  const tried = changeable(facts);
  const pairs: Flip[] = [];
  goingOn.forEach(([first, firstValue], index) => {
    tried[first] = firstValue;
    for (const [second, secondValue] of goingOn.slice(index + 1)) {
      if (first === second) continue;
      tried[second] = secondValue;
      const verdict = codeOf(tried);
      tried[second] = facts[second];
      if (!reached.has(verdict) || (verdict !== now && isWhatIsMissing(first, second))) {
        pairs.push({facts: {[first]: firstValue, [second]: secondValue}, verdict});
      }
    }
    tried[first] = facts[first];
  });
  return likeliestFirst([...singles.filter(({verdict}) => verdict !== now), ...pairs]);
}

/** Those of `flips` that change a single fact. Pairs take a hundred times as long to look for. */
export function singleFlips(regime: Regime, facts: Facts): Flip[] {
  const {code: now} = judgeUnder(regime)(facts);
  return likeliestFirst(everySingle(regime, facts).filter(({verdict}) => verdict !== now));
}

/** All of a case on which `singleFlips` under a regime depend, as a text: of cases that differ in nothing else they are the same. */
export function flipsDependOn(regime: Regime, facts: Facts): string {
  return JSON.stringify([...fixed, ...factsReadBy(regime).keys()].map((name) => valueOf(facts, name) ?? null));
}

function everySingle(regime: Regime, facts: Facts): Flip[] {
  const codeOf = codeUnder(regime);
  const tried = changeable(facts);
  return changesOf(regime, facts).map(([name, value]) => {
    tried[name] = value;
    const verdict = codeOf(tried);
    tried[name] = facts[name];
    return {facts: {[name]: value}, verdict};
  });
}

/** Facts of which one is changed and put back: an object for each of the hundreds that are tried would cost more than the reading. */
const changeable = (facts: Facts): {[name in FactName]?: string} => ({...inOneShape(facts)});

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

/** The regimes, as they stood at their end, under which the verdict is not `than`. */
export function otherwiseUnder(
  facts: Facts,
  than: VerdictCode
): {readonly regime: string; readonly verdict: VerdictCode}[] {
  return REGIMES.map((regime) => ({regime: regime.id, verdict: codeUnder(regime)(facts)})).filter(
    ({verdict}) => verdict !== than
  );
}

const fixed: readonly FactName[] = ["recipient", "recipient.kind"];

/** Every other value of every fact that the regime reads. */
function changesOf(regime: Regime, facts: Facts): [FactName, string][] {
  return [...factsReadBy(regime)].flatMap(([name, named]) =>
    valuesOf(name, named, facts)
      .filter((value) => value !== valueOf(facts, name) && !(name.startsWith("control.") && value === "no"))
      .map((value): [FactName, string] => [name, value])
  );
}

const readBy = new WeakMap<Regime, ReadonlyMap<FactName, readonly string[]>>();

/** The facts that a regime reads and that may be varied, each with the codes that it names as their values; found once for each. */
function factsReadBy(regime: Regime): ReadonlyMap<FactName, readonly string[]> {
  const known = readBy.get(regime);
  if (known) return known;
  const read = new Set(regime.clauses.flatMap(({when}) => factsIn(when)));
  const names = FACT_NAMES.filter((name) => read.has(name) && !fixed.includes(name));
  const found = new Map(names.map((name) => [name, regime.clauses.flatMap(({when}) => codesIn(when, name))]));
  readBy.set(regime, found);
  return found;
}

/** The values that a regime can tell apart: of a coded fact, the codes it names and the recipient's own. */
function valuesOf(name: FactName, named: readonly string[], facts: Facts): readonly string[] {
  const fact: ListedFact | CodedFact = FACTS[name];
  if ("values" in fact) return fact.values;
  const own = facts.recipient === undefined ? [] : [facts.recipient];
  const together = fact.codes === "several" && named.length > 1 ? [[...new Set(named)].join("+")] : named;
  return [...new Set(["none", ...own, ...together])];
}

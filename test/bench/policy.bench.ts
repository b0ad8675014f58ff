/**
 * Verdicts per second of processor time, each with its full trace; and in the same run json-rules-engine on the clauses of one regime, and
 * a function written by hand for another. `npm run bench:policy`
 */
import {factsIn, compile} from "../../src/policy/condition.js";
import {FACT_NAMES, valueOf} from "../../src/policy/facts.js";
import {judgeUnder} from "../../src/policy/judge.js";
import {YES} from "../../src/policy/logic.js";
import {REGIMES} from "../../src/policy/regimes.js";
import {claimCases} from "./claimCases.js";
import {judge1967} from "./handWritten.js";
import {jsonRulesUnder, withDefaults} from "./jsonRules.js";
import {theFirst} from "../../src/text/the.js";

const SECONDS = 3;
const cases = await claimCases();
const longest = REGIMES.reduce((a, b) => (b.clauses.length > a.clauses.length ? b : a));
const perSecond = (rate: number) => `${Math.round(rate).toLocaleString("en-GB")} a second`;

console.log(`${cases.length} claims, ${new Set(cases.map((facts) => JSON.stringify(facts))).size} distinct cases`);
const judges = REGIMES.map(judgeUnder);
console.log(`verdicts with full trace, ${REGIMES.length} regimes: ${perSecond(await rateOf(judges))}`);

const ours = await rateOf([judgeUnder(longest)]);
console.log(`verdicts with full trace, ${longest.id} (${longest.clauses.length} clauses): ${perSecond(ours)}`);
const theirs = jsonRulesUnder(longest);
const stated = cases.map((facts) => withDefaults(facts, FACT_NAMES));
await mustAgree(theirs, stated);
const rate = await rateOf([theirs], stated);
console.log(`json-rules-engine on the same clauses: ${perSecond(rate)}; ratio ${(ours / rate).toFixed(0)}`);

const first = theFirst(REGIMES);
mustAgreeByHand();
const byRules = await rateOf([judgeUnder(first)]);
const byHand = await rateOf([judge1967]);
console.log(`verdicts with full trace, ${first.id} (${first.clauses.length} clauses): ${perSecond(byRules)}`);
console.log(`a function written for these clauses alone: ${perSecond(byHand)}; ratio ${(byHand / byRules).toFixed(1)}`);

/**
 * Runs every function on every case, again and again; the first second warms up. Counted against processor time, which
 * is that of one core and bears other work on the machine.
 */
async function rateOf(functions: readonly ((facts: (typeof cases)[number]) => unknown)[], on = cases): Promise<number> {
  let done = 0;
  let start = process.cpuUsage();
  let end = performance.now() + 1000;
  for (let warm = false; ;) {
    for (const facts of on) {
      for (const run of functions) {
        const result = run(facts);
        if (result instanceof Promise) await result;
      }
    }
    done += on.length * functions.length;
    if (performance.now() < end) continue;
    if (warm) {
      const {user, system} = process.cpuUsage(start);
      return (done / (user + system)) * 1e6;
    }
    warm = true;
    done = 0;
    start = process.cpuUsage();
    end = performance.now() + SECONDS * 1000;
  }
}

/** @throws {Error} where the function that was written by hand says anything else of a case. */
function mustAgreeByHand(): void {
  const judge = judgeUnder(first);
  for (const facts of cases) {
    const {code, decidedBy, trace} = judge(facts);
    const steps = trace.map(({clause, outcome}) => ({clause: clause.id, outcome}));
    const [ours, byHand] = [{code, decidedBy, trace: steps}, judge1967(facts)].map((one) => JSON.stringify(one));
    if (ours !== byHand) throw new Error(`${JSON.stringify(facts)}: ${ours} and by hand ${byHand}`);
  }
}

/** @throws {Error} where the translation says otherwise of a clause whose facts are all stated. */
async function mustAgree(met: (facts: (typeof cases)[number]) => Promise<string[]>, on: typeof cases): Promise<void> {
  let compared = 0;
  for (const facts of on) {
    const found = new Set(await met(facts));
    for (const {id, when} of longest.clauses) {
      if (factsIn(when).some((name) => valueOf(facts, name) === undefined)) continue;
      compared += 1;
      if (found.has(id) !== (compile(when)(facts) === YES)) throw new Error(`clause ${id}: ${JSON.stringify(facts)}`);
    }
  }
  console.log(`${compared} answers on single clauses compared with json-rules-engine: all agree`);
}

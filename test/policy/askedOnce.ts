import {FACT_NAMES, type FactName, type Facts} from "../../src/policy/facts.js";

/** Which fact is asked for next, and what follows from each answer; or, with nothing left to ask, what came of it. */
interface Asking<T> {
  asks?: FactName;
  readonly answers: Map<string | undefined, Asking<T>>;
  result?: {readonly value: T};
}

/**
 * A function of facts that is run once for all facts that answer alike whatever it asks of them: given the same answers to
 * the same questions, it could only come to the same end. `run` must hang on its facts alone.
 */
export function askedOnce<T>(run: (facts: Facts) => T): (facts: Facts) => T {
  const start: Asking<T> = {answers: new Map()};
  return (facts) => {
    let at: Asking<T> | undefined = start;
    while (at?.asks) at = at.answers.get(facts[at.asks]);
    if (at?.result) return at.result.value;

    const asked = new Set<FactName>();
    const value = run(
      new Proxy(facts, {
        get: (target, name) => (asked.add(name as FactName), target[name as FactName]),
        ownKeys(target) {
          for (const name of FACT_NAMES) asked.add(name);
          return Reflect.ownKeys(target);
        }
      })
    );
    let end = start;
    for (const name of asked) {
      end.asks ??= name;
      let next = end.answers.get(facts[name]);
      if (!next) end.answers.set(facts[name], (next = {answers: new Map()}));
      end = next;
    }
    end.result = {value};
    return value;
  };
}

/** What every exemption of 1983 to 2011 has in common. */
import type {Clause} from "../clause.js";

/** "Shall not be governed by the principles": an exempted matter stands outside all three bars. */
export const outsideThePrinciples = ["1967.1.bloc", "1967.2.embargo", "1967.3.conflict"];

/** The last day of those that had no end of their own: on the next, the principles of 2014 took the place of all. */
export const untilThePrinciplesOf2014 = "2014-03-31";

/** Every exemption says from when until when it held. */
export type Exemption = Omit<Clause, "effect" | "opens" | "since" | "until"> & {since: string; until: string};

/** An exemption is a case, and opens the bars. */
export function exemption(clause: Exemption): Clause {
  return {...clause, effect: "case", opens: outsideThePrinciples};
}

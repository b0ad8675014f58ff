import {isAlways, type Condition} from "./condition.js";

/** The same words in both languages. */
export interface Words {
  readonly en: string;
  readonly ja: string;
}

/**
 * What a clause does:
 * - `scope`: says whether these rules govern the transfer at all
 * - `bar`: forbids it (First Principle)
 * - `case`: a purpose and category under which it may be permitted (Second Principle and guidelines)
 * - `except`: opens the clauses it names
 * - `control`: what must be assured afterwards (Third Principle)
 * - `statute`: another law that stands in the way
 * - `closing`: says what follows when no case fits
 * - `procedure`: an act of the government that a transfer takes besides; it settles nothing, and the verdict names it
 */
export type Effect = "scope" | "bar" | "case" | "except" | "control" | "statute" | "closing" | "procedure";

/**
 * How the text or its content was checked; carried to every reader. `report-seen`: a report of its content was read, not
 * the text.
 */
export type Verification = "source-seen" | "report-seen" | "cited-by-dataset" | "unseen";

export interface Citation {
  readonly instrument: Words;
  readonly section: string;
  /** ISO date of the instrument (year or month where the day is not known). */
  readonly date: string;
}

export interface Clause {
  /** Kept for ever: "2014.1.3". A clause that is replaced keeps its id; its words and citation change. */
  readonly id: string;
  readonly effect: Effect;
  readonly title: Words;
  /** What the clause says, in one plain sentence of ours. */
  readonly sentence: Words;
  readonly when: Condition;
  /** Ids of the bars, statutes or controls that this clause opens when it is met. */
  readonly opens?: readonly string[];
  /** For an `except` that is opened only by a finding of the government, which no list of facts can state. */
  readonly finding?: Words;
  /** For a clause younger than its regime: the day it took effect, ISO; a month or year where the day is not known. */
  readonly since?: string;
  /** For a clause that ended before its regime did: its last day, ISO; a month or year where the day is not known. */
  readonly until?: string;
  /**
   * The text now in force was not read, and no report says what became of this clause: where its old condition is met, it
   * is not known whether it fits.
   */
  readonly unread?: true;
  /** For a `closing` that is not simply “no case permits it”: the verdict in a few words. */
  readonly verdict?: Words;
  readonly cite: Citation;
  /** Where it was seen, or where it should be looked up when it was not seen; "" if no address is known. */
  readonly source: string;
  readonly verification: Verification;
  /** Official addresses at which the text stands, and which could not be opened. */
  readonly officialNotRead?: readonly string[];
  /** What a careful reader should know: a doubt, a gap between the text and what the code can say. */
  readonly note?: Words;
}

export interface Regime {
  /** The day it took effect, ISO; also its id. */
  readonly id: string;
  /** The last day it was in force, ISO: the day before the next version. Absent for the last version. */
  readonly until?: string;
  /** What readers call it: "Ukraine 2022". */
  readonly short: Words;
  readonly title: Words;
  readonly cite: Citation;
  readonly source: string;
  readonly verification: Verification;
  /** Official addresses at which the text stands, and which could not be opened. */
  readonly officialNotRead?: readonly string[];
  readonly clauses: readonly Clause[];
}

type Header = Omit<Regime, "clauses" | "until">;

/** The order in which clauses are read, and stand in a regime and its traces. */
const reading: readonly Effect[] = ["scope", "bar", "case", "closing", "statute", "control", "except", "procedure"];
const openable: readonly Effect[] = ["bar", "statute", "control"];

/**
 * Checks that a regime hangs together and returns it, its clauses in the order of reading.
 * @throws {Error} naming every duplicate id, every clause that opens one that is not there or cannot be opened,
 * every `except` that opens nothing, and a regime that does not say what follows when no case fits.
 */
export function regime(header: Header, clauses: readonly Clause[]): Regime {
  const ids = clauses.map(({id}) => id);
  const faults = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `clause ${id} stands twice`);
  for (const {id, effect, opens = []} of clauses) {
    if (effect === "except" && !opens.length) faults.push(`clause ${id} is an exception that opens nobody`);
    for (const other of opens) {
      const opened = clauses.find((clause) => clause.id === other);
      if (!opened) faults.push(`clause ${id} opens ${other}, which is not there`);
      else if (!openable.includes(opened.effect))
        faults.push(`clause ${id} opens ${other}, a ${opened.effect}: only a ${openable.join(", ")} can be opened`);
    }
  }
  const closings = clauses.filter(({effect}) => effect === "closing").length;
  const fitsAll = clauses.some(({effect, when}) => effect === "case" && isAlways(when));
  if (closings > 1) faults.push(`${closings} closing clauses: only one can say what follows when no case fits`);
  if (closings === 0 && !fitsAll) faults.push("no closing clause: nothing says what follows when no case fits");
  if (faults.length) throw new Error(`regime ${header.id}: ${faults.join("; ")}`);
  return {...header, clauses: reading.flatMap((effect) => clauses.filter((clause) => clause.effect === effect))};
}

interface Amendment {
  readonly add?: readonly Clause[];
  readonly replace?: readonly Clause[];
  readonly repeal?: readonly string[];
}

/**
 * The regime that an amending act makes out of the one before. Nothing is edited: repealed and replaced clauses stay
 * where they were, in the earlier regime.
 * @throws {Error} for a replaced or repealed clause that the earlier regime does not have.
 */
export function amend(previous: Regime, header: Header, {add = [], replace = [], repeal = []}: Amendment): Regime {
  const known = previous.clauses.map(({id}) => id);
  const strangers = [...replace.map(({id}) => id), ...repeal].filter((id) => !known.includes(id));
  if (strangers.length)
    throw new Error(`regime ${header.id} amends what ${previous.id} lacks: ${strangers.join(", ")}`);
  const kept = previous.clauses
    .filter(({id}) => !repeal.includes(id))
    .map((clause) => replace.find(({id}) => id === clause.id) ?? clause);
  return regime(header, [...kept, ...add]);
}

/**
 * Which observation speaks for a transfer. The warehouse says which (loaders/warehouse/marts/by_transfer.sql); pages and files
 * ask here.
 */
import {theFirst} from "../text/the.js";
import type {Claim, RecordData} from "./siteData.js";

/** A row that may be the first of its transfer. */
type MayBeFirst = Pick<Claim, "id" | "is_first">;

/** The observation that came first: what was said on the earliest day. */
export const firstOf = <C extends MayBeFirst>(claims: readonly C[]): C => the(claims.filter(({is_first}) => is_first));

/** The observation with the last word: how far the transfer came, as told last. */
export const lastWordOf = <C extends Pick<Claim, "id" | "is_last_word">>(claims: readonly C[]): C =>
  the(claims.filter(({is_last_word}) => is_last_word));

function the<C extends {id: string}>(found: readonly C[]): C {
  if (found.length !== 1)
    throw new Error(`expected one observation, found ${found.map(({id}) => id).join(", ") || "none"}`);
  return theFirst(found);
}

/** One observation for each transfer, the first one; sums over other rows are no transfers of their own. */
export const firstObservations = (data: RecordData): Claim[] => data.claims.filter(standsForATransfer);

export const standsForATransfer = ({is_first, is_sum}: Pick<Claim, "is_first" | "is_sum">): boolean =>
  is_first && !is_sum;

/** Words of `as_stated` that say that the source gives no figure. */
const NO_FIGURE: ReadonlySet<string> = new Set([
  "not applicable",
  "not disclosed",
  "not specified",
  "not stated",
  "undisclosed"
]);

/** A figure as a row has it: in the words of its source, or in ours. */
export interface FigureStated {
  words: string;
  /** Ours: the source puts it in another language, in currency signs or at greater length. They are no quotation. */
  isOurs: boolean;
}

/** @param asStated ours stand in square brackets. @returns nothing where the source gives no figure */
export function figureStated(asStated: string | null): FigureStated | undefined {
  if (asStated === null || NO_FIGURE.has(asStated)) return undefined;
  const [, ours] = /^\[(.+)\]$/.exec(asStated) ?? [];
  return {words: ours ?? asStated, isOurs: ours !== undefined};
}

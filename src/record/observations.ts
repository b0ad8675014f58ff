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

/** Whether the source's own words hold a figure. */
export const statesNumber = (asStated: string | null): asStated is string =>
  asStated !== null && asStated !== "not stated" && asStated !== "not specified";

/**
 * What SIPRI's comment says of who gives. SIPRI names the supplier, who need not be the donor: the comment alone says who
 * paid, and whether it was aid. Nothing of it is taken over but the answer.
 */
import type {TrackerFlag} from "../../src/vocabulary/trackerFlags.js";

interface Giver {
  /** actors.code; "" where the supplier's name is not mapped. */
  donor: string;
  flags: TrackerFlag[];
}

/** actors.csv: not known, several together, or private persons. */
const NO_ONE_ACTOR = "UNKNOWN";
/** Its money repays members for what they gave: they are the donors, as with the Peace Facility. */
const EU = "EUE";

const PAID = /\b(?:financed|funded) (?:by|with) ([^();]*)/gi;
/** A list of payers goes on after a semicolon: SIPRI writes no commas. */
const NEXT_IN_LIST = /^; *([^();]+?)(?: and |;)/;
const IN_PART =
  /\bpartly (?:financed|funded)|\d% (?:financed|funded)|\bincl(?:uding)? (?:some |\d+ )?(?:financed|funded)/i;
const NOT_SURE = /\b(?:probably|possibly) (?:financed|funded)/i;
const PRIVATE = /\bprivate\b|\bdonated by producer\b/i;
const AID = /\baid\b|\bdonat(?:ed|ions?)\b/i;

/**
 * Reads a comment, by these rules in this order:
 * 1. somebody paid a part → the supplier, with a flag;
 * 2. private persons or the maker paid → no one actor;
 * 3. one payer, named without "probably" → the payer, the supplier standing in a column of its own; but the supplier where
 *    the payer is the European Union;
 * 4. several payers, or one that is not sure or not known → no one actor;
 * 5. no word of payment → the supplier.
 * Under 1 and 5, whether it was a gift or a sale is not known where the comment does not speak of aid or a donation.
 * @param actor the code for a name, or undefined
 */
export function giverOf(comment: string, supplier: string, actor: (words: string) => string | undefined): Giver {
  const payers = [...comment.matchAll(PAID)];
  const isGift = AID.test(payers.reduce((rest, [whole]) => rest.replace(whole, ""), comment));
  const gift: TrackerFlag[] = isGift ? [] : ["gift_or_sale"];
  if (IN_PART.test(comment)) return {donor: supplier, flags: [...gift, "paid_in_part"]};
  if (PRIVATE.test(comment)) return {donor: NO_ONE_ACTOR, flags: ["private_payer"]};
  const [first, ...others] = payers;
  if (!first) return {donor: supplier, flags: gift};
  const [whole, names = ""] = first;
  const next = NEXT_IN_LIST.exec(comment.slice(first.index + whole.length))?.[1];
  const isOne = !others.length && !NOT_SURE.test(comment) && (next === undefined || actor(next) === undefined);
  const payer = isOne ? actor(payerName(names)) : undefined;
  if (payer === undefined) return {donor: NO_ONE_ACTOR, flags: ["several_payers"]};
  if (payer === EU) return {donor: supplier, flags: ["repaid_by_eu"]};
  return payer === supplier ? {donor: supplier, flags: []} : {donor: payer, flags: ["paid_by_another"]};
}

/** `EUR165 m aid from Denmark`, `US financial aid after …`, `Canada as aid …` → Denmark, US, Canada. */
const payerName = (words: string): string =>
  words
    .replace(/\bas aid\b.*$|\bafter (?:\d{4}|Russian)\b.*$/i, "")
    .replace(/^.*\baid from\b/i, "")
    .replace(/\b(?:financial )?(?:aid|loans?)\b.*$/i, "")
    .trim();

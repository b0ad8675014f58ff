/**
 * What is taken to be so of a transfer as if Japan had been the sender, where its source says nothing else. The site's verdicts
 * and those of a list of one's own rest on this one definition; each assumption is listed with the verdict.
 */

/** How Japan would have sent it, by what a source says of how it was sent. Money, training and the like are no such transfer. */
const BY_WHAT_IS_SAID = new Map([
  ["grant", "sdf_grant"],
  ["loan", "sdf_grant"],
  ["sale", "sale"],
  // Nearly all of this aid was given; where a source does not say, a gift is assumed.
  ["unknown", "sdf_grant"]
]);

/**
 * The value of `transfer.mode` if Japan had sent it.
 * @param said how it was sent: grant, sale, loan, unknown and so on, as claims have it in `mode`
 * @param toLicensor whether the goods, made under licence, go to the country of the licence: that is a return
 * @returns undefined where the rules have no such mode
 */
export function modeIfJapanHadSent(said: string, toLicensor: boolean): string | undefined {
  if (toLicensor) return "licensed_return";
  return BY_WHAT_IS_SAID.get(said);
}

/** The value of `transfer.programme` where none is named: none of those that Japan's rules name. */
export const PROGRAMME_IF_NONE_IS_NAMED = "none";

import type {RecordData, TotalRow} from "./siteData.js";

/** The last day up to which anything by these donors was gathered; undefined where nothing was. */
export function lastGathered(data: RecordData, isOfDonor: (donor: string) => boolean): string | undefined {
  return data.coverage
    .filter(({donor}) => isOfDonor(donor))
    .map(({until}) => until)
    .sort()
    .at(-1);
}

/**
 * Where the record of some goods ends: the last day up to which the statements of at least half of the donors were gathered;
 * undefined where those of most never were.
 * @param totals the totals of these goods, donor by donor
 */
export function mostGathered(totals: readonly TotalRow[]): string | undefined {
  const ends = new Map(
    totals
      .filter(({donor_kind}) => donor_kind === "actor")
      .map(({subject, unit, donor, covered_until}) => [`${subject} ${unit} ${donor}`, covered_until ?? ""])
  );
  const latestFirst = [...ends.values()].sort().reverse();
  return latestFirst[Math.ceil(latestFirst.length / 2) - 1] || undefined;
}

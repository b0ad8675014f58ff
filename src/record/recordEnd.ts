import type {RecordData} from "./siteData.js";

/** The last day up to which anything by these donors was gathered; undefined where nothing was. */
export function lastGathered(data: RecordData, isOfDonor: (donor: string) => boolean): string | undefined {
  return data.coverage
    .filter(({donor}) => isOfDonor(donor))
    .map(({until}) => until)
    .sort()
    .at(-1);
}

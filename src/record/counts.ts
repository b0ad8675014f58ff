import type {CountName} from "../../loaders/counts/counts.js";
import type {RecordData} from "./siteData.js";

export type {CountName};

/**
 * A number of the record by its name: what is counted, and the SQL that counts it, stand in loaders/counts/counts.ts.
 * @throws {RangeError} for a name under which nothing is counted.
 */
export function countOf(data: RecordData, name: CountName): number {
  const value = data.counts.get(name);
  if (value === undefined) {
    throw new RangeError(`nothing is counted as "${name}". What is: ${[...data.counts.keys()].join(", ")}`);
  }
  return value;
}

import type {Tracker} from "../../src/vocabulary/tracker.js";
import {RefusedError, type Refusal} from "../ingest/refusal.js";
import type {ImportedClaim} from "../schema/importedClaims.js";
import type {TrackerValue} from "../schema/trackerValues.js";
import {recognise, type Drift, type Layout, type SheetReading} from "./layout.js";
import {otherFile} from "./otherFiles.js";
import type {Mapping} from "./wordsMapped.js";
import {sourceOf, type ReleaseName} from "./release.js";
import {readSheets, type Sheet} from "./sheet.js";

/** A sheet that was read, and how. */
export interface ReadSheet extends SheetReading {
  sheet: string | null;
  layout: Layout;
  drift: Drift[];
}

export interface ReadTracker extends ReleaseName {
  tracker: Tracker;
  source: string;
  sheets: ReadSheet[];
  /** Sheets of a workbook that are no tracker's list: sums, figures, notes. */
  notRead: string[];
  claims: ImportedClaim[];
  /** The figures of a file of sums. */
  values: TrackerValue[];
}

/**
 * Reads a tracker's file: every sheet whose header is known.
 * @param mappingFor the mapping of a tracker, asked for once it is known which it is
 * @throws {RefusedError} when no sheet is of a layout that is known
 */
export async function readTracker(
  file: string,
  bytes: Uint8Array,
  layouts: readonly Layout[],
  name: ReleaseName,
  mappingFor: (tracker: Tracker) => Promise<Mapping>
): Promise<ReadTracker> {
  const all = readSheets(file, bytes);
  const recognised = all.map((sheet) => ({sheet, found: recognise(sheet, layouts)}));
  const known = recognised.flatMap(({sheet, found}) => (found.layout ? [{sheet, ...found}] : []));
  const [first] = known;
  const others = all.flatMap((sheet) => otherFile(sheet) ?? []);
  if (!first)
    throw new RefusedError(
      others.length ? others : [mostTelling(recognised.map(({found}) => (found.layout ? [] : [found.refusal])))]
    );
  const {tracker} = first.layout;
  const source = sourceOf(tracker, name.release);
  const mapping = await mappingFor(tracker);
  const sheets = known.map(({sheet, layout, table, drift}) => ({
    ...layout.read(table, {tracker, ...name, source, mapping}),
    sheet: sheet.sheet,
    layout,
    drift
  }));
  const notRead = recognised.flatMap(({sheet, found}) => (found.layout ? [] : [nameOf(sheet)]));
  return {
    ...name,
    tracker,
    source,
    sheets,
    notRead,
    claims: sheets.flatMap(({claims}) => claims),
    values: sheets.flatMap(({values}) => values ?? [])
  };
}

const nameOf = ({sheet, file}: Sheet): string => sheet ?? file;

/** Of the refusals of the sheets of one file, that which names a layout that is near. */
function mostTelling(refusals: Refusal[][]): Refusal {
  const all = refusals.flat();
  const one = all.find(({why}) => why.startsWith("nearest layout")) ?? all[0];
  if (!one) throw new Error("a file without sheets was read");
  return one;
}

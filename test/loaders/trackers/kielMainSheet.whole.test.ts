import {existsSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {readTable, rowsOf} from "../../../loaders/ingest/readTable.js";
import {importedClaims} from "../../../loaders/schema/importedClaims.js";
import {actors, items} from "../../../loaders/schema/reference.js";
import {importedText} from "../../../loaders/trackers/keep.js";
import {LAYOUTS} from "../../../loaders/trackers/layouts.js";
import {readMapping} from "../../../loaders/trackers/mapping.js";
import {readTracker} from "../../../loaders/trackers/readTracker.js";
import {releaseOf} from "../../../loaders/trackers/release.js";

const REAL = "../shared/datasets/kiel";
// The tracker's own files are not part of the project: they are read where somebody has them beside it.
describe.skipIf(!existsSync(REAL))("the real files", () => {
  it.each([
    ["kiel_R07_to_2022-10-03_full_workbook.xlsx", 1032, 635, 885],
    ["kiel_main_data_2023-03-02_utf16.csv", 1404, 875, 1291],
    ["kiel_main_data_to_2024-06-30.xlsx", 3737, 2250, 3105],
    ["kiel_main_data_to_2024-12-31_plus_category.xlsx", 4444, 2685, 3653]
  ])("%s is read whole, mapped, and stands in the record as it is read", async (file, rowsIn, kept, claims) => {
    const tables = await Promise.all([items, actors].map((one) => readTable(one)));
    const mapping = await readMapping("kiel", {
      item: new Map(rowsOf(tables, items).map(({cells}) => [cells.item_class, cells.unit])),
      actor: new Set(rowsOf(tables, actors).map(({cells}) => cells.code))
    });
    const name = releaseOf(file) ?? expect.unreachable();
    const found = await readTracker(file, readFileSync(`${REAL}/${file}`), LAYOUTS, name, () =>
      Promise.resolve(mapping)
    );
    const [sheet, ...others] = found.sheets;
    expect(others).toEqual([]);
    expect(sheet).toMatchObject({rowsIn, kept, refused: 0, drift: []});
    expect(found.claims).toHaveLength(claims);
    const {coverage} = sheet ?? expect.unreachable();
    expect(coverage.itemMapped / coverage.withNumber).toBeGreaterThanOrEqual(0.98);
    expect(coverage.actorMapped).toBe(kept);
    const release = `kiel-${name.release}`;
    expect(importedText(release, found.claims)).toBe(readFileSync(importedClaims(release).file, "utf8"));
  });
});

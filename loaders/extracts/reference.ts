/** The reference tables as they were read, with names beside codes and words beside choices. */
import {OWN_LIST, TOTAL_SOURCES} from "../../src/vocabulary/tracker.js";
import {choice} from "../schema/columns.js";
import {
  actors as actorsInput,
  coverage as coverageInput,
  equipment as equipmentInput,
  sources as sourcesInput
} from "../schema/reference.js";
import {ITEM_CLASS, NAMED} from "./columns.js";
import {fromWarehouse, labelled, withLabels, withNames} from "./extract.js";
import type {Table} from "../schema/table.js";

export const actors = fromWarehouse({
  ...head(actorsInput),
  columns: labelled(actorsInput.columns.shape, "kind"),
  relation: "stg_actors"
});

const {id, item_class, ...equipmentRest} = equipmentInput.columns.shape;

export const equipment = fromWarehouse({
  ...head(equipmentInput),
  columns: {
    id,
    ...withNames("item_class", item_class, ITEM_CLASS),
    ...labelled(equipmentRest, "similarity", "verification")
  },
  relation: `(
    select e.*, i.name_en as item_class_en, i.name_ja as item_class_ja
    from stg_equipment e left join stg_items i using (item_class)
  )`
});

export const sources = fromWarehouse({
  ...head(sourcesInput),
  columns: sourcesInput.columns.shape,
  relation: "stg_sources"
});

const {id: coverageId, source, donor, ...coverageRest} = coverageInput.columns.shape;

/** extracts/coverage.csv: of the statements gathered here, and of the latest release of each tracker. */
export const coverage = fromWarehouse({
  ...head(coverageInput),
  columns: {
    id: coverageId,
    ...withLabels("list", choice(TOTAL_SOURCES, {en: "Whose list it is", ja: "一覧", example: OWN_LIST}), ["en", "ja"]),
    source: source,
    ...withNames("donor", donor, NAMED.donor),
    ...coverageRest
  },
  relation: `(
    select c.*, a.name_en as donor_en, a.name_ja as donor_ja
    from (
      select id, '${OWN_LIST}' as list, source, donor, kinds, until, how_known_en, how_known_ja from stg_coverage
      union all by name
      select * from tracker_coverage
    ) c
    join stg_actors a on a.code = c.donor
  )`
});

function head({name, words, key}: Pick<Table, "name" | "words" | "key">) {
  return {name, words, key};
}

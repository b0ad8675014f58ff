/** The reference tables as they were read, with names beside codes and words beside choices. */
import {actors as actorsInput, equipment as equipmentInput, sources as sourcesInput} from "../schema/reference.js";
import {ITEM_CLASS} from "./columns.js";
import {fromWarehouse, labelled, withNames} from "./extract.js";

export const actors = fromWarehouse({
  ...head(actorsInput),
  columns: labelled(actorsInput.columns.shape, "kind"),
  relation: "stg_actors"
});

const {id, item_class, ...equipmentRest} = equipmentInput.columns.shape;

export const equipment = fromWarehouse({
  ...head(equipmentInput),
  columns: {
    id: id!,
    ...withNames("item_class", item_class!, ITEM_CLASS),
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

function head({name, words, key}: typeof actorsInput) {
  return {name, words, key};
}

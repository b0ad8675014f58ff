/** Item classes, statuses and overlaps as they were read, with names beside codes and words beside choices. */
import {items as itemsInput, overlaps as overlapsInput, statuses as statusesInput} from "../schema/reference.js";
import {NAMED} from "./columns.js";
import {fromWarehouse, labelled, withNames} from "./extract.js";
import type {Table} from "../schema/table.js";

export const items = fromWarehouse({
  ...head(itemsInput),
  columns: labelled(
    itemsInput.columns.shape,
    "listed",
    "weapon",
    "form",
    "armament",
    "use",
    "treaty_ban",
    "verification"
  ),
  relation: "stg_items"
});

const {id, actor, ...statusesRest} = statusesInput.columns.shape;

export const statuses = fromWarehouse({
  ...head(statusesInput),
  columns: {
    id,
    ...withNames("actor", actor, NAMED.recipient),
    ...labelled(statusesRest, "verification")
  },
  relation: `(
    select s.*, a.name_en as actor_en, a.name_ja as actor_ja from stg_statuses s join stg_actors a on a.code = s.actor
  )`
});

export const overlaps = fromWarehouse({
  ...head(overlapsInput),
  columns: labelled(overlapsInput.columns.shape, "relation", "verification"),
  relation: "stg_overlaps"
});

function head({name, words, key}: Pick<Table, "name" | "words" | "key">) {
  return {name, words, key};
}

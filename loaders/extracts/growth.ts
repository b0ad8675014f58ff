import {growth as input} from "../schema/growth.js";
import {fromWarehouse, labelled} from "./extract.js";

/** extracts/growth.csv: what was measured of the work itself. */
export const growth = fromWarehouse({
  name: input.name,
  words: input.words,
  key: input.key,
  columns: labelled(input.columns.shape, "grows_with"),
  relation: "stg_growth"
});

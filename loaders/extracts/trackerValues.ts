/** The sums that trackers publish of their own rows, with names beside codes. */
import {trackerValues as input} from "../schema/trackerValues.js";
import {NAMED} from "./columns.js";
import {fromWarehouse, labelled, withNames} from "./extract.js";

const {donor, measure, unit, ...shape} = input.columns.shape;
const {id, tracker, release, source, file, row, subject, ...rest} = shape;

export const trackerValues = fromWarehouse({
  name: input.name,
  words: input.words,
  key: input.key,
  columns: {
    id,
    ...labelled({tracker}, "tracker"),
    release,
    source,
    file,
    row,
    ...withNames("donor", donor, NAMED.donor),
    subject,
    ...labelled({measure, unit}, "measure", "unit"),
    ...rest
  },
  relation: `(
    select v.*, a.name_en as donor_en, a.name_ja as donor_ja
    from stg_tracker_values v left join stg_actors a on a.code = v.donor
  )`
});

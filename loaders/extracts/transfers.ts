import {transfers as input} from "../schema/transfers.js";
import {fromWarehouse, lookedUp, withLabels, withNames} from "./extract.js";
import {ACTORS, ITEM_CLASS, ITEMS, NAMED, rulesDay, sourceColumns, SOURCES} from "./columns.js";

const c = input.columns.shape;

/** extracts/transfers.csv: one row per observation, ordered by id. */
export const transfers = fromWarehouse({
  name: "transfers",
  words: {en: "Claims: who sent what, one statement by one source a row", ja: "移転の記録（1行=1出典の1記述）"},
  key: ["id"],
  columns: {
    id: c.id,
    transfer: c.transfer,
    ...lookedUp(withNames("donor", c.donor, NAMED.donor), ACTORS),
    ...lookedUp(withNames("recipient", c.recipient, NAMED.recipient), ACTORS),
    ...lookedUp(withNames("supplier", c.supplier, NAMED.donor), ACTORS),
    ...lookedUp(withNames("payer", c.payer, NAMED.donor), ACTORS),
    ...lookedUp(withNames("consent_holder", c.consent_holder, NAMED.donor), ACTORS),
    ...lookedUp(withNames("item_class", c.item_class, ITEM_CLASS), ITEMS),
    item: c.item,
    item_ja: c.item_ja,
    quantity_min: c.quantity_min,
    quantity_max: c.quantity_max,
    ...withLabels("qualifier", c.qualifier),
    unit: c.unit,
    as_stated: c.as_stated,
    date: c.date,
    date_precision: c.date_precision,
    ...withLabels("date_basis", c.date_basis),
    rules_day: rulesDay,
    ...withLabels("status", c.status),
    status_as_of: c.status_as_of,
    ...withLabels("mode", c.mode),
    ...withLabels("purpose", c.purpose),
    programme: c.programme,
    other_use_consent: c.other_use_consent,
    onward_consent: c.onward_consent,
    package: c.package,
    ...withLabels("role", c.role),
    value_amount: c.value_amount,
    value_currency: c.value_currency,
    ...withLabels("official_outcome", c.official_outcome),
    ...lookedUp(sourceColumns(c.source), SOURCES),
    ...withLabels("verification", c.verification),
    evidence: c.evidence,
    note: c.note,
    article: c.article,
    audit: c.audit
  },
  relation: "stg_transfers"
});

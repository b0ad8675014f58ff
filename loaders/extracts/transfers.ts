import {transfers as input} from "../schema/transfers.js";
import {fromWarehouse, withLabels, withNames} from "./extract.js";
import {ITEM_CLASS, NAMED, rulesDay, sourceColumns} from "./columns.js";

const c = input.columns.shape;

/** extracts/transfers.csv: one row per observation, ordered by id. */
export const transfers = fromWarehouse({
  name: "transfers",
  words: {en: "Claims: who sent what, one statement by one source a row", ja: "移転の記録（1行=1出典の1記述）"},
  key: ["id"],
  columns: {
    id: c.id,
    transfer: c.transfer,
    ...withNames("donor", c.donor, NAMED.donor),
    ...withNames("recipient", c.recipient, NAMED.recipient),
    ...withNames("supplier", c.supplier, NAMED.donor),
    ...withNames("payer", c.payer, NAMED.donor),
    ...withNames("consent_holder", c.consent_holder, NAMED.donor),
    ...withNames("item_class", c.item_class, ITEM_CLASS),
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
    ...sourceColumns(c.source),
    ...withLabels("verification", c.verification),
    evidence: c.evidence,
    note: c.note,
    article: c.article,
    audit: c.audit
  },
  relation: `(
    select t.*, s.name_en as supplier_en, s.name_ja as supplier_ja, p.name_en as payer_en, p.name_ja as payer_ja,
      h.name_en as consent_holder_en, h.name_ja as consent_holder_ja, o.accessed as source_accessed
    from transfers t
    left join stg_actors s on s.code = t.supplier
    left join stg_actors p on p.code = t.payer
    left join stg_actors h on h.code = t.consent_holder
    left join stg_sources o on o.id = t.source
  )`
});

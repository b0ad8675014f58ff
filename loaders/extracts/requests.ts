import {requests as input} from "../schema/requests.js";
import {ITEM_CLASS, NAMED, sourceColumns} from "./columns.js";
import {fromWarehouse, withLabels, withNames} from "./extract.js";

const c = input.columns.shape;

/** extracts/requests.csv: one row per item asked for, with its answer, ordered by id. */
export const requests = fromWarehouse({
  name: "requests",
  words: {en: "Requests, item by item, with their answers", ja: "要請と回答（品目別）"},
  key: ["id"],
  columns: {
    id: c.id,
    ...withNames("requester", c.requester, NAMED.recipient),
    requester_detail: c.requester_detail,
    ...withNames("addressee", c.addressee, {en: "Japan", ja: "日本"}),
    addressee_detail: c.addressee_detail,
    ...withNames("item_class", c.item_class, ITEM_CLASS),
    item: c.item,
    item_ja: c.item_ja,
    quantity_min: c.quantity_min,
    quantity_max: c.quantity_max,
    ...withLabels("qualifier", c.qualifier),
    as_stated: c.as_stated,
    date: c.date,
    date_precision: c.date_precision,
    channel: c.channel,
    ...withLabels("answer", c.answer),
    answer_date: c.answer_date,
    answer_precision: c.answer_precision,
    reason: c.reason,
    outcome_transfer: c.outcome_transfer,
    ...sourceColumns(c.source),
    ...withLabels("verification", c.verification),
    evidence: c.evidence,
    note: c.note,
    article: c.article,
    audit: c.audit
  },
  relation: `(
    select q.*, o.accessed as source_accessed from requests q left join stg_sources o on o.id = q.source
  )`
});

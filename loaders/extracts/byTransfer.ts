import {choice, count, flag, id} from "../schema/columns.js";
import {transfers} from "../schema/transfers.js";
import {ITEM_CLASS, NAMED, rulesDay} from "./columns.js";
import {fromWarehouse, withLabels, withNames} from "./extract.js";
import {REGIME_TITLES, verdictColumn} from "./verdicts.js";

const c = transfers.columns.shape;

const claim = (en: string, ja: string) => id({en, ja, example: "DEU-STINGER-500", references: "transfers.id"});

/** extracts/by_transfer.csv: one row per transfer, its observations folded together; ordered by transfer. */
export const byTransfer = fromWarehouse({
  name: "by_transfer",
  words: {
    en: "Transfers, one a row, with their first observation and last word",
    ja: "移転（1行=1件。最初の記録と最新の記録）"
  },
  key: ["transfer"],
  columns: {
    transfer: claim("The transfer: the id of its first observation", "移転（最初の記録のID）"),
    ...withNames("donor", c.donor, NAMED.donor),
    ...withNames("recipient", c.recipient, NAMED.recipient),
    ...withNames("item_class", c.item_class, ITEM_CLASS),
    item: c.item,
    item_ja: c.item_ja,
    observations: count({en: "How many statements speak of it", ja: "この移転に関する記述の数", example: "2"}),
    first_observation: claim("The earliest statement of it", "最初の記録"),
    first_date: c.date,
    rules_day: rulesDay,
    last_word: claim(
      "The statement of the furthest state, and the latest that tells of it",
      "最も進んだ段階を伝える最新の記録"
    ),
    last_date: c.date,
    ...withLabels("status", c.status),
    ...withLabels("mode", c.mode),
    ...withLabels("role", c.role),
    quantity_min: c.quantity_min,
    quantity_max: c.quantity_max,
    ...withLabels("qualifier", c.qualifier),
    unit: c.unit,
    value_amount: c.value_amount,
    value_currency: c.value_currency,
    by_japan: flag({en: "Japan is the donor", ja: "供与国・機関は日本か"}),
    to_ukraine: flag({en: "It goes to Ukraine itself", ja: "ウクライナ自身への移転か"}),
    is_sum: flag({
      en: "A sum over other rows, and no transfer of its own",
      ja: "他の行の合計か（独立した移転ではない）"
    }),
    is_goods: flag({
      en: "Goods of its own: no sum over other rows, no package of several, no money",
      ja: "個別の物品か（合計、一括支援、資金を除く）"
    }),
    is_weapon: flag({
      en: "A weapon in the sense of the Self-Defense Forces Act; an open question counts as none",
      ja: "自衛隊法上の武器か（未確定のものは含めない）"
    }),
    goods_to_ukraine: flag({
      en: "Goods that were committed or delivered to Ukraine itself",
      ja: "ウクライナ自身に対して決定または引き渡された物品か"
    }),
    regime: choice(REGIME_TITLES, {
      en: "The rules that stood on the day of the first observation, by the day they took effect",
      ja: "最初の記録の日に有効であった規則（発効日）",
      example: "2014-04-01"
    }),
    ...withLabels("verdict", verdictColumn, ["en", "ja"])
  },
  relation: `(
    select b.*, f.donor_en, f.donor_ja, f.recipient_en, f.recipient_ja, f.item_class_en, f.item_class_ja, f.item, f.item_ja,
      f.date as first_date, f.rules_day, l.date as last_date, l.quantity_min, l.quantity_max, l.qualifier, l.unit,
      l.value_amount, l.value_currency, v.regime, v.verdict
    from by_transfer b
    join transfers f on f.id = b.first_observation
    join transfers l on l.id = b.last_word
    join verdicts v on v.id = b.first_observation and v.in_force
  )`
});

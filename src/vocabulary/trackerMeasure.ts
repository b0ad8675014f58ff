/** The closed lists of the sums that a tracker publishes of its own rows. */
import {closedList} from "./list.js";

/** What a figure measures, in the tracker's own sense. */
export const TRACKER_MEASURES = closedList({
  allocations: {en: "aid allocated, of every kind", ja: "配分額（全種別）"},
  allocations_military: {en: "military aid allocated", ja: "配分額（軍事）"},
  allocations_financial: {en: "financial aid allocated", ja: "配分額（財政）"},
  allocations_humanitarian: {en: "humanitarian aid allocated", ja: "配分額（人道）"},
  commitments: {en: "aid committed", ja: "表明額"},
  to_be_allocated: {
    en: "committed and not yet allocated",
    ja: "表明済み・未配分額",
    meaning: {en: "commitments of the month less its allocations", ja: "当月の表明額から配分額を引いたもの"}
  },
  military_from_stocks: {en: "military aid from stocks", ja: "軍事支援（保有装備から）"},
  military_procured: {en: "military aid newly bought", ja: "軍事支援（新規調達）"},
  military_unspecified: {en: "military aid, source not stated", ja: "軍事支援（区分不明）"},
  military_by_purl: {en: "military aid bought through NATO's PURL", ja: "軍事支援（NATOのPURL経由）"},
  share_of_eu_aid: {en: "share of the European Union's aid", ja: "EU支援の負担分"},
  heavy_weapons_number: {en: "heavy weapons, number", ja: "重火器の数"},
  heavy_weapons_value: {en: "heavy weapons, value", ja: "重火器の額"}
});

export const MEASURE_UNITS = closedList({
  eur_billion: {en: "billion euros", ja: "10億ユーロ"},
  eur: {en: "euros", ja: "ユーロ"},
  item: {en: "item", ja: "点"}
});

/** What a reader must know of a figure. */
export const MEASURE_FLAGS = closedList({
  negative: {
    en: "below nought: more was allocated in the month than was committed in it",
    ja: "負の値。当月の配分額が表明額を上回る"
  },
  zero_is_not_nothing: {
    en: "nought in the sums, which does not say that nothing was given: Japan's vests and helmets of 2022 are not in them",
    ja: "合計上はゼロ。ただし供与がなかったことを意味しない。日本が2022年に提供した防弾チョッキやヘルメットは含まれていない"
  },
  own_estimate: {en: "the tracker's own estimate of prices", ja: "出典自身による価格の推計"},
  parts_differ: {
    en: "the kinds that the tracker lists do not add up to it",
    ja: "出典が挙げる内訳の合計と一致しない"
  }
});

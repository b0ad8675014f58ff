import {closedList} from "./list.js";

/** The one donor whose transfers were decided under the rules: all others are asked what they would be, had Japan been the sender. */
export const JAPAN = "JPN";

/** The country whose transfers this is a record of. */
export const UKRAINE = "UKR";

export const ACTOR_KINDS = closedList({
  state: {en: "state", ja: "国"},
  agency: {en: "agency of a state", ja: "国の実施機関"},
  international_organisation: {en: "international organisation", ja: "国際機関"},
  peacekeeping_operation: {en: "peacekeeping operation", ja: "平和維持活動"},
  group: {en: "group of states", ja: "国家群"},
  former_state: {en: "state that is no more", ja: "消滅した国"},
  territory: {en: "territory, or state that few recognise", ja: "地域・未承認国家"},
  non_state: {en: "armed group that is no state", ja: "非国家の武装組織"},
  unknown: {en: "not known to the source", ja: "出典に記載なし"}
});

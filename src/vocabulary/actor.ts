import {closedList} from "./list.js";

export const ACTOR_KINDS = closedList({
  state: {en: "state", ja: "国"},
  agency: {en: "agency of a state", ja: "国の実施機関"},
  international_organisation: {en: "international organisation", ja: "国際機関"},
  peacekeeping_operation: {en: "peacekeeping operation", ja: "平和維持活動"},
  group: {en: "group of states", ja: "国家群"}
});

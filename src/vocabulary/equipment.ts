/** The closed lists of Japan's equivalents: how like they are, who made them, whether they serve and were sent. */
import {closedList} from "./list.js";

export const SIMILARITIES = closedList({
  close: {en: "close match", ja: "近い"},
  partial: {en: "partial match", ja: "部分的に近い"},
  none: {en: "no counterpart", ja: "該当なし"}
});

export const MAKERS = closedList({
  domestic: {en: "developed and made in Japan", ja: "国産"},
  licensed: {en: "made in Japan under licence", ja: "ライセンス生産"},
  joint_development: {en: "joint development", ja: "共同開発"},
  commercial: {en: "bought on the market", ja: "市販品"},
  none: {en: "no equipment of the kind", ja: "該当装備なし"}
});

export const IN_SERVICE = closedList({
  yes: {en: "in service", ja: "自衛隊で使用"},
  no: {en: "not in service", ja: "使用せず"},
  retired: {en: "retired", ja: "退役"}
});

export const SENT_TO_UKRAINE = closedList({
  yes: {en: "sent to Ukraine by Japan", ja: "日本からウクライナへ提供"},
  no: {en: "not sent to Ukraine by Japan", ja: "日本からウクライナへの提供なし"}
});

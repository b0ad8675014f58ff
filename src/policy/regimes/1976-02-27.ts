/** 1976-02-27: the Miki government keeps the three bars and "refrains" from arms exports everywhere else. */
import {amend, type Clause} from "../clause.js";
import {always} from "../condition.js";
import {regime1967} from "./1967-04-21.js";
import {mikiView} from "./instruments.js";

const source = "http://asyura2.com/0411/senkyo6/msg/1077.html";

const elsewhere: Clause = {
  id: "1976.2.refrain",
  effect: "closing",
  title: {en: "Elsewhere Japan refrains", ja: "対象地域以外も「慎む」"},
  verdict: {en: "Japan refrains: no exemption covers it", ja: "「慎む」（例外化措置なし）"},
  sentence: {
    en: "To all other destinations Japan refrains from arms exports, in the spirit of the Constitution and the foreign exchange law.",
    ja: "三原則対象地域以外の地域については、憲法及び外国為替及び外国貿易管理法の精神にのっとり、武器の輸出を慎む。"
  },
  when: always,
  cite: {...mikiView, section: "(2)"},
  source,
  verification: "source-seen",
  note: {
    en: "“Refrain” (慎む) is not “prohibit”: the Government kept it for the three destinations of 1967 alone. In practice it was a near-total ban. Item (3) of the view puts equipment for making arms on the same footing. The resolutions of both houses of the Diet of March 1981 called for strict handling; they are not rules of their own.",
    ja: "「慎む」は「認めない」ではなく、「認めない」は1967年の三つの地域に限られた。もっとも、実際にはほぼ全面的な禁輸として運用された。見解の（3）は武器製造関連設備を武器に準じて扱う。1981年3月の衆参両院の決議は厳正な対処を求めたもので、別個の基準ではない。"
  }
};

export const regime1976 = amend(
  regime1967,
  {
    id: "1976-02-27",
    short: {en: "1976 restraint", ja: "1976年統一見解"},
    title: {en: "Government unified view on arms exports", ja: "武器輸出に関する政府統一見解"},
    cite: {...mikiView, section: ""},
    source,
    verification: "source-seen"
  },
  {repeal: ["1967.other"], add: [elsewhere]}
);

/** 2024-03-26: one more case, for the fighter that Japan develops with the United Kingdom and Italy. */
import {amend} from "../clause.js";
import {all, includes, is, names, not} from "../condition.js";
import {fromJapan} from "./2014-04-01-cases.js";
import {regime2023} from "./2023-12-22.js";
import {guidelines2024} from "./instruments.js";
import {whitePaper2024} from "./whitePapers.js";

/** The fighter, finished, sent by Japan to a country that does not develop it. */
const finishedFighter = all(
  includes("item.joint_partner", "GBR"),
  includes("item.joint_partner", "ITA"),
  is("item.form", "equipment"),
  not(names("item.joint_partner", "recipient")),
  fromJapan
);

export const regime2024 = amend(
  regime2023,
  {
    id: "2024-03-26",
    short: {en: "GCAP 2024", ja: "2024年改正（次期戦闘機）"},
    title: {en: "Guidelines amended for the GCAP fighter", ja: "運用指針の一部改正（次期戦闘機）"},
    cite: {...guidelines2024, section: ""},
    source: "http://www.clearing.mod.go.jp/hakusho_data/2024/html/n410301000.html",
    verification: "source-seen"
  },
  {
    add: [
      {
        id: "2024.gcap",
        effect: "case",
        title: {en: "Finished GCAP fighters to other countries", ja: "次期戦闘機（GCAP）の完成品の移転"},
        sentence: {
          en: "The finished fighter may go from Japan to a non-partner that an international agreement binds to use it in line with the UN Charter, and where no fighting is under way as part of an armed conflict.",
          ja: "グローバル戦闘航空プログラムの完成品は、国連憲章の目的と原則に適合する方法で使用することを義務付ける国際約束を締結している国であって、武力紛争の一環として現に戦闘が行われていると判断される国でないものへ、我が国から移転し得る。"
        },
        when: all(finishedFighter, is("recipient.agreement", "yes"), is("recipient.in_combat", "no")),
        cite: {...guidelines2024, section: "1（2）ア（ウ）"},
        source: whitePaper2024,
        verification: "source-seen",
        note: {
          en: "The code takes the international agreement to be the equipment-transfer agreement; an exchange of notes to the same effect would do as well, as reported. The letter of the item is from memory.",
          ja: "本サイトの判定は国際約束を防衛装備品・技術移転協定として扱うが、同等の交換公文でも足りると報じられた。項の記号は原文で未確認。"
        }
      },
      {
        id: "2024.gcap.cabinet",
        effect: "procedure",
        title: {
          en: "A decision of the Cabinet for each export of the fighter",
          ja: "次期戦闘機の個別の移転ごとの閣議決定"
        },
        sentence: {
          en: "Each export of the finished fighter to another country takes a Cabinet decision of its own, after the one that changed the Guidelines.",
          ja: "完成品のパートナー国以外への移転は、運用指針の改正とは別に、個別の案件ごとに閣議決定を要する。"
        },
        when: finishedFighter,
        cite: {...guidelines2024, section: ""},
        source: whitePaper2024,
        verification: "source-seen"
      }
    ]
  }
);

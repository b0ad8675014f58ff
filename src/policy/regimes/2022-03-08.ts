/** 2022-03-08: the National Security Council adds one case to the Guidelines, for Ukraine alone. */
import {amend} from "../clause.js";
import {all, is} from "../condition.js";
import {armedAtMostIncidentally, fiveCategories, fromJapan} from "./2014-04-01-cases.js";
import {regime2016} from "./2016-03-22.js";
import {guidelines2022} from "./instruments.js";
import {whitePaper2024} from "./whitePapers.js";

export const regime2022 = amend(
  regime2016,
  {
    id: "2022-03-08",
    short: {en: "Ukraine 2022", ja: "2022年改正（ウクライナ）"},
    title: {en: "Guidelines amended for Ukraine", ja: "運用指針の一部改正（ウクライナ）"},
    cite: {...guidelines2022, section: ""},
    source: whitePaper2024,
    verification: "source-seen"
  },
  {
    add: [
      {
        id: "2022.ukraine",
        effect: "case",
        title: {en: "Gifts from SDF stock to Ukraine", ja: "ウクライナへの自衛隊装備品等の譲渡"},
        sentence: {
          en: "Defence equipment that the Defence Minister hands over under article 116-3 of the SDF Act to Ukraine, which suffers aggression in breach of international law.",
          ja: "国際法違反の侵略を受けているウクライナに対して、自衛隊法第116条の3に基づき防衛大臣が譲渡する装備品等に含まれる防衛装備の移転。"
        },
        when: all(
          is("recipient", "UKR"),
          is("recipient.invaded", "yes"),
          is("transfer.mode", "sdf_grant"),
          is("item.weapon", "no")
        ),
        cite: {...guidelines2022, section: "1（2）イ（オ）"},
        source: whitePaper2024,
        verification: "source-seen",
        note: {
          en: "Seen as quoted in a footnote on what was replaced in 2023; the letter of the item is from memory. Under heading イ stand countries in security cooperation with Japan, and Ukraine counted as one under a memorandum of 2018; that vests found no other item was not for want of that, but because they serve none of the five categories. That weapons are outside it follows from article 116-3. The exchange of notes with Ukraine binds it to use the goods for its defence only, and not to pass them on without Japan’s consent in writing (https://www.shugiin.go.jp/internet/itdb_shitsumon.nsf/html/shitsumon/b209016.htm).",
          ja: "2023年の改正前の規定として注記に引用されたものを確認した。項の記号は原文で未確認。見出しイは安全保障面での協力関係がある国を対象とし、ウクライナは2018年の覚書によりこれに当たる。防弾チョッキに他の項目が当てはまらなかったのは協力関係がないためではなく、5類型に当たらないためである。武器が除かれることは第116条の3による。ウクライナとの交換公文は、ウクライナの防衛に関する活動のみに使用し、我が国の書面による事前の同意なく移転しないことを定める（https://www.shugiin.go.jp/internet/itdb_shitsumon.nsf/html/shitsumon/b209016.htm）。"
        }
      },
      {
        id: "2022.five_categories.attacked",
        effect: "case",
        since: "2023-07-04",
        title: {
          en: "The five categories, for a partner under attack",
          ja: "5類型：攻撃を受けている協力国"
        },
        sentence: {
          en: "Equipment of the five categories may go to Ukraine, although it is under attack: under the memorandum of 2018 it is a country in security cooperation with Japan.",
          ja: "攻撃を受けていても、2018年の覚書により安全保障面での協力関係がある国に当たるウクライナには、5類型の装備品を移転し得る。"
        },
        when: all(
          fiveCategories,
          is("recipient.security_partner", "yes"),
          armedAtMostIncidentally,
          is("recipient.invaded", "yes"),
          fromJapan
        ),
        cite: {...guidelines2022, section: "1（2）イ（エ）"},
        source: "https://nordot.app/1048867768754471468?ncmp=post_rcmd",
        verification: "report-seen",
        note: {
          en: "A reading, given by Defence Minister Hamada on 4 July 2023; the text did not change. It has the day of the statement, since in March 2022 the Government had held that no item then in force fitted a country under attack. It was never used.",
          ja: "2023年7月4日に浜田防衛大臣が示した解釈であり、本文の改正ではない。2022年3月には攻撃を受けている国に当てはまる項目はないとされていたため、解釈が示された日からとする。適用された例はない。"
        }
      }
    ]
  }
);

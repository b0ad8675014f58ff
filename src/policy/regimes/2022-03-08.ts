/** 2022-03-08: the National Security Council adds one case to the Guidelines, for Ukraine alone. */
import {amend} from "../clause.js";
import {all, is} from "../condition.js";
import {regime2014} from "./2014-04-01.js";
import {guidelines2022} from "./instruments.js";
import {whitePaper2024} from "./whitePapers.js";

const source = "https://www.japantimes.co.jp/news/2022/03/08/national/japan-defense-supply-transfer-change/";

export const regime2022 = amend(
  regime2014,
  {
    id: "2022-03-08",
    title: {en: "Guidelines amended for Ukraine", ja: "運用指針の一部改正（ウクライナ）"},
    cite: {...guidelines2022, section: ""},
    source,
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
        cite: {...guidelines2022, section: "1(2)イ(オ)"},
        source: whitePaper2024,
        verification: "source-seen",
        note: {
          en: "Seen as quoted in a footnote on what was replaced in 2023; the letter of the item is from memory. That weapons are outside it follows from article 116-3. The exchange of notes with Ukraine binds it to use the goods for its defence only, and not to pass them on without Japan’s consent in writing (https://www.shugiin.go.jp/internet/itdb_shitsumon.nsf/html/shitsumon/b209016.htm).",
          ja: "2023年の改正前の規定として注記に引用されたものを確認した。項の記号は記憶による。武器が除かれることは第116条の3による。ウクライナとの交換公文は、ウクライナの防衛に関する活動のみに使用し、我が国の書面による事前の同意なく移転しないことを定める（https://www.shugiin.go.jp/internet/itdb_shitsumon.nsf/html/shitsumon/b209016.htm）。"
        }
      }
    ]
  }
);

/** Exemptions for what helps others: mine clearance, abandoned chemical weapons, patrol vessels. */
import {all, is, oneOf} from "../condition.js";
import {exemption, untilThePrinciplesOf2014, type Exemption} from "./1983-01-14-exemption.js";
import {statement} from "./instruments.js";

const exemptions: Exemption[] = [
  {
    id: "1983.demining",
    since: "1997-12-02",
    until: untilThePrinciplesOf2014,
    title: {en: "Humanitarian demining", ja: "人道的な対人地雷除去活動"},
    sentence: {
      en: "Equipment needed for humanitarian mine clearance stands outside the principles.",
      ja: "人道的な対人地雷除去活動に必要な貨物等の輸出は、武器輸出三原則等によらない。"
    },
    when: all(
      is("transfer.programme", "humanitarian_demining"),
      is("item.weapon", "no"),
      is("transfer.purpose", "peace_cooperation")
    ),
    cite: {
      ...statement("support for humanitarian demining", "人道的な対人地雷除去活動に必要な貨物等の輸出", "1997-12-02"),
      section: ""
    },
    source: "https://worldjpn.net/documents/texts/JPSC/19971202.S2J.html",
    verification: "source-seen",
    note: {
      en: "What clears mines is not a weapon in the sense of the SDF Act, and its purpose is peace; the code asks for both.",
      ja: "地雷の除去に用いるものは自衛隊法上の武器ではなく、目的は平和貢献・国際協力であるため、本サイトの判定は双方を要件とする。"
    }
  },
  {
    id: "1983.abandoned_weapons",
    since: "2000-04-18",
    until: untilThePrinciplesOf2014,
    title: {en: "Abandoned chemical weapons in China", ja: "中国遺棄化学兵器処理事業"},
    sentence: {
      en: "Goods needed to dispose of abandoned chemical weapons in China stand outside the principles.",
      ja: "中国国内における遺棄化学兵器処理事業の実施に必要な貨物等の輸出は、武器輸出三原則等によらない。"
    },
    when: all(is("transfer.programme", "abandoned_chemical_weapons"), is("recipient", "CHN"), is("item.weapon", "no")),
    cite: {
      ...statement(
        "the disposal of abandoned chemical weapons in China",
        "中国国内における遺棄化学兵器処理事業の実施と武器輸出三原則等との関係",
        "2000-04-18"
      ),
      section: ""
    },
    source: "https://blog.goo.ne.jp/dentotsu/c/992f840617f337148b91eb22e582cc32",
    verification: "source-seen",
    note: {
      en: "The statement was seen as quoted on a private page. That what disposes of weapons is not itself a weapon is our reading.",
      ja: "談話は個人のページに引用されたものを確認した。処理に用いるものが武器でないことは当方の整理による。"
    }
  },
  {
    id: "1983.indonesia",
    since: "2006-06-13",
    until: untilThePrinciplesOf2014,
    title: {en: "Patrol vessels for Indonesia", ja: "インドネシアへの巡視船艇"},
    sentence: {
      en: "Bullet-proofed patrol vessels may be given to Indonesia as aid, for use against piracy and terrorism only.",
      ja: "海賊・テロ対策に用途を限り、政府開発援助によりインドネシアに防弾措置を施した巡視船艇を供与し得る。"
    },
    when: all(
      is("transfer.programme", "indonesia_patrol_vessels"),
      is("recipient", "IDN"),
      is("item.form", "equipment"),
      oneOf("transfer.mode", "government_grant", "sale")
    ),
    cite: {
      ...statement(
        "patrol vessels for Indonesia",
        "政府開発援助によるテロ・海賊行為等の取締り・防止のための対インドネシア支援と武器輸出三原則等との関係",
        "2006-06-13"
      ),
      section: ""
    },
    source: "https://www.mofa.go.jp/policy/oda/white/2006/ODA2006/html/honpen/hp202040400.htm",
    verification: "source-seen",
    note: {
      en: "One grant of three vessels (reported in 2006). The statement names no last day; the exemption ended with its matter, and in any case with the rules it was made from.",
      ja: "3隻の無償資金協力に係るもの（2006年の報道による）。談話に終期の定めはなく、対象とした供与の完了をもって、遅くとも三原則等の廃止とともに終わった。"
    }
  }
];

export const aidExemptions = exemptions.map(exemption);

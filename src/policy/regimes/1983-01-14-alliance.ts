/** Exemptions for what Japan shares with the United States and Australia: technology, supplies, missile defence. */
import {all, includes, is, oneOf} from "../condition.js";
import {exemption, untilThePrinciplesOf2014, type Exemption} from "./1983-01-14-exemption.js";
import {statement} from "./instruments.js";

const missileDefence = is("transfer.programme", "missile_defence");

const exemptions: Exemption[] = [
  {
    id: "1983.us_technology",
    since: "1983-01-14",
    until: untilThePrinciplesOf2014,
    title: {en: "Military technology for the United States", ja: "対米武器技術供与"},
    sentence: {
      en: "Military technology, and the goods needed to make it work, may be given to the United States under the mutual defence assistance agreement.",
      ja: "日米相互防衛援助協定の枠組みの下で、米国に武器技術（その供与を実効あらしめるため必要な物品を含む）を供与し得る。"
    },
    when: all(is("transfer.mode", "technology"), is("recipient", "USA")),
    cite: {
      ...statement("the transfer of military technologies to the United States", "対米武器技術供与", "1983-01-14"),
      section: "2"
    },
    source: "http://www.clearing.mod.go.jp/hakusho_data/1993/w1993_9117.html",
    verification: "source-seen"
  },
  {
    id: "1983.acsa_us",
    since: "1996-04-15",
    until: untilThePrinciplesOf2014,
    title: {en: "Supply under the ACSA with the United States", ja: "日米物品役務相互提供協定"},
    sentence: {
      en: "What counts as arms among the supplies and services under the acquisition and cross-servicing agreement with the United States, such as parts, stands outside the principles.",
      ja: "日米物品役務相互提供協定に基づき提供される部品等のうち武器等に当たるものは、武器輸出三原則等によらない。"
    },
    when: all(is("transfer.mode", "acsa_supply"), is("recipient", "USA"), is("item.weapon", "no")),
    cite: {
      ...statement("the signing of the Japan–US ACSA", "日米物品役務相互提供協定の署名", "1996-04-15"),
      section: "2"
    },
    source: "https://worldjpn.net/documents/texts/JPSC/19960415.S1J.html",
    verification: "source-seen",
    note: {
      en: "The agreement covers food, fuel, parts and the like, not weapons; it was widened in 1998 by a statement that was not seen. The statement of 27 February 2004 (http://www.kantei.go.jp/jp/tyokan/koizumi/2004/0227danwa.html) adds ammunition, for activities while an attack on Japan is under way or expected; no fact here states that.",
      ja: "協定の対象は食料、燃料、部品等であり、武器は含まない。1998年の改正に伴う談話は確認していない。2004年2月27日の談話（http://www.kantei.go.jp/jp/tyokan/koizumi/2004/0227danwa.html）は武力攻撃事態等における弾薬の提供を加えたが、ここで扱う事実では示せない。"
    }
  },
  {
    id: "1983.missile_defence",
    since: "2004-12-10",
    until: untilThePrinciplesOf2014,
    title: {en: "Ballistic missile defence with the United States", ja: "弾道ミサイル防衛の日米共同開発・生産"},
    sentence: {
      en: "Joint development and production of ballistic missile defence systems with the United States stand outside the principles, under strict control.",
      ja: "弾道ミサイル防衛システムの米国との共同開発・生産は、厳格な管理を前提に武器輸出三原則等によらない。"
    },
    when: all(missileDefence, is("transfer.mode", "joint_development"), is("recipient", "USA")),
    cite: {
      ...statement(
        "the National Defense Program Guidelines for FY 2005",
        "平成17年度以降に係る防衛計画の大綱",
        "2004-12-10"
      ),
      section: ""
    },
    source: "http://www.clearing.mod.go.jp/hakusho_data/2009/2009/html/l2225000.html",
    verification: "source-seen"
  },
  {
    id: "1983.sm3",
    since: "2005-12-24",
    until: untilThePrinciplesOf2014,
    title: {en: "Arms for the joint interceptor (SM-3 Block IIA)", ja: "能力向上型迎撃ミサイルの日米共同開発"},
    sentence: {
      en: "Arms that the joint development of the interceptor calls for may be supplied to the United States within a framework of strict control.",
      ja: "迎撃ミサイルの日米共同開発で米国への供与が必要となる武器は、枠組みを定め厳格な管理の下に供与する。"
    },
    when: all(
      missileDefence,
      is("transfer.mode", "joint_development"),
      oneOf("item.form", "equipment", "part"),
      is("recipient", "USA")
    ),
    cite: {
      ...statement(
        "joint development of the advanced interceptor with the United States",
        "弾道ミサイル防衛用能力向上型迎撃ミサイルに関する日米共同開発",
        "2005-12-24"
      ),
      section: ""
    },
    source: "http://www.mofa.go.jp/mofaj/press/release/18/rls_0623d.html",
    verification: "source-seen"
  },
  {
    id: "1983.acsa_australia",
    since: "2010-05-19",
    until: untilThePrinciplesOf2014,
    title: {en: "Supply under the ACSA with Australia", ja: "日豪物品役務相互提供協定"},
    sentence: {
      en: "What counts as arms among the supplies and services under the acquisition and cross-servicing agreement with Australia stands outside the principles; weapons and ammunition are not supplied.",
      ja: "日豪物品役務相互提供協定に基づき提供される物品又は役務のうち武器等に当たるものは、武器輸出三原則等によらない。「武器又は弾薬」の提供は実施しない。"
    },
    when: all(is("transfer.mode", "acsa_supply"), is("recipient", "AUS"), is("item.weapon", "no")),
    cite: {
      ...statement("the signing of the Japan–Australia ACSA", "日豪物品役務相互提供協定の署名", "2010-05"),
      section: ""
    },
    source: "https://kokalog.net/search.html?speech=%22%E9%80%9A%E4%BF%A1%E9%83%A8%E5%93%81%22",
    verification: "source-seen",
    note: {
      en: "Seen as quoted in the House of Representatives Security Committee on 26 May 2011, where the quotation breaks off before the exemption itself; that it is this statement follows from the matter before the committee. It is taken to bear the day of the signing, 19 May 2010 (https://www.mofa.go.jp/mofaj/press/release/22/5/0519_04.html).",
      ja: "2011年5月26日の衆議院安全保障委員会での引用を確認した（例外化の文言の前で途切れている）。この談話の引用であることは、当日の議題からの推定である。日付は署名の日（2010年5月19日、https://www.mofa.go.jp/mofaj/press/release/22/5/0519_04.html）と同じものとして扱う。"
    }
  },
  {
    id: "1983.sm3_onward",
    since: "2011-06-21",
    until: untilThePrinciplesOf2014,
    title: {en: "The interceptor passed on by the United States", ja: "共同開発した迎撃ミサイルの第三国移転"},
    sentence: {
      en: "The United States may pass the jointly developed interceptor on, where Japan consents case by case.",
      ja: "共同開発した迎撃ミサイルの米国による第三国移転は、我が国の個別の事前同意により認め得る。"
    },
    when: all(missileDefence, is("transfer.mode", "third_party"), includes("item.joint_partner", "USA")),
    cite: {
      instrument: {
        en: "Joint statement of the Japan–United States Security Consultative Committee (“2+2”)",
        ja: "日米安全保障協議委員会（「2+2」）共同発表"
      },
      section: "",
      date: "2011-06-21"
    },
    source: "http://web-kenpou.cocolog-nifty.com/blog/2011/06/post-0a81.html",
    verification: "report-seen",
    note: {
      en: "Seen in a news report of the agreement of 21 June; the passage of the joint statement was not. Japan had named its conditions on 3 June: the transfer serves Japan’s security and international peace, and is not passed on again (https://oananews.org/node/186366).",
      ja: "6月21日の合意を伝える報道で確認した。共同発表の該当箇所は確認していない。条件は6月3日に示され、日本の安全保障と国際の平和に資すること、更なる移転が防がれることとされた（https://oananews.org/node/186366）。"
    }
  }
];

export const allianceExemptions = exemptions.map(exemption);

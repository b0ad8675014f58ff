/** Exemptions for what Japan shares with the United States and Australia: technology, supplies, missile defence. */
import {all, is, oneOf} from "../condition.js";
import {exemption, type Exemption} from "./1983-01-14-exemption.js";
import {statement} from "./instruments.js";

const missileDefence = is("transfer.programme", "missile_defence");

const exemptions: Exemption[] = [
  {
    id: "1983.us_technology",
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
    title: {en: "Supply under the ACSA with the United States", ja: "日米物品役務相互提供協定"},
    sentence: {
      en: "Supplies and services under the acquisition and cross-servicing agreement with the United States stand outside the principles.",
      ja: "日米物品役務相互提供協定に基づく物品又は役務の提供は、武器輸出三原則等によらない。"
    },
    when: all(is("transfer.mode", "acsa_supply"), is("recipient", "USA")),
    cite: {
      ...statement("the signing of the Japan–US ACSA", "日米物品役務相互提供協定の署名", "1996-04-15"),
      section: "2"
    },
    source: "https://worldjpn.net/documents/texts/JPSC/19960415.S1J.html",
    verification: "source-seen",
    note: {
      en: "Widened when the agreement was amended; the statement of 27 February 2004 was seen as well.",
      ja: "協定改正時に拡大された。2004年2月27日の談話も確認した。"
    }
  },
  {
    id: "1983.missile_defence",
    since: "2004-12-10",
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
    title: {en: "Supply under the ACSA with Australia", ja: "日豪物品役務相互提供協定"},
    sentence: {
      en: "Supplies and services under the acquisition and cross-servicing agreement with Australia stand outside the principles.",
      ja: "日豪物品役務相互提供協定に基づく物品又は役務の提供は、武器輸出三原則等によらない。"
    },
    when: all(is("transfer.mode", "acsa_supply"), is("recipient", "AUS")),
    cite: {
      ...statement("the signing of the Japan–Australia ACSA", "日豪物品役務相互提供協定の署名", "2010-05"),
      section: ""
    },
    source: "https://www.mofa.go.jp/mofaj/press/release/22/5/0519_04.html",
    verification: "unseen",
    note: {
      en: "The signing on 19 May 2010 was seen; the statement was not, and is taken to bear the same day.",
      ja: "2010年5月19日の署名は確認したが、談話は確認しておらず、同日付けとして扱う。"
    }
  },
  {
    id: "1983.sm3_onward",
    since: "2011-06",
    title: {en: "The interceptor passed on by the United States", ja: "共同開発した迎撃ミサイルの第三国移転"},
    sentence: {
      en: "The United States may pass the jointly developed interceptor on, where Japan consents case by case.",
      ja: "共同開発した迎撃ミサイルの米国による第三国移転は、我が国の個別の事前同意により認め得る。"
    },
    when: all(missileDefence, is("transfer.mode", "third_party")),
    cite: {
      instrument: {
        en: "Position on third-party transfer of the SM-3 Block IIA announced with the United States",
        ja: "SM-3ブロックⅡAの第三国移転に関する日米間の表明"
      },
      section: "",
      date: "2011-06"
    },
    source: "http://www.nti.org/gsn/article/japan-to-permit-us-to-sell-jointly-developed-missile-interceptor/",
    verification: "source-seen",
    note: {
      en: "Known from a news report; the instrument was not seen.",
      ja: "報道による。文書そのものは確認していない。"
    }
  }
];

export const allianceExemptions = exemptions.map(exemption);

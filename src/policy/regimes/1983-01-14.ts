/**
 * 1983-01-14: exemptions, one matter at a time. Each puts its matter outside the principles of 1967 and 1976, and takes
 * effect on its own day. Conditions on use and onward transfer come with them.
 */
import {amend, type Clause} from "../clause.js";
import {is} from "../condition.js";
import {regime1976} from "./1976-02-27.js";
import {aidExemptions} from "./1983-01-14-aid.js";
import {allianceExemptions} from "./1983-01-14-alliance.js";
import {giftsToPeacekeeping} from "./gifts.js";
import {sdfAbroadExemptions} from "./1983-01-14-sdf-abroad.js";
import {statement} from "./instruments.js";

const goto = statement("the transfer of military technologies to the United States", "対米武器技術供与", "1983-01-14");
const source = "http://www.clearing.mod.go.jp/hakusho_data/1993/w1993_9117.html";
const conditions =
  "http://kagura-may.com/2006/06/01/%e6%94%bf%e5%ba%9c%e3%80%81%e5%b7%a1%e8%a6%96%e8%88%b9%e8%89%87%ef%bc%93%e9%9a%bb%e4%be%9b%e4%b8%8e%e3%80%80%e3%83%86%e3%83%ad%e5%af%be%e7%ad%96%e3%81%a7%e3%82%a4%e3%83%b3%e3%83%89%e3%83%8d%e3%82%b7/";
const onePerStatement = {
  en: "Each statement sets its own terms; the code takes this one, seen for the patrol vessels of 2006, to be common to them.",
  ja: "条件は談話ごとに異なる。本サイトの判定は、2006年の巡視船艇について確認したこの条件を共通のものとして扱う。"
};

const controls: Clause[] = [
  {
    id: "1983.use",
    effect: "control",
    title: {en: "Use for the stated purpose only", ja: "目的外使用の禁止"},
    sentence: {
      en: "What is exempted may be used only for the stated purpose.",
      ja: "例外化されたものは、定められた目的にのみ使用される。"
    },
    when: is("control.other_use_consent", "yes"),
    cite: {...goto, section: ""},
    source: conditions,
    verification: "report-seen",
    note: onePerStatement
  },
  {
    id: "1983.onward",
    effect: "control",
    title: {en: "No onward transfer without consent", ja: "第三国移転の事前同意"},
    sentence: {
      en: "What is exempted may not be passed on without Japan’s consent.",
      ja: "例外化されたものは、我が国の事前同意なく第三者に移転されない。"
    },
    when: is("control.onward_consent", "yes"),
    cite: {...goto, section: ""},
    source: conditions,
    verification: "report-seen",
    note: onePerStatement
  },
  {
    id: "1983.own_hands",
    effect: "except",
    opens: ["1983.use", "1983.onward"],
    title: {en: "Kept in Japan’s own hands", ja: "自衛隊等が自ら管理する場合"},
    sentence: {
      en: "What the Self-Defense Forces carry stays under their control and comes home, so there is no recipient to bind.",
      ja: "自衛隊等が携行するものは自らが管理し任務終了後に持ち帰るため、相手国に義務を課す必要がない。"
    },
    when: is("transfer.mode", "carried_by_sdf"),
    cite: {
      ...statement("anti-piracy operations", "海賊対処行動等と武器輸出三原則等との関係", "2009-03-13"),
      section: "(3)"
    },
    source: "http://www.kantei.go.jp/jp/tyokan/aso/2009/0313danwa.html",
    verification: "source-seen",
    note: {
      en: "Seen for the anti-piracy deployment; taken to hold for the others in which only the Self-Defense Forces’ own equipment leaves Japan.",
      ja: "海賊対処について確認した。自衛隊の装備のみが国外に出る他の例外にも当てはまるものとして扱う。"
    }
  }
];

export const regime1983 = amend(
  regime1976,
  {
    id: "1983-01-14",
    short: {en: "1983 exemptions", ja: "1983年以降の個別例外"},
    title: {en: "Individual exemptions from the arms export principles", ja: "武器輸出三原則等と個別の例外化措置"},
    cite: {...goto, section: ""},
    source,
    verification: "source-seen"
  },
  {add: [...allianceExemptions, ...sdfAbroadExemptions, ...aidExemptions, ...controls, giftsToPeacekeeping]}
);

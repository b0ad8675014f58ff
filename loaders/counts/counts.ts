/**
 * What is counted, each by one name: the definition in both languages and the SQL that counts it. Every count in a headline of
 * the site is one of these; `extracts/counts.csv` publishes them with their values.
 */
import {JAPAN} from "../../src/vocabulary/actor.js";
import type {OfficialOutcome} from "../../src/vocabulary/claim.js";
import {valuesOf} from "../../src/vocabulary/list.js";
import {ANSWERS} from "../../src/vocabulary/request.js";
import {formatDate} from "../../src/text/format.js";
import {TIMELINE_START} from "../../src/text/timelineStart.js";

interface Count {
  readonly en: string;
  readonly ja: string;
  /** Gives one number. */
  readonly sql: string;
}

/** The version of the rules in force on the day to which the record reaches. */
const NOW = "(select max(regime) from regimes where regime <= (select as_of from stamp))";
/** The last version before the guidelines were amended for Ukraine. */
const WHEN_ASKED = "(select max(regime) from regimes where regime < '2022-03-08')";

const ofClaims = (where = "true") => `select count(*) from transfers where ${where}`;
const ofTransfers = (where: string) => `select count(*) from by_transfer where ${where}`;
const ofRequests = (where = "true") => `select count(*) from requests where ${where}`;
/** Requests to Japan whose answer came to this decision in the end, or to none that was made public. */
const answered = (decision?: OfficialOutcome) => {
  const answers = valuesOf(ANSWERS).filter((answer) => ANSWERS[answer].decision === decision);
  return ofRequests(`is_counted and answer in (${answers.map((answer) => `'${answer}'`).join(", ")})`);
};
const ofPrecedents = (where: string) =>
  `select count(*) from precedent_verdicts v join stg_precedents p using (id) where ${where}`;
/** What a clause was written from cannot test it. */
const COMPARED = "v.comparison <> 'not_comparable'";
const TESTS = `${COMPARED} and p.basis is null`;
const ofClauses = (where = "true") => `select count(*) from clauses where ${where}`;

/** Arms sent by others than Japan, whose verdict of the day of `observation` is one of these. */
const armsWithVerdict = (observation: "first_observation" | "last_word", under: string, ...verdicts: string[]) =>
  `select count(*) from by_transfer b join verdicts v on v.id = b.${observation} where b.goods_to_ukraine and b.is_weapon and not b.by_japan and ${under} and v.verdict in (${verdicts.map((verdict) => `'${verdict}'`).join(", ")})`;

/** Transfers by others than Japan whose verdict of the day is this one, for a clause of this principle; by another Act alone it stopped none. */
const othersStoppedBy = (principle: 1 | 2 | 3, verdict: string) =>
  `select count(*) from by_transfer b join verdicts v on v.id = b.first_observation where b.goods_to_ukraine and not b.by_japan and v.in_force and v.verdict = '${verdict}' and v.decided_by::varchar like '%2014.${principle}.%'`;

const committedAntiTank = (donor: string) =>
  `select coalesce(arg_max(floor, date), 0) from totals where subject = 'anti_tank' and status = 'committed' and donor = '${donor}'`;

const rowsOfFiles = (measure: string) =>
  `select sum(value) from quality where section = 'file' and measure = '${measure}'`;

const ofReadings = (where: string) => `select count(*) from tracker_rows where ${where}`;

export const COUNTS = {
  claims: {en: "Statements: one statement by one source each", ja: "記述の件数（1件は1出典の1記述）", sql: ofClaims()},
  "claims-source-seen": {
    en: "Statements whose source was read, in whole or in part",
    ja: "出典そのもの（全部または一部）を確認した記述",
    sql: ofClaims("verification = 'source-seen'")
  },
  "claims-cited-by-dataset": {
    en: "Statements cited by a published data set whose page was not opened",
    ja: "公表データセットが引用し、原ページを開いていない記述",
    sql: ofClaims("verification = 'cited-by-dataset'")
  },
  "claims-unseen": {
    en: "Statements that rest on general knowledge",
    ja: "一般的知識による記述",
    sql: ofClaims("verification = 'unseen'")
  },
  "claims-of-japan": {en: "Statements on Japan's own transfers", ja: "日本による移転の記述", sql: ofClaims("by_japan")},
  "claims-of-others": {
    en: "Statements on other donors' transfers",
    ja: "日本以外による移転の記述",
    sql: ofClaims("not by_japan")
  },
  "claims-judged-on-assumptions": {
    en: "Statements for whose verdict of the day something was assumed; most would get the same without it",
    ja: "当日の規則による判定に仮定を置いた記述（多くは仮定がなくても同じ判定）",
    sql: "select count(*) from verdicts where in_force and len(assumptions) > 0"
  },
  "donors-on-record": {
    en: "Donors of any statement, groups of donors among them",
    ja: "いずれかの記述に現れる供与国・機関（複数国の集合を含む）",
    sql: "select count(distinct donor) from transfers"
  },
  "donors-of-trackers-alone": {
    en: "Donors of whom published trackers alone tell, by name",
    ja: "公表トラッカーのみに名前のある供与国・機関",
    sql: "select count(distinct donor) from totals where donor_kind = 'actor' and donor not in (select donor from transfers) and donor not in (select code from stg_actors where kind = 'unknown')"
  },
  sources: {en: "Sources of statements", ja: "記述の出典", sql: "select count(distinct source) from transfers"},
  tables: {en: "Published tables", ja: "公開している表", sql: "select count(*) from published_tables"},

  "transfers-on-record": {
    en: "Transfers, with money, packages, sums, and what was refused or only pledged",
    ja: "移転（資金、パッケージ、合計値、拒否・表明のみのものを含む）",
    sql: ofTransfers("true")
  },
  "transfers-judged": {
    en: "Transfers without sums over others: goods, packages and money",
    ja: "合計値を除く移転（物資・パッケージ・資金）",
    sql: ofTransfers("not is_sum")
  },
  "transfers-to-ukraine": {
    en: "Of these, transfers to Ukraine itself",
    ja: "そのうちウクライナを受領者とするもの",
    sql: ofTransfers("not is_sum and to_ukraine")
  },
  "goods-to-ukraine-on-record": {
    en: "Of these, transfers of goods: no packages or money",
    ja: "そのうち物資の移転（パッケージ・資金を除く）",
    sql: ofTransfers("to_ukraine and is_goods")
  },
  transfers: {
    en: "Transfers of goods that were committed or delivered to Ukraine: no sums, packages or money, and none to other recipients",
    ja: "ウクライナへの物資の移転で、決定または引渡しに至ったもの（合計値・パッケージ・資金、他の受領者への移転を除く）",
    sql: ofTransfers("goods_to_ukraine")
  },
  "transfers-by-others": {
    en: "Of these, by donors other than Japan",
    ja: "そのうち日本以外によるもの",
    sql: ofTransfers("goods_to_ukraine and not by_japan")
  },
  "transfers-by-japan": {
    en: "Of these, by Japan",
    ja: "そのうち日本によるもの",
    sql: ofTransfers("goods_to_ukraine and by_japan")
  },
  "weapons-by-japan": {
    en: "Of those by Japan, weapons in the sense of the Self-Defense Forces Act",
    ja: "日本によるもののうち自衛隊法上の武器",
    sql: ofTransfers("goods_to_ukraine and by_japan and is_weapon")
  },
  donors: {
    en: "Donors of these transfers of goods, Japan among them",
    ja: "これらの物資を移転した国・機関（日本を含む）",
    sql: "select count(distinct donor) from by_transfer where goods_to_ukraine"
  },
  arms: {
    en: "Transfers of weapons to Ukraine by donors other than Japan, committed or delivered",
    ja: "日本以外によるウクライナへの武器の移転（決定または引渡し）",
    sql: ofTransfers("goods_to_ukraine and is_weapon and not by_japan")
  },
  "arms-fitting-when-announced": {
    en: "Of these arms, how many would have fitted a case in Japan's rules on the day each was first announced, had Japan been the sender",
    ja: "これらの武器移転のうち、仮に日本が供与国だったなら、最初に表明された日の規則で認め得る案件に該当したもの",
    sql: armsWithVerdict("first_observation", "v.in_force", "permissible", "conditional")
  },
  "arms-fitting-at-last-word": {
    en: "The same, on the day of the last word on each",
    ja: "同じく、最後の記述の日の規則で認め得る案件に該当したもの",
    sql: armsWithVerdict("last_word", "v.in_force", "permissible", "conditional")
  },
  "arms-stopped-when-announced": {
    en: "Of these arms, how many Japan's rules of the day each was first announced would have stopped: prohibited, or no case permits it",
    ja: "これらの武器移転のうち、最初に表明された日の規則で禁じられ、または認め得る案件に該当しなかったもの",
    sql: armsWithVerdict("first_observation", "v.in_force", "prohibited", "no_category")
  },
  "arms-without-a-case": {
    en: "Of these arms, how many no case would have permitted on the day each was first announced",
    ja: "これらの武器移転のうち、最初に表明された日の規則で認め得る案件に該当しなかったもの",
    sql: armsWithVerdict("first_observation", "v.in_force", "no_category")
  },
  "arms-prohibited": {
    en: "Of these arms, how many would have been prohibited on the day each was first announced",
    ja: "これらの武器移転のうち、最初に表明された日の規則で禁じられていたもの",
    sql: armsWithVerdict("first_observation", "v.in_force", "prohibited")
  },
  "arms-fitting-now": {
    en: "Of these arms, how many fit a case in the rules now in force",
    ja: "これらの武器移転のうち、現行規則で認め得る案件に該当するもの",
    sql: armsWithVerdict("first_observation", `v.regime = ${NOW}`, "permissible", "conditional")
  },
  "arms-by-exception-now": {
    en: "Of these arms, how many are barred in principle by the rules now in force, with an exception possible",
    ja: "これらの武器移転のうち、現行規則で「原則不可・例外あり」となるもの",
    sql: armsWithVerdict("first_observation", `v.regime = ${NOW}`, "exception_only")
  },
  "arms-without-a-case-now": {
    en: "Of these arms, how many no case in the rules now in force permits",
    ja: "これらの武器移転のうち、現行規則で認め得る案件に該当しないもの",
    sql: armsWithVerdict("first_observation", `v.regime = ${NOW}`, "no_category")
  },
  "stopped-by-first-principle": {
    en: "Of the transfers by donors other than Japan, those that the First Principle would have forbidden on the day each was first announced, had Japan been the sender",
    ja: "日本以外による移転のうち、仮に日本が供与国だったなら、最初に表明された日の規則で第一原則により禁じられたもの",
    sql: othersStoppedBy(1, "prohibited")
  },
  "stopped-by-second-principle": {
    en: "Of the same, those for which the cases listed under the Second Principle had no place",
    ja: "同じく、第二原則の下で列挙された認め得る案件に該当しなかったもの",
    sql: othersStoppedBy(2, "no_category")
  },
  "held-by-third-principle": {
    en: "Of the same, those that fitted a case and hung on the controls of the Third Principle",
    ja: "同じく、案件に該当し、第三原則の適正管理の確保が条件となったもの",
    sql: othersStoppedBy(3, "conditional")
  },
  "verdicts-changed": {
    en: "Transfers without sums over others whose verdict under the rules now in force is not that under the rules of the day on which Ukraine asked Japan",
    ja: "合計値を除く移転のうち、ウクライナが日本に要請した日の規則と現行規則とで判定が異なるもの",
    sql: `select count(*) from by_transfer b join verdicts a on a.id = b.first_observation and a.regime = ${WHEN_ASKED} join verdicts z on z.id = b.first_observation and z.regime = ${NOW} where not b.is_sum and a.verdict <> z.verdict`
  },
  "anti-tank-weapons": {
    en: "Anti-tank weapons committed to Ukraine, at least: the greatest floor of the statements on record and of the trackers’ lists, read as one set of goods (totals.csv)",
    ja: "ウクライナへの移転が決定された対戦車兵器の下限。本記録の記述とトラッカーの一覧を同一の物資として読み、下限の最大をとる（totals.csv）",
    sql: committedAntiTank("all")
  },
  "anti-tank-weapons-by-japan": {
    en: "Of these by Japan, at least",
    ja: "そのうち日本によるものの下限",
    sql: committedAntiTank(JAPAN)
  },
  "item-classes-with-totals": {
    en: "Classes of item with a total",
    ja: "合計のある品目区分",
    sql: "select count(distinct subject) from totals where subject_kind = 'class'"
  },
  "donors-with-totals": {
    en: "Donors with a total of their own",
    ja: "個別の合計がある国・機関",
    sql: "select count(distinct donor) from totals where donor_kind = 'actor'"
  },

  requests: {en: "Requests, item by item, to whomever", ja: "要請（品目別、要請先を問わない）", sql: ofRequests()},
  "requests-to-japan": {
    en: "Requests to Japan that a source shows, item by item",
    ja: "日本への要請で出典により確認できるもの（品目別）",
    sql: ofRequests("is_counted")
  },
  "requests-granted": {
    en: "Of these, granted in whole or in part, at once or later",
    ja: "そのうち応諾（一部応諾、当初拒否ののち応諾を含む）",
    sql: answered("approved")
  },
  "requests-refused": {en: "Of these, refused", ja: "そのうち拒否", sql: answered("refused")},
  "requests-unanswered": {
    en: "Of these, without a public answer",
    ja: "そのうち公表された回答のないもの",
    sql: answered()
  },
  "transfers-in-timeline": {
    en: `Transfers of goods by Japan and of weapons by others, committed or delivered to Ukraine, since ${formatDate(TIMELINE_START, "en")}`,
    ja: `日本による物資と他国による武器の移転で、${formatDate(TIMELINE_START, "ja")}以降にウクライナへ決定・引渡しされたもの`,
    sql: `select count(*) from by_transfer b join transfers t on t.id = b.first_observation where b.goods_to_ukraine and (b.by_japan or b.is_weapon) and t.rules_day >= '${TIMELINE_START}'`
  },
  "rule-changes-in-timeline": {
    en: `Versions of the rules since ${formatDate(TIMELINE_START, "en")}`,
    ja: `${formatDate(TIMELINE_START, "ja")}以降の規則の版`,
    sql: `select count(*) from regimes where regime >= '${TIMELINE_START}'`
  },

  "versions-of-rules": {
    en: "Versions of the rules that are coded",
    ja: "コード化した規則の版",
    sql: "select count(*) from regimes"
  },
  "changes-of-rules": {
    en: "Versions that came after the first and were in force by the day to which the record reaches",
    ja: "最初の版より後に、記録の基準日までに施行された版",
    sql: `select count(*) - 1 from regimes where regime <= ${NOW}`
  },
  clauses: {en: "Clauses, counted in each version", ja: "条項（版ごとに数えた延べ数）", sql: ofClauses()},
  "clauses-in-force": {
    en: "Clauses of the version now in force",
    ja: "現行の版の条項",
    sql: ofClauses(`regime = ${NOW}`)
  },
  "clauses-source-seen": {
    en: "Of all clauses, those checked against a source",
    ja: "全条項のうち出典を確認したもの",
    sql: ofClauses("verification = 'source-seen'")
  },
  "clauses-unseen": {
    en: "Of all clauses, those whose text was not seen",
    ja: "全条項のうち本文を確認していないもの",
    sql: ofClauses("verification = 'unseen'")
  },
  "precedents-agreeing": {
    en: "Decisions of Japan with which the verdict agrees, without those that a clause was written from",
    ja: "判定と一致する日本の決定（条項の基となったものを除く）",
    sql: ofPrecedents(`${TESTS} and v.comparison = 'agrees'`)
  },
  "precedents-diverging": {
    en: "Decisions of Japan from which the verdict diverges, without those that a clause was written from",
    ja: "判定と異なる日本の決定（条項の基となったものを除く）",
    sql: ofPrecedents(`${TESTS} and v.comparison = 'diverges'`)
  },
  "precedents-compared": {
    en: "Decisions of Japan that can be compared, without those that a clause was written from",
    ja: "比較できる日本の決定（条項の基となったものを除く）",
    sql: ofPrecedents(TESTS)
  },
  "precedents-compared-refused": {
    en: "Of these, refusals",
    ja: "そのうち認められなかったもの",
    sql: ofPrecedents(`${TESTS} and p.outcome = 'refused'`)
  },
  "precedents-circular": {
    en: "Decisions of Japan that a clause was written from, and that the verdict can therefore not be tested by",
    ja: "条項の基となり、判定の検証に用いられない日本の決定",
    sql: ofPrecedents(`${COMPARED} and p.basis is not null`)
  },
  "precedents-not-compared": {
    en: "Precedents that cannot be compared",
    ja: "比較できない先例",
    sql: ofPrecedents("v.comparison = 'not_comparable'")
  },

  "rows-in": {
    en: "Rows read from all tables under data/, those taken over from trackers among them",
    ja: "data/の全ての表から読み込んだ行（トラッカーから取り込んだ行を含む）",
    sql: rowsOfFiles("rows_in")
  },
  "rows-refused": {en: "Of these, refused", ja: "そのうち却下", sql: rowsOfFiles("rows_refused")},
  "tracker-readings": {
    en: "Readings taken over from published trackers, all releases: what one row says was committed and what it says was delivered are two",
    ja: "公表トラッカーから取り込んだ記載（全版。1行の決定数と引渡し数は別に数える）",
    sql: ofReadings("true")
  },
  "tracker-readings-latest": {
    en: "Of these, in the latest release of each tracker",
    ja: "そのうち各トラッカーの最新版のもの",
    sql: ofReadings("is_latest")
  },
  "tracker-readings-mapped": {
    en: "Of all readings, those whose words for the goods are mapped to a class",
    ja: "全記載のうち、品名が品目区分に対応付けられたもの",
    sql: ofReadings("item_class is not null")
  },
  "tracker-readings-undetermined": {
    en: "Of all readings, those without a verdict under the rules as they stood: a fact is missing, or the span holds versions that differ",
    ja: "全記載のうち、当時の規則で判定不能のもの（事実の不足、または期間内の版で判定が異なる）",
    sql: ofReadings("verdict = 'undetermined'")
  },
  "tracker-releases": {
    en: "Releases of trackers that were taken over",
    ja: "取り込んだトラッカーの版",
    sql: "select count(distinct release_id) from tracker_rows"
  },
  "claims-from-trackers": {
    en: "Statements that stand for a row of a tracker",
    ja: "トラッカーの行に代わる記述",
    sql: "select count(distinct claim) from stg_tracker_keys"
  },
  notes: {
    en: "Doubts that the build found by itself, each with an answer",
    ja: "ビルドが自ら見つけ、回答を付した疑義",
    sql: "select count(*) from notes"
  },
  totals: {en: "Totals as bounds", ja: "集計（上下限）", sql: "select count(*) from totals"},
  corrections: {
    en: "Corrections of known errors of a source",
    ja: "出典の誤りの訂正",
    sql: "select count(*) from corrections"
  }
} as const satisfies Readonly<Record<string, Count>>;

export type CountName = keyof typeof COUNTS;

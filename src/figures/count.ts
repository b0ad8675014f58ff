import type {OfficialOutcome} from "../vocabulary/claim.js";
import {ANSWERS} from "../vocabulary/request.js";
import {formatNumber} from "../text/format.js";
import {regimeInForce, REGIMES} from "../policy/regimes.js";
import {byOthers, goodsToUkraine} from "../record/goodsToUkraine.js";
import type {PrecedentVerdict, SiteData} from "../record/siteData.js";
import {totalsAt} from "../record/totalsAt.js";
import type {Figure} from "./figure.js";
import {japansAnswers} from "./requests.js";
import {timelineEvents} from "./timelineEvents.js";

const claimsBy = (how: string) => (data: SiteData) =>
  data.claims.filter(({verification}) => verification === how).length;

const clauses = REGIMES.flatMap((regime) => regime.clauses);

const clausesBy = (how: string) => () => clauses.filter(({verification}) => verification === how).length;

const rows = (measure: string) => (data: SiteData) =>
  data.quality
    .filter((row) => row.section === "file" && row.measure === measure)
    .reduce((total, row) => total + (row.value ?? 0), 0);

const precedentsThat =
  (...comparisons: PrecedentVerdict["comparison"][]) =>
  (data: SiteData) =>
    [...data.precedentVerdicts.values()].filter(({comparison}) => comparisons.includes(comparison)).length;

const totalsOf = (column: "subject" | "donor", kind: "class" | "actor") => (data: SiteData) =>
  new Set(
    totalsAt(data)
      .filter((row) => row[`${column}_kind`] === kind)
      .map((row) => row[column])
  ).size;

const answered = (decision?: OfficialOutcome) => (data: SiteData) =>
  japansAnswers(data).filter(({answer}) => ANSWERS[answer].decision === decision).length;

/** What a page may count, by name: `${count("claims-source-seen")}`. */
const COUNTS: Readonly<Record<string, (data: SiteData) => number>> = {
  claims: ({claims}) => claims.length,
  "claims-source-seen": claimsBy("source-seen"),
  "claims-cited-by-dataset": claimsBy("cited-by-dataset"),
  "claims-unseen": claimsBy("unseen"),
  "claims-of-others": ({claims}) => claims.filter(({donor}) => donor !== "JPN").length,
  "claims-judged-on-assumptions": ({claims, verdicts}) =>
    claims.filter(({id}) => verdicts.get(id)?.some(({inForce, assumptions}) => inForce && assumptions.length > 0))
      .length,
  sources: ({claims}) => new Set(claims.map(({source}) => source)).size,
  tables: ({published}) => new Set(published.codebook.map(({table}) => table)).size,
  transfers: (data) => goodsToUkraine(data).length,
  "transfers-by-others": (data) => byOthers(goodsToUkraine(data)).length,
  donors: (data) => new Set(goodsToUkraine(data).map(({donor}) => donor)).size,
  "item-classes-with-totals": totalsOf("subject", "class"),
  "donors-with-totals": totalsOf("donor", "actor"),
  requests: ({requests}) => requests.length,
  "requests-to-japan": (data) => japansAnswers(data).length,
  "requests-granted": answered("approved"),
  "requests-refused": answered("refused"),
  "requests-unanswered": answered(),
  "requests-in-timeline": (data) => timelineEvents(data).filter(({kind}) => kind === "request").length,
  "transfers-in-timeline": (data) =>
    timelineEvents(data).reduce(
      (sum, event) => sum + (event.kind === "others" ? event.claims.length : Number(event.kind === "transfer")),
      0
    ),
  "rule-changes-in-timeline": (data) => timelineEvents(data).filter(({kind}) => kind === "rules").length,
  "versions-of-rules": () => REGIMES.length,
  "changes-of-rules": ({stamp}) => REGIMES.indexOf(regimeInForce(stamp.asOf)),
  clauses: () => clauses.length,
  "clauses-in-force": ({stamp}) => regimeInForce(stamp.asOf).clauses.length,
  "clauses-source-seen": clausesBy("source-seen"),
  "clauses-unseen": clausesBy("unseen"),
  "precedents-agreeing": precedentsThat("agrees"),
  "precedents-diverging": precedentsThat("diverges"),
  "precedents-compared": precedentsThat("agrees", "diverges"),
  "precedents-not-compared": precedentsThat("not_comparable"),
  "rows-in": rows("rows_in"),
  "rows-refused": rows("rows_refused"),
  notes: ({notes}) => notes.length
};

/** A number of the record, by its name. @throws {RangeError} for a name that nothing is counted under. */
export const count: Figure = (data, {locale}, name) => {
  const counted = COUNTS[name];
  if (!counted) throw new RangeError(`nothing is counted as "${name}". What can be: ${Object.keys(COUNTS).join(", ")}`);
  return formatNumber(counted(data), locale);
};

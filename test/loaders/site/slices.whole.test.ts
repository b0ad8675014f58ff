import {beforeAll, describe, expect, it} from "vitest";
import {contentsOf, DATA_HASH} from "../../../loaders/site/slices.js";
import {subjectsOf, type Subject} from "../../../loaders/site/subjects.js";
import {runFigure} from "../../../src/figures/index.js";
import {head} from "../../../src/figures/head.js";
import {html} from "../../../src/components/html.js";
import {LOCALES} from "../../../src/messages/locale.js";
import {recordsOf} from "../../../src/record/recordIndex.js";
import type {Claim, SiteData} from "../../../src/record/siteData.js";
import {theFirst, theOne, theValue} from "../../../src/text/the.js";
import {builtSiteData} from "./builtSiteData.js";

const AROUND = ["pageHeader", "pageFooter"];
const OF_CHART = ["embeddedTitle", "embeddedDescription", "embeddedChart"];
/** What the template of each kind of subject names. */
const FIGURES: Record<Subject["template"], string[]> = {
  "transfers/record": ["recordTitle", "recordDescription", "recordImage", "recordKicker", "record"],
  "cases/case": ["caseTitle", "caseDescription", "caseImage", "caseKicker", "casePage"],
  "donors/donor": ["donorTitle", "donorDescription", "donorImage", "donorKicker", "donorPage"],
  "goods/goods": ["goodsTitle", "goodsDescription", "goodsKicker", "goodsPage"]
};

let data: SiteData;
beforeAll(async () => {
  data = await builtSiteData();
});

/** All that `from` puts into the pages of a subject, and the files beside them. */
function madeOf(from: SiteData, {template, path, chart, files}: Subject, locale: (typeof LOCALES)[number]): string {
  const onPage = (at: string, names: readonly string[]) => {
    const page = {locale, path: at};
    const figures = [...names, ...AROUND].map((name) => html`${runFigure(name, from, page)}`.markup);
    return [...figures, head(from, page, {title: "Title", description: "Description"}).markup];
  };
  const ofChart = chart === undefined ? [] : onPage(chart, OF_CHART);
  return [...onPage(path, FIGURES[template]), ...ofChart, ...files(from).flat()].join("\n");
}

/** Every so manieth row with other cells. */
const edited = <Row extends object>(rows: readonly Row[], cells: Partial<Row>, step: number): Row[] =>
  rows.map((row, index) => (index % step ? row : {...row, ...cells}));

const changed = (id: string, change: Partial<Claim>): SiteData => ({
  ...data,
  claims: data.claims.map((claim) => (claim.id === id ? {...claim, ...change} : claim))
});

const subjectAt = (from: SiteData, at: string): Subject => theOne(subjectsOf(from), ({path}) => path === at);

it("a subject is made of its slice as of all the data", () => {
  const differ = subjectsOf(data).filter((subject, index) => {
    const locale = LOCALES[index % LOCALES.length]!;
    const bySlice = madeOf(subject.slice(), subject, locale).replaceAll(DATA_HASH, data.stamp.dataHash);
    return bySlice !== madeOf(data, subject, locale);
  });
  expect(differ.map(({path}) => path)).toEqual([]);
});

it("a page cannot look at what its slice has nothing of", () => {
  const slice = subjectAt(data, "transfers/JPN-2022-03-08-bulletproof-vests").slice();
  expect(() => slice.totals).toThrow('looks at "totals"');
  expect(() => slice.published.version).toThrow('looks at "version"');
});

describe("the contents of a slice", () => {
  const VESTS = "ROU-2022-02-27-fuel-ammunition-vests-helmet.c";
  const contents = new Map<string, string>();
  /** Whether a subject of other data is not made of the same as in the data. */
  function isUnlike({path, slice}: Subject): boolean {
    if (!contents.size) for (const before of subjectsOf(data)) contents.set(before.path, contentsOf(before.slice()));
    return contents.get(path) !== contentsOf(slice());
  }
  const unlike = (other: SiteData): string[] => subjectsOf(other).flatMap((one) => (isUnlike(one) ? [one.path] : []));

  it("are others where one of its own statements is another, and where one of the same donor or class is", () => {
    const other = changed(VESTS, {item: "Waistcoats"});
    const {donor, item_class} = theOne(data.claims, ({id}) => id === VESTS);
    const affected = data.claims.filter((claim) => claim.donor === donor || claim.item_class === item_class);
    // A later statement may speak of another class than the first, by which a transfer is listed.
    const firsts = affected.filter(({is_first}) => is_first).map(({transfer}) => `transfers/${transfer}`);
    expect(firsts.length).toBeGreaterThan(10);
    const others = unlike(other);
    expect(firsts.filter((path) => !others.includes(path))).toEqual([]);
  });

  it("are the same elsewhere, whatever the hash of the data has become", () => {
    const other = {...changed(VESTS, {item: "Waistcoats"}), stamp: {...data.stamp, dataHash: "00000000"}};
    const others = unlike(other);
    const ofKind = (kind: string) => others.filter((path) => path.startsWith(kind));
    expect(ofKind("transfers/").length).toBeLessThan(recordsOf(data).transfers.size / 5);
    expect(ofKind("cases/")).toHaveLength(1);
    expect(ofKind("donors/")).toEqual(["donors/ROU"]);
    expect(ofKind("goods/")).toEqual(["goods/body_armour"]);
  });

  const before = new Map<string, string>();
  function madeBefore(subject: Subject): string {
    const made = before.get(subject.path) ?? madeOf(data, subject, "en");
    before.set(subject.path, made);
    return made;
  }

  // The proof that what is kept may be kept: the page is made of all of the edited data, not of the slice.
  it.each<[edited: string, edit: (from: SiteData) => Partial<SiteData>]>([
    ["words of a claim", () => changed(VESTS, {item: "Waistcoats", item_ja: "胴着"})],
    ["the day of a claim, which is then another's neighbour", () => changed(VESTS, {date: "2023-05-01"})],
    ["the donor and the class of a claim", () => changed(VESTS, {donor: "POL", item_class: "helmet"})],
    ["a claim less", ({claims}) => ({claims: claims.filter(({transfer}) => transfer !== VESTS)})],
    ["the lines of all claims", ({claims}) => ({claims: claims.map((row) => ({...row, line: row.line + 1}))})],
    ["a reason of a status", ({statuses}) => ({statuses: edited(statuses, {reason_en: "Other."}, 40)})],
    ["a reason of a class", ({items}) => ({items: edited(items, {reason_en: "Other.", reason_ja: "別。"}, 3)})],
    ["what Japan has of a kind", ({equipment}) => ({equipment: edited(equipment, {name_en: "Other"}, 2)})],
    ["a request", ({requests}) => ({requests: edited(requests, {item: "Other", item_ja: "別"}, 2)})],
    [
      "last words",
      ({lastWords}) => ({lastWords: new Map([...lastWords].map(([id, [first]]) => [id, first ? [first] : []]))})
    ],
    ["some totals", ({totals}) => ({totals: edited(totals, {floor: 7, ceiling: 7, open_end: true}, 200)})],
    ["how many statements there are", ({counts}) => ({counts: new Map([...counts, ["claims", 7]])})],
    ["up to when was gathered", ({coverage}) => ({coverage: edited(coverage, {until: "2030-01-01"}, 2)})],
    ["what trackers tell", ({trackerReadings}) => ({trackerReadings: trackerReadings.slice(99)})],
    ["notes, other counts and no totals", () => ({totals: [], counts: new Map(), notes: [], trackerReadings: []})]
  ])("are the same only where the pages are: %s", (_, edit) => {
    const other: SiteData = {...data, ...edit(data)};
    const same = subjectsOf(other).filter((subject, index) => index % 9 === 0 && !isUnlike(subject));
    const differ = same.filter((subject) => madeOf(other, subject, "en") !== madeBefore(subject));
    expect(differ.map(({path}) => path)).toEqual([]);
  });

  it("are others where a fact, a verdict, a name, a remark, an overlap or the size of the case is another", () => {
    const id = "JPN-2022-03-08-bulletproof-vests";
    const verdicts = theValue(data.verdicts, id);
    const remark = theValue(recordsOf(data).claim, id).note ?? "";
    const overlapping = theFirst(data.overlaps);
    const record = `transfers/${id}`;
    const edits: [path: string, other: SiteData][] = [
      [record, {...data, facts: new Map([...data.facts, [id, {...theValue(data.facts, id), "item.form": "data"}]])}],
      [record, {...data, verdicts: new Map([...data.verdicts, [id, verdicts.slice(1)]])}],
      [record, {...data, actors: data.actors.map((row) => (row.code === "POL" ? {...row, name_en: "Polska"} : row))}],
      [record, {...data, remarks: new Map([...data.remarks, [remark, "別の言葉"]])}],
      [record, {...data, alike: new Map([...data.alike].map(([name, size]) => [name, size + 1]))}],
      [record, {...data, stamp: {...data.stamp, asOf: "2026-05-30"}}],
      [
        `transfers/${theValue(recordsOf(data).claim, overlapping.claim).transfer}`,
        {...data, overlaps: data.overlaps.map((row) => (row === overlapping ? {...row, basis_en: "Other."} : row))}
      ]
    ];
    const contentsAt = (from: SiteData, path: string) => contentsOf(subjectAt(from, path).slice());
    const same = edits.filter(([path, other]) => contentsAt(data, path) === contentsAt(other, path));
    expect(same).toEqual([]);
  });
});

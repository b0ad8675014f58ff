import {beforeAll, describe, expect, it} from "vitest";
import {readSiteData} from "../../../loaders/site/readSiteData.js";
import {contentsOf, DATA_HASH, sliceOf} from "../../../loaders/site/recordSlice.js";
import {runFigure} from "../../../src/figures/index.js";
import {head} from "../../../src/figures/head.js";
import {html} from "../../../src/components/html.js";
import {LOCALES} from "../../../src/messages/locale.js";
import {recordFile} from "../../../src/record/recordFile.js";
import {recordsOf} from "../../../src/record/recordIndex.js";
import type {Claim, SiteData} from "../../../src/record/siteData.js";
import {theFirst, theOne, theValue} from "../../../src/text/the.js";
import {builtDataset} from "../extracts/built.js";

const FIGURES = [
  "recordTitle",
  "recordDescription",
  "recordImage",
  "recordKicker",
  "record",
  "pageHeader",
  "pageFooter"
];

let data: SiteData;
beforeAll(async () => {
  data = await readSiteData(await builtDataset());
});

/** All that the data put into the page of a record, and its file. */
function madeOf(from: SiteData, transfer: string, locale: (typeof LOCALES)[number]): string {
  const page = {locale, path: `transfers/${transfer}`};
  const figures = FIGURES.map((name) => html`${runFigure(name, from, page)}`.markup);
  const ofHead = head(from, page, {title: "Title", description: "Description"}).markup;
  return [...figures, ofHead, recordFile(from, theValue(recordsOf(from).transfers, transfer))].join("\n");
}

/** Every so manieth row with other cells. */
const edited = <Row extends object>(rows: readonly Row[], cells: Partial<Row>, step: number): Row[] =>
  rows.map((row, index) => (index % step ? row : {...row, ...cells}));

const changed = (id: string, change: Partial<Claim>): SiteData => ({
  ...data,
  claims: data.claims.map((claim) => (claim.id === id ? {...claim, ...change} : claim))
});

it("a record is made of its slice as of all the data", () => {
  const differ = [...recordsOf(data).transfers.keys()].filter((transfer, index) => {
    const locale = LOCALES[index % LOCALES.length]!;
    const bySlice = madeOf(sliceOf(data, transfer), transfer, locale).replaceAll(DATA_HASH, data.stamp.dataHash);
    return bySlice !== madeOf(data, transfer, locale);
  });
  expect(differ).toEqual([]);
});

it("a record cannot look at what its slice has nothing of", () => {
  const slice = sliceOf(data, "JPN-2022-03-08-bulletproof-vests");
  expect(() => slice.totals).toThrow('looks at "totals"');
  expect(() => slice.published.version).toThrow('looks at "version"');
});

describe("the contents of a slice", () => {
  const VESTS = "ROU-2022-02-27-fuel-ammunition-vests-helmet.c";
  const sameAs = (other: SiteData) => (transfer: string) =>
    contentsOf(sliceOf(data, transfer)) === contentsOf(sliceOf(other, transfer));

  it("are others where one of its own statements is another, and where one of the same donor or class is", () => {
    const other = changed(VESTS, {item: "Waistcoats"});
    const {donor, item_class} = theOne(data.claims, ({id}) => id === VESTS);
    const affected = data.claims.filter((claim) => claim.donor === donor || claim.item_class === item_class);
    const same = affected.map(({transfer}) => transfer).filter(sameAs(other));
    expect(affected.length).toBeGreaterThan(10);
    // A later statement may speak of another class than the first, by which a transfer is listed.
    const firsts = new Set(affected.filter(({is_first}) => is_first).map(({transfer}) => transfer));
    expect(same.filter((transfer) => firsts.has(transfer))).toEqual([]);
  });

  it("are the same elsewhere, whatever the hash of the data has become", () => {
    const other = {...changed(VESTS, {item: "Waistcoats"}), stamp: {...data.stamp, dataHash: "00000000"}};
    const others = [...recordsOf(data).transfers.keys()].filter((transfer) => !sameAs(other)(transfer));
    expect(others.length).toBeLessThan(recordsOf(data).transfers.size / 5);
  });

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
    ["totals, counts and notes", () => ({totals: [], counts: new Map(), notes: [], trackerReadings: []})]
  ])("are the same only where the pages are: %s", (_, edit) => {
    const other: SiteData = {...data, ...edit(data)};
    const transfers = [...recordsOf(other).transfers.keys()].filter((_, index) => index % 9 === 0);
    const same = transfers.filter(sameAs(other));
    const differ = same.filter((transfer) => madeOf(other, transfer, "en") !== madeOf(data, transfer, "en"));
    expect(differ).toEqual([]);
  });

  it("are others where a fact, a verdict, a name, a remark, an overlap or the size of the case is another", () => {
    const id = "JPN-2022-03-08-bulletproof-vests";
    const verdicts = theValue(data.verdicts, id);
    const remark = theValue(recordsOf(data).claim, id).note ?? "";
    const overlapping = theFirst(data.overlaps);
    const edits: [transfer: string, other: SiteData][] = [
      [id, {...data, facts: new Map([...data.facts, [id, {...theValue(data.facts, id), "item.form": "data"}]])}],
      [id, {...data, verdicts: new Map([...data.verdicts, [id, verdicts.slice(1)]])}],
      [id, {...data, actors: data.actors.map((row) => (row.code === "POL" ? {...row, name_en: "Polska"} : row))}],
      [id, {...data, remarks: new Map([...data.remarks, [remark, "別の言葉"]])}],
      [id, {...data, alike: new Map([...data.alike].map(([name, size]) => [name, size + 1]))}],
      [id, {...data, stamp: {...data.stamp, asOf: "2026-05-30"}}],
      [
        theValue(recordsOf(data).claim, overlapping.claim).transfer,
        {...data, overlaps: data.overlaps.map((row) => (row === overlapping ? {...row, basis_en: "Other."} : row))}
      ]
    ];
    expect(edits.map(([transfer, other]) => sameAs(other)(transfer))).toEqual(edits.map(() => false));
  });
});

/** Records, cases, donors and kinds of goods: of each there are many, and what is told of one is made of its slice of the data. */
import {listCsv, type ListFile} from "../../src/components/transferList.js";
import {donorHasTotals, donorList} from "../../src/figures/donor.js";
import {goodsHaveTotals, goodsList} from "../../src/figures/goods.js";
import {isWorthDrawing} from "../../src/figures/recordHistory.js";
import {casesOf} from "../../src/record/cases.js";
import {donorsOf, type Donor} from "../../src/record/donors.js";
import {goodsOf, type Goods} from "../../src/record/goods.js";
import {recordFile} from "../../src/record/recordFile.js";
import {recordsOf} from "../../src/record/recordIndex.js";
import type {Claim, SiteData} from "../../src/record/siteData.js";
import {casePath} from "../../src/text/casePath.js";
import {donorPath} from "../../src/text/donorPath.js";
import {embedPath, nameInFrame} from "../../src/text/embedPath.js";
import {goodsPath} from "../../src/text/goodsPath.js";
import {theValue} from "../../src/text/the.js";
import {caseSlice, donorSlice, goodsSlice, recordSlice} from "./slices.js";
import {transferPath} from "../../src/text/transferPath.js";

/** The template of each kind of subject. */
export const TEMPLATES = {
  record: "transfers/record",
  case: "cases/case",
  donor: "donors/donor",
  goods: "goods/goods"
} as const;

export type FileText = [file: string, text: string];

export interface Subject {
  template: (typeof TEMPLATES)[keyof typeof TEMPLATES];
  /** The path of its page. */
  path: string;
  /** The path of the page that holds its chart alone. */
  chart?: string;
  /** What its pages and files are made of. */
  slice: () => SiteData;
  /** What stands beside its pages. */
  files: (slice: SiteData) => FileText[];
}

export const subjectsOf = (data: SiteData): Subject[] => [
  ...[...donorsOf(data)].map(([code, donor]) => donorSubject(data, code, donor)),
  ...[...goodsOf(data)].map(([itemClass, goods]) => goodsSubject(data, itemClass, goods)),
  ...[...casesOf(data).keys()].map((name) => caseSubject(data, name)),
  ...[...recordsOf(data).transfers].map(([transfer, claims]) => recordSubject(data, transfer, claims))
];

function recordSubject(data: SiteData, transfer: string, claims: readonly Claim[]): Subject {
  const path = transferPath(transfer);
  return {
    template: TEMPLATES.record,
    path,
    ...(isWorthDrawing(claims) && {chart: chartOf(path)}),
    slice: () => recordSlice(data, transfer),
    files: (slice) => [[`${path}.json`, recordFile(slice, theValue(recordsOf(slice).transfers, transfer))]]
  };
}

const caseSubject = (data: SiteData, name: string): Subject => ({
  template: TEMPLATES.case,
  path: casePath(name),
  slice: () => caseSlice(data, name),
  files: () => []
});

function donorSubject(data: SiteData, code: string, donor: Donor): Subject {
  const path = donorPath(code);
  return {
    template: TEMPLATES.donor,
    path,
    ...(donorHasTotals(donor) && {chart: chartOf(path)}),
    slice: () => donorSlice(data, code),
    files: (slice) =>
      donor.transfers.length ? [listFile(donorList(slice, theValue(donorsOf(slice), code), "en"))] : []
  };
}

function goodsSubject(data: SiteData, itemClass: string, goods: Goods): Subject {
  const path = goodsPath(itemClass);
  return {
    template: TEMPLATES.goods,
    path,
    ...(goodsHaveTotals(goods) && {chart: chartOf(path)}),
    slice: () => goodsSlice(data, itemClass),
    files: (slice) => [listFile(goodsList(slice, theValue(goodsOf(slice), itemClass), "en"))]
  };
}

const chartOf = (path: string): string => embedPath(nameInFrame(path));

const listFile = (list: ListFile): FileText => [list.csv, listCsv(list, list.transfers, {day: list.last})];

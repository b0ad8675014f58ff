import {describe, expect, it} from "vitest";
import {readTable, rowsOf} from "../../../loaders/ingest/readTable.js";
import {readLookups} from "../../../loaders/judge/readLookups.js";
import {basisFault, judgePrecedent, precedentFault} from "../../../loaders/judge/precedents.js";
import {precedents} from "../../../loaders/schema/precedents.js";
import {statuses} from "../../../loaders/schema/reference.js";
import {neededChange} from "../../../src/policy/officialDecision.js";
import {REGIMES} from "../../../src/policy/regimes.js";

const lookups = await readLookups();
const rows = rowsOf([await readTable(precedents)], precedents);
type Row = (typeof rows)[number];
const rowOf = (id: string): Row => rows.find(({cells}) => cells.id === id)!;
const withCells = (id: string, cells: Record<string, string>): Row => {
  const row = rowOf(id);
  return {...row, cells: {...row.cells, ...cells}};
};
const judged = (row: Row) => judgePrecedent(row.cells, lookups);
const compared = (row: Row) => {
  const {comparison, verdict, before} = judged(row);
  return [comparison, verdict?.regime.id, verdict?.code, before?.regime.id, before?.code];
};

describe("precedents", () => {
  it("that can be compared all agree with the rules of their day, or say why not", () => {
    const comparable = rows.filter(({cells}) => cells["comparable"] === "yes");
    expect(comparable.length).toBeGreaterThanOrEqual(30);
    const unexplained = comparable.filter(
      (row) => judged(row).comparison === "diverges" && row.cells["divergence_en"] === ""
    );
    expect(unexplained.map(({cells}) => cells["id"])).toEqual([]);
  });

  it("that made the rules give way, or that a clause cites as its source, name the clause", () => {
    const sources = new Set(REGIMES.flatMap(({clauses}) => clauses.map(({source}) => source)));
    const circular = rows.filter(
      ({cells}) =>
        cells["comparable"] === "yes" && (neededChange(cells["outcome"]!) || sources.has(cells["source_url"]!))
    );
    expect(circular.length).toBeGreaterThanOrEqual(14);
    expect(circular.filter(({cells}) => cells["basis"] === "").map(({cells}) => cells["id"])).toEqual([]);
  });

  it("hold refusals too, which no clause was written from", () => {
    const refused = rows.filter(
      (row) => row.cells["outcome"] === "refused" && row.cells["basis"] === "" && judged(row).comparison === "agrees"
    );
    expect(refused.map(({cells}) => cells["id"]).sort()).toEqual(["P043", "P095", "P101"]);
  });

  it("of a gift that the Public Finance Act barred are barred by it, and not by the Principles", () => {
    expect(judged(rowOf("P095")).verdict?.decidedBy).toEqual(["finance_act.9"]);
    expect(judged(withCells("P095", {date: "2017-10-25"})).verdict?.code).toBe("permissible");
  });

  it("are judged by the rules of their own day, and of the day before where the rules made way", () => {
    expect(compared(rowOf("P026"))).toEqual(["agrees", "2014-04-01", "permissible", undefined, undefined]);
    expect(compared(rowOf("P044"))).toEqual(["agrees", "2022-03-08", "permissible", "2016-03-22", "no_category"]);
    expect(compared(rowOf("P060"))).toEqual(["agrees", "2023-12-22", "permissible", "2022-03-08", "no_category"]);
    expect(compared(rowOf("P012"))).toEqual(["agrees", "1983-01-14", "permissible", "1983-01-14", "prohibited"]);
    expect(compared(rowOf("P043")).slice(0, 3)).toEqual(["agrees", "2022-03-08", "no_category"]);
  });

  it("get no verdict where the date reaches back before the rules", () => {
    expect(compared(rowOf("P001"))).toEqual(["not_comparable", undefined, undefined, undefined, undefined]);
  });

  it.each([
    ["P026", {outcome: "refused"}, "diverges"],
    ["P026", {outcome: "outside_scope"}, "diverges"],
    ["P043", {outcome: "permitted"}, "diverges"],
    ["P046", {outcome: "permitted"}, "diverges"],
    ["P044", {"control.onward_consent": ""}, "agrees"],
    ["P044", {"item.weapon": "yes"}, "diverges"],
    ["P044", {"item.weapon": ""}, "not_comparable"],
    ["P060", {date: "2024-01-22"}, "diverges"],
    ["P026", {outcome: "pending"}, "not_comparable"],
    ["P026", {comparable: "no"}, "not_comparable"]
  ] as const)("%s with %j %s", (id, cells, comparison) => {
    expect(judged(withCells(id, cells)).comparison).toBe(comparison);
  });
});

describe("the refresh", () => {
  const faultOf = (row: Row) => precedentFault(row, judged(row));

  it("takes every precedent as it stands", () => {
    expect(rows.flatMap((row) => faultOf(row) ?? [])).toEqual([]);
  });

  it("stops at a difference that nobody explains in both languages", () => {
    const row = withCells("P026", {outcome: "refused", divergence_en: "Because."});
    expect(faultOf(row)).toMatchObject({
      file: "data/law/precedents.csv",
      line: row.line,
      column: "divergence_en",
      why: "Japan's decision was refused, the verdict is permissible, and nobody says why"
    });
    expect(
      faultOf(withCells("P026", {outcome: "refused", divergence_en: "So.", divergence_ja: "理由"}))
    ).toBeUndefined();
  });

  it("stops at an explanation of a difference that is not there", () => {
    expect(faultOf(withCells("P026", {divergence_en: "So.", divergence_ja: "理由"}))).toMatchObject({
      column: "divergence_en",
      why: "explains a difference, but the comparison is agrees"
    });
  });

  it("stops at a basis that names nothing", async () => {
    const {rows: standings} = await readTable(statuses);
    const bases = new Set([
      ...REGIMES.flatMap(({clauses}) => clauses.map(({id}) => id)),
      ...standings.map(({cells}) => cells["id"]!)
    ]);
    expect(rows.flatMap((row) => basisFault(row, bases) ?? [])).toEqual([]);
    const row = withCells("P044", {basis: "2022.ukrane"});
    expect(basisFault(row, bases)).toMatchObject({line: row.line, column: "basis", value: "2022.ukrane"});
  });

  it("stops at a comparison that cannot be made", () => {
    expect(faultOf(withCells("P026", {outcome: "pending"}))).toMatchObject({column: "comparable", value: "yes"});
    expect(faultOf(withCells("P026", {date: "2014", date_precision: "year"}))).toMatchObject({column: "comparable"});
  });
});

import {describe, expect, test} from "vitest";
import {totalDays} from "../../../loaders/totals/computeTotals.js";
import {byTransfer, totalsOver} from "../../../loaders/totals/totalsOver.js";
import {natoMembership} from "../../../loaders/totals/donors.js";
import {presumedInclusions, sameGoods, statedRelations, type StatedOverlap} from "../../../loaders/totals/relations.js";
import {unitOf} from "../../../loaders/totals/subjects.js";
import {claim, overlap, record} from "../claims.js";

const isMember = natoMembership(record([]).actors);

/** The total of these claims on a day, as a reader sees it. */
function total(
  claims: ReturnType<typeof claim>[],
  overlaps: StatedOverlap[],
  day: string,
  status: "pledged" | "committed" | "delivered" = "delivered",
  donor?: string
): string {
  const rows = sameGoods(claims, overlaps);
  const stated = statedRelations(rows, overlaps);
  const transfers = byTransfer(rows);
  const presumed = presumedInclusions(transfers, stated, isMember);
  const relations = {...stated, mayInclude: [...stated.mayInclude, ...presumed]};
  const counts = (row: {donor: string}) => !donor || row.donor === donor;
  const result = totalsOver(transfers, relations, [day, "2026-05-15"], {counts, until: "2026-05-15"}).find(
    (one) => one.status === status && one.day === day
  );
  if (!result) return "none on record";
  return `${result.floor} to ${result.ceiling}${result.openEnd ? "+" : ""}`;
}

const sum = claim("AGG", {
  ...{number: "17000+", donor: "NATO", role: "aggregate", item_class: "anti_tank_any"},
  ...{date: "2022-03-06", date_basis: "by"}
});
const german = (rest = {}) =>
  claim("DEU-1000", {number: "1000", item_class: "anti_tank_rocket", date: "2022-02-26", date_basis: "by", ...rest});

describe("the founding figures", () => {
  test("17,000+ that may hold Germany's 1,000: a floor of 17,000, and 18,000+ if separate", () => {
    expect(total([sum, german()], [overlap("AGG", "may_include", "DEU-1000")], "2022-03-07")).toBe("17000 to 18000+");
  });

  test("the same where nobody states it: a sum may hold what its donors had on record", () => {
    expect(total([sum, german()], [], "2022-03-07")).toBe("17000 to 18000+");
  });

  test("a state outside the sum adds to the floor", () => {
    const swedish = claim("SWE-5000", {number: "5000", donor: "SWE", item_class: "anti_tank_rocket"});
    expect(total([sum, swedish], [], "2022-03-07")).toBe("22000 to 22000+");
  });

  test("stated to be outside, Germany's would too", () => {
    expect(total([sum, german()], [overlap("AGG", "disjoint", "DEU-1000")], "2022-03-07")).toBe("18000 to 18000+");
  });

  test("goods promised after the sum's day are not in it; goods that may have come before may be", () => {
    const later = german({date: "2022-04-01"});
    expect(total([sum, {...later, date_basis: "on"}], [], "2022-12-31")).toBe("18000 to 18000+");
    expect(total([sum, later], [], "2022-12-31")).toBe("17000 to 18000+");
  });

  test("goods seen later as committed only are not in a sum of what had arrived", () => {
    const waiting = german({status: "committed", date: "2022-02-26", date_basis: "on", status_as_of: "2022-10-03"});
    expect(total([sum, waiting], [], "2022-12-31", "committed")).toBe("18000 to 18000+");
  });

  test("a line of the sum's own statement is told apart from it", () => {
    const line = german({date: "2022-03-06", source: sum.source});
    expect(total([sum, line], [], "2022-03-07")).toBe("18000 to 18000+");
  });
});

describe("donors' own sums", () => {
  const cum = claim("CUM", {
    number: "2500+",
    role: "cumulative",
    item_class: "manpads_any",
    date: "2022-04-21",
    date_basis: "until"
  });
  const stinger = claim("STINGER", {number: "500", date: "2022-03-02"});
  const strela = claim("STRELA", {number: "2700", date: "2022-06-21", date_basis: "until"});
  const strelaPledge = claim("STRELA.p", {transfer: "STRELA", number: "-2700", status: "pledged", date: "2022-03-03"});

  test("Germany's missiles: 500 at the least by 7 March, and as many as it later counted; 3,200 at the least by the year's end", () => {
    const claims = [cum, stinger, strela, strelaPledge];
    const overlaps = [overlap("CUM", "includes", "STINGER"), overlap("CUM", "may_include", "STRELA")];
    expect(total(claims, overlaps, "2022-03-07")).toBe("500 to 5200+");
    expect(total(claims, overlaps, "2022-12-31")).toBe("3200 to 5200+");
    expect(total(claims, overlaps, "2022-03-07", "pledged")).toBe("0 to 2700");
  });

  test("goods of two donors that are stated to be the same count once", () => {
    const other = claim("USA-500", {number: "500", donor: "USA", date: "2022-03-02"});
    expect(total([stinger, other], [], "2022-03-07")).toBe("1000 to 1000");
    expect(total([stinger, other], [overlap("STINGER", "same_goods", "USA-500")], "2022-03-07")).toBe("500 to 500");
  });

  test("given jointly: whole for all, from none to all for each of them", () => {
    const norwegian = claim("NOR-500", {number: "500", donor: "NOR", date: "2022-03-02"});
    const same = [overlap("STINGER", "same_goods", "NOR-500")];
    expect(total([stinger, norwegian], same, "2022-03-07")).toBe("500 to 500");
    expect(total([stinger, norwegian], same, "2022-03-07", "delivered", "NOR")).toBe("0 to 500");
    const own = claim("NOR-200", {number: "200", donor: "NOR", date: "2022-03-02"});
    expect(total([stinger, norwegian, own], same, "2022-03-07", "delivered", "NOR")).toBe("200 to 700");
  });

  test("4 announced, 50 by a running total two years later that holds them: 4 to 50 in between", () => {
    const first = claim("FIRST", {number: "4", status: "committed", date: "2023-01-20"});
    const later = claim("LATER", {number: "50", role: "cumulative", date: "2025-07-17", date_basis: "until"});
    const includes = [overlap("LATER", "includes", "FIRST")];
    expect(total([first, later], includes, "2024-12-31", "committed")).toBe("4 to 50");
    expect(total([first, later], includes, "2024-12-31", "delivered")).toBe("0 to 50");
    expect(total([first, later], includes, "2026-05-15", "delivered")).toBe("50 to 50");
  });

  test("a commitment without a delivery on record is no delivered total, and may have arrived beside one", () => {
    const promise = claim("PROMISE", {number: "30", status: "committed", date: "2022-03-02"});
    expect(total([promise], [], "2022-12-31", "delivered")).toBe("none on record");
    expect(total([promise, stinger], [], "2022-12-31", "delivered")).toBe("500 to 530");
  });

  test("nothing on record is not zero", () => {
    expect(total([stinger], [], "2022-03-01")).toBe("none on record");
  });
});

test("the days: 7 March 2022, each year's end, each source's end, and the day to which the record reaches", () => {
  expect(totalDays("2024-05-15")).toEqual(["2022-03-07", "2022-12-31", "2023-12-31", "2024-05-15"]);
  expect(totalDays("2022-12-31")).toEqual(["2022-03-07", "2022-12-31"]);
  expect(totalDays("2022-12-31", ["2022-02-01", "2022-10-03"])).toEqual(["2022-03-07", "2022-10-03", "2022-12-31"]);
});

test("a missile, a rocket and a system are one weapon each; a launcher and a round are not", () => {
  expect(["missile", "rocket", "system", "weapon"].map((unit) => unitOf("anti_tank_rocket", unit))).toEqual(
    Array(4).fill("weapon")
  );
  expect(unitOf("manpads", "system")).toBe("missile");
  expect(unitOf("manpads_any", "launcher")).toBe("launcher");
  expect(unitOf("recoilless_round", "round")).toBe("round");
  expect(unitOf("sam_long_range", "system")).toBe("system");
});

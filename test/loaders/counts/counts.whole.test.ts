import {beforeAll, describe, expect, it} from "vitest";
import {COUNTS, type CountName} from "../../../loaders/counts/counts.js";
import {REGIMES, regimeInForce} from "../../../src/policy/regimes.js";
import {countOf} from "../../../src/record/counts.js";
import {byJapan, byOthers, goodsToUkraine, weaponsAmong} from "../../../src/record/goodsToUkraine.js";
import {firstObservations, lastWordOf} from "../../../src/record/observations.js";
import {recordsOf} from "../../../src/record/recordIndex.js";
import type {SiteData} from "../../../src/record/siteData.js";
import {countVerdicts} from "../../../src/record/verdicts.js";
import {builtSiteData} from "../site/builtSiteData.js";

let data: SiteData;
const count = (name: CountName) => countOf(data, name);

beforeAll(async () => {
  data = await builtSiteData();
});

it("each has a value, and words in both languages that no other has", () => {
  expect([...data.counts.keys()].sort()).toEqual(Object.keys(COUNTS).sort());
  for (const locale of ["en", "ja"] as const) {
    const sayings = Object.values(COUNTS).map((one) => one[locale]);
    const alone = sayings.filter((saying) => !/^(Of these|そのうち)/.test(saying));
    expect(new Set(alone).size).toBe(alone.length);
  }
});

it("nothing is counted under a name that is not on the list", () => {
  expect(() => countOf(data, "sales" as CountName)).toThrow(/^nothing is counted as "sales"\. What is: .*arms/);
});

describe("parts come to their whole", () => {
  it.each([
    ["claims", ["claims-source-seen", "claims-cited-by-dataset", "claims-unseen"]],
    ["claims", ["claims-of-japan", "claims-of-others"]],
    ["transfers", ["transfers-by-others", "transfers-by-japan"]],
    ["requests-to-japan", ["requests-granted", "requests-refused", "requests-unanswered"]],
    ["precedents-compared", ["precedents-agreeing", "precedents-diverging"]]
  ] as [CountName, CountName[]][])("%s = %j", (whole, parts) => {
    expect(parts.reduce((sum, part) => sum + count(part), 0)).toBe(count(whole));
  });
});

it("what a precedent says was no answer to a request is counted as none", () => {
  const unasked = new Set(
    data.precedents
      .filter(({why_not_comparable_en}) => why_not_comparable_en?.includes("no request"))
      .map(({source_url, date}) => `${source_url} ${date}`)
  );
  expect(unasked.size).toBeGreaterThan(0);
  expect(data.requests.filter((row) => unasked.has(`${row.source_url} ${row.answer_date}`))).toEqual([]);
});

it("SQL and pages count the same", () => {
  const goods = goodsToUkraine(data);
  const arms = weaponsAmong(byOthers(goods));
  const {transfers} = recordsOf(data);
  const fitting = (claims: readonly {id: string}[], rules: string) => {
    const counts = countVerdicts(data, claims, rules);
    return (counts.get("permissible") ?? 0) + (counts.get("conditional") ?? 0);
  };
  const now = regimeInForce(data.stamp.asOf);
  expect(count("transfers")).toBe(goods.length);
  expect(count("transfers-by-japan")).toBe(byJapan(goods).length);
  expect(count("transfers-judged")).toBe(firstObservations(data).length);
  expect(count("transfers-on-record")).toBe(transfers.size);
  expect(count("arms")).toBe(arms.length);
  expect(count("arms-fitting-when-announced")).toBe(fitting(arms, "day"));
  expect(count("arms-fitting-at-last-word")).toBe(
    fitting(
      arms.map(({transfer}) => lastWordOf(transfers.get(transfer)!)),
      "day"
    )
  );
  const onTheDay = countVerdicts(data, arms, "day");
  expect(count("arms-stopped-when-announced")).toBe(
    (onTheDay.get("no_category") ?? 0) + (onTheDay.get("prohibited") ?? 0)
  );
  expect(count("arms-without-a-case")).toBe(onTheDay.get("no_category") ?? 0);
  expect(count("arms-by-exception-now")).toBe(countVerdicts(data, arms, now.id).get("exception_only") ?? 0);
  expect(count("clauses-in-force")).toBe(now.clauses.length);
  expect(count("versions-of-rules")).toBe(REGIMES.length);
  expect(count("notes")).toBe(data.notes.length);
});

it("what went to others is in no count of goods to Ukraine", () => {
  const elsewhere = data.claims.filter(({to_ukraine}) => !to_ukraine);
  expect(elsewhere.map(({id}) => id)).toContain("KOR-2023-04-12-155mm-shells-lent-to-the-uni");
  expect(elsewhere.filter(({goods_to_ukraine}) => goods_to_ukraine)).toEqual([]);
});

import {beforeAll, describe, expect, it} from "vitest";
import {donorLines} from "../../src/figures/donorLines.js";
import {comparisonOfDonors} from "../../src/figures/donors.js";
import {donorsChart} from "../../src/figures/donorsAtAGlance.js";
import type {Content} from "../../src/components/html.js";
import type {SiteData} from "../../src/record/siteData.js";
import {totalsAt} from "../../src/record/totalsAt.js";
import {builtSiteData} from "../loaders/site/builtSiteData.js";

let data: SiteData;

beforeAll(async () => {
  data = await builtSiteData();
});

/** The words of each cell, row by row, under the code of the donor to whose page the row leads. */
const cellsOf = (drawing: Content): Map<string, string[]> =>
  new Map(
    [...String(drawing).matchAll(/<tr.*?<\/tr>/gs)].flatMap(([row]): [string, string[]][] => {
      const code = /donors\/([A-Z]+)/.exec(row)?.[1];
      const cells = [...row.matchAll(/<td.*?<\/td>/gs)].map(([cell]) => cell.replaceAll(/<[^>]*>/g, "").trim());
      return code === undefined ? [] : [[code, cells]];
    })
  );

describe("a donor of whose goods something is on record", () => {
  it("has no dash for them on the overview", () => {
    const cells = cellsOf(donorsChart(data, {locale: "en", path: ""}).chart);
    const told = totalsAt(data).filter(
      ({donor, subject, status}) => subject === "anti_tank" && status === "committed" && cells.has(donor)
    );
    expect(told.filter(({floor}) => floor === 0).length).toBeGreaterThan(0);
    for (const {donor} of told) expect(cells.get(donor)?.[2], donor).toMatch(/^[\d,]+\+?$/);
  });

  it("is not said to have none reported in the list of all donors, sums over several included", () => {
    const cells = cellsOf(comparisonOfDonors(data, {locale: "en", path: "donors"}).chart);
    const sums = donorLines(data).filter(({sumsAlone}) => sumsAlone);
    expect(sums.length).toBeGreaterThan(0);
    for (const {donor} of sums) expect(cells.get(donor.actor.code), donor.actor.code).toContain("only in sums");
  });
});

it("the donor that the overview names first has the most transfers, Japan's own among them", () => {
  const {title, figures} = donorsChart(data, {locale: "en", path: ""});
  const [, name, most] = figures!.rows.toSorted((a, b) => Number(b[2]) - Number(a[2]))[0]!;
  expect(title).toContain(`${name} is on record with most transfers, ${most}`);
});

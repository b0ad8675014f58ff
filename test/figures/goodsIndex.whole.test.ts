import {expect, it} from "vitest";
import {goodsTables} from "../../src/figures/goodsIndex.js";
import {builtSiteData} from "../loaders/site/builtSiteData.js";

it("no kind of goods has more donors than transfers: who stands in sums alone is counted with neither", async () => {
  const rows = [
    ...String(goodsTables(await builtSiteData(), {locale: "en", path: "goods"}, "")).matchAll(/<tr.*?<\/tr>/gs)
  ];
  const counts = rows.flatMap(([row]) => {
    const [transfers, donors] = [...row.matchAll(/<td.*?<\/td>/gs)].map(([cell]) =>
      Number(cell.replaceAll(/<[^>]*>/g, ""))
    );
    return transfers === undefined || donors === undefined ? [] : [{row, transfers, donors}];
  });
  expect(counts.length).toBeGreaterThan(50);
  for (const {row, transfers, donors} of counts) expect(donors, row).toBeLessThanOrEqual(transfers);
});

import {expect, it} from "vitest";
import {donorFeed} from "../../../loaders/releases/feed.js";
import type {Donor} from "../../../src/record/donors.js";
import type {Change, Release} from "../../../src/record/siteData.js";

const germany = {
  actor: {code: "DEU", name_en: "Germany", name_ja: "ドイツ"},
  transfers: [],
  totals: [],
  readings: 0
} as unknown as Donor;
const isGerman = (claim: string) => claim.startsWith("DEU-");

const release = (version: string, date: string, changes: Change[]): Release => ({
  version,
  date,
  asOf: date,
  rules_sha256: "",
  data_sha256: "",
  claims: 1,
  changes
});

it("has an entry for each change of the donor's rows and verdicts, the newest release first, and for no other", () => {
  const feed = donorFeed(
    germany,
    [
      release("1.2.0", "2026-12-01", [
        {table: "transfers", id: "DEU-A", kind: "changed", column: "quantity_min", before: "5", after: "6"},
        {
          table: "verdicts",
          id: "DEU-A",
          kind: "flipped",
          regime: "2014-04-01",
          before: "no_category",
          after: "permissible",
          why: "data"
        },
        {table: "transfers", id: "USA-A", kind: "added"},
        {table: "sources", id: "DEU-source", kind: "added"}
      ]),
      release("1.1.0", "2026-11-01", [
        {table: "transfers", id: "DEU-B", kind: "withdrawn", reason_en: "Twice on record."}
      ])
    ],
    isGerman,
    "2026-05-29",
    "en"
  );
  const titles = [...feed.matchAll(/<entry>[^]*?<title>(.*?)<\/title>/g)].map(([, title]) => title);
  expect(titles).toEqual([
    "DEU-A: value changed: quantity_min: 5 → 6",
    "DEU-A: verdict flipped, under the rules of 2014-04-01: No case permits it → May be permitted, subject to examination: the data moved",
    "DEU-B: row withdrawn: Twice on record."
  ]);
  const ids = [...feed.matchAll(/<entry>\n<id>(.*?)<\/id>/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(3);
  expect(feed).toContain("<updated>2026-12-01T00:00:00Z</updated>");
});

it("has no entry before the first release, and is as old as the data", () => {
  const feed = donorFeed(germany, [], isGerman, "2026-05-29", "en");
  expect(feed).not.toContain("<entry>");
  expect(feed).toContain("<updated>2026-05-29T00:00:00Z</updated>");
});

it("is in Japanese beside the Japanese page", () => {
  const changes: Change[] = [{table: "transfers", id: "DEU-A", kind: "added"}];
  const feed = donorFeed(germany, [release("1.0.0", "2026-12-01", changes)], isGerman, "2026-05-29", "ja");
  expect(feed).toMatch(/<feed [^>]*xml:lang="ja"/);
  expect(feed).toMatch(/<title>[^<]*：ドイツ<\/title>/);
  expect(feed).toMatch(/<link rel="self" href="[^"]*ja\/donors\/DEU\.atom"\/>/);
  expect(feed).toMatch(/<entry>[^]*<title>DEU-A：[^<]*[\u3040-\u9fff]/);
});

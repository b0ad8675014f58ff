import {expect, it} from "vitest";
import type {VerdictCode} from "../../src/policy/judge.js";
import {REGIMES} from "../../src/policy/regimes.js";
import {movesBetween, versionsThatDiffer} from "../../src/record/flips.js";
import type {Claim, SiteData} from "../../src/record/siteData.js";

/** Transfers with their verdicts under each version, in the order of the versions. */
function recordOf(verdicts: Record<string, (index: number) => VerdictCode>): {data: SiteData; claims: Claim[]} {
  const claims = Object.keys(verdicts).map((id) => ({id})) as Claim[];
  const stored = Object.entries(verdicts).map(([id, of]) => [
    id,
    REGIMES.map(({id: regime}, index) => ({regime, inForce: false, verdict: of(index)}))
  ]);
  const data = {verdicts: new Map(stored as []), stamp: {asOf: REGIMES.at(-1)?.id}} as unknown as SiteData;
  return {data, claims};
}

const VESTS = REGIMES.findIndex(({id}) => id === "2022-03-08");
const OF_2014 = REGIMES.findIndex(({id}) => id === "2014-04-01");

it("versions that judge all transfers alike share a column", () => {
  const {data, claims} = recordOf({
    vest: (index) => (index >= VESTS ? "conditional" : index >= OF_2014 ? "no_category" : "prohibited"),
    rifle: (index) => (index >= OF_2014 ? "no_category" : "prohibited")
  });
  const groups = versionsThatDiffer(data, claims);
  expect(groups.map(([first]) => first)).toEqual(["1967-04-21", "2014-04-01", "2022-03-08"]);
  expect(groups.flat()).toEqual(REGIMES.map(({id}) => id));
});

it("another reason for the same no is no change of the answer; what moves is counted by its way", () => {
  const {data, claims} = recordOf({
    a: (index) => (index >= VESTS ? "conditional" : "no_category"),
    b: (index) => (index >= VESTS ? "permissible" : "no_category"),
    c: (index) => (index >= VESTS ? "undetermined" : "no_category"),
    d: (index) => (index >= VESTS ? "no_category" : "prohibited")
  });
  const moves = movesBetween(data, claims, "2016-03-22", "2022-03-08");
  expect(moves.map(({from, to, claims: moved}) => [from, to, moved.map(({id}) => id).join()])).toEqual([
    ["no", "may", "a,b"],
    ["no", "open", "c"]
  ]);
});

import {describe, expect, it} from "vitest";
import {changeBetween, unchangedSince} from "../../src/record/regimeChange.js";
import {regimeById, REGIMES} from "../../src/policy/regimes.js";

describe("changeBetween", () => {
  it("finds the clause that the amendment of 8 March 2022 added, and the reading that came under it", () => {
    const change = changeBetween(regimeById("2016-03-22"), regimeById("2022-03-08"));
    expect(change.added.map(({id}) => id)).toEqual(["2022.ukraine", "2022.five_categories.attacked"]);
    expect(change.replaced).toEqual([]);
    expect(change.repealed).toEqual([]);
  });

  it("finds what December 2023 repealed and reworded", () => {
    const change = changeBetween(regimeById("2022-03-08"), regimeById("2023-12-22"));
    expect(change.repealed.map(({id}) => id)).toEqual(["2022.ukraine", "2022.five_categories.attacked"]);
    expect(change.replaced.map(({after}) => after.id)).toContain("2014.licence");
    expect(change.added.map(({id}) => id)).toContain("2023.invaded");
  });

  it.each(REGIMES.slice(1).map((after, index) => ({before: REGIMES[index]!, after})))(
    "accounts for every clause of $after.id",
    ({before, after}) => {
      const {added, repealed} = changeBetween(before, after);
      expect(before.clauses.length + added.length - repealed.length).toBe(after.clauses.length);
    }
  );
});

describe("unchangedSince", () => {
  it("follows a clause back to the version that first had it so", () => {
    const regime = regimeById("2024-03-26");
    const clause = (id: string) => regime.clauses.find((candidate) => candidate.id === id)!;
    expect(unchangedSince(regime, clause("2014.1.3"))).toBe("2014-04-01");
    expect(unchangedSince(regime, clause("2014.licence"))).toBe("2023-12-22");
    expect(unchangedSince(regime, clause("2024.gcap"))).toBe("2024-03-26");
  });
});

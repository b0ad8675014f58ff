import {expect, it} from "vitest";
import {amend, regime} from "../../src/policy/clause.js";
import {never} from "../../src/policy/condition.js";
import {clause, header} from "./bad/clauses.js";
import {BAD_REGIMES} from "./bad/regimes.js";

it.each(BAD_REGIMES)("refuses $name", ({make, says}) => {
  expect(make).toThrow(says);
});

it("amends without a trace in what went before", () => {
  const before = regime(header, [clause("a", "case", {when: never}), clause("b", "bar"), clause("c", "closing")]);
  const newB = clause("b", "bar", {when: never});
  const after = amend(
    before,
    {...header, id: "2001-01-01"},
    {
      add: [clause("d", "scope")],
      replace: [newB],
      repeal: ["a"]
    }
  );
  expect(before.clauses.map(({id}) => id)).toEqual(["b", "a", "c"]);
  expect(after.clauses.map(({id}) => id)).toEqual(["d", "b", "c"]);
  expect(after.clauses[1]).toBe(newB);
});

it("needs no closing clause where a case always fits", () => {
  expect(regime(header, [clause("a", "case")]).clauses).toHaveLength(1);
});

import fc from "fast-check";
import {expect, it} from "vitest";
import {NO, UNKNOWN, YES, and, not, or, type Truth} from "../../src/policy/logic.js";

const truth = fc.constantFrom<Truth>(NO, UNKNOWN, YES);

it("follows Kleene’s tables where something is unknown", () => {
  expect([and(NO, UNKNOWN), and(UNKNOWN, UNKNOWN), and(YES, UNKNOWN)]).toEqual([NO, UNKNOWN, UNKNOWN]);
  expect([or(NO, UNKNOWN), or(UNKNOWN, UNKNOWN), or(YES, UNKNOWN)]).toEqual([UNKNOWN, UNKNOWN, YES]);
  expect([not(NO), not(UNKNOWN), not(YES)]).toEqual([YES, UNKNOWN, NO]);
});

it("is a lattice with De Morgan’s laws", () => {
  fc.assert(
    fc.property(truth, truth, truth, (a, b, c) => {
      expect(and(a, b)).toBe(and(b, a));
      expect(or(a, b)).toBe(or(b, a));
      expect(and(a, and(b, c))).toBe(and(and(a, b), c));
      expect(or(a, or(b, c))).toBe(or(or(a, b), c));
      expect(and(a, or(b, c))).toBe(or(and(a, b), and(a, c)));
      expect(and(a, or(a, b))).toBe(a);
      expect(not(not(a))).toBe(a);
      expect(not(and(a, b))).toBe(or(not(a), not(b)));
    })
  );
});

it("never takes back a yes or a no when an unknown is learnt", () => {
  fc.assert(
    fc.property(truth, truth, fc.constantFrom<Truth>(NO, YES), (a, b, learnt) => {
      const after = a === UNKNOWN ? learnt : a;
      for (const join of [and, or]) if (join(a, b) !== UNKNOWN) expect(join(after, b)).toBe(join(a, b));
      if (not(a) !== UNKNOWN) expect(not(after)).toBe(not(a));
    })
  );
});

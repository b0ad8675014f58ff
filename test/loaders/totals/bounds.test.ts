import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {boundsOf, OverlapCycle, type Goods, type Overlaps, type Pair} from "../../../loaders/totals/bounds.js";

/** `17000+` is open above, `0-2700` a span, `500` a point, `?` not known. */
function goods(spec: Record<string, string>): Goods[] {
  return Object.entries(spec).map(([id, text]) => {
    if (text === "?") return {id, min: 0, max: undefined};
    if (text.endsWith("+")) return {id, min: Number(text.slice(0, -1)), max: undefined};
    const [min, max = min] = text.split("-").map(Number);
    return {id, min: min!, max: max!};
  });
}

/** `A>B` A includes B; `A?B` A may include B; `A|B` they have nothing in common. */
function overlaps(...relations: string[]): Overlaps {
  const pairs = (sign: string) =>
    relations.filter((one) => one.includes(sign)).map((one) => one.split(sign) as unknown as Pair);
  return {includes: pairs(">"), mayInclude: pairs("?"), disjoint: pairs("|")};
}

const shown = (spec: Record<string, string>, ...relations: string[]) => {
  const {floor, ceiling, openEnd} = boundsOf(goods(spec), overlaps(...relations));
  return `${floor} to ${ceiling}${openEnd ? "+" : ""}`;
};

describe("bounds of hand-made cases", () => {
  test.each<[string, string, Record<string, string>, string[]]>([
    ["nothing", "0 to 0", {}, []],
    ["two goods apart", "700 to 700", {a: "500", b: "200"}, []],
    [
      "the founding figures: 17,000+ that may hold Germany's 1,000",
      "17000 to 18000+",
      {agg: "17000+", deu: "1000"},
      ["agg?deu"]
    ],
    ["a part for certain", "17000 to 17000+", {agg: "17000+", deu: "1000"}, ["agg>deu"]],
    [
      "an aggregate smaller than what it may hold",
      "3200 to 5200",
      {agg: "2000", a: "500", b: "2700"},
      ["agg?a", "agg?b"]
    ],
    ["one of them stated to be outside", "4700 to 5200", {agg: "2000", a: "500", b: "2700"}, ["agg?a", "agg|b"]],
    [
      "an inclusion that cannot be is read as may include",
      "3200 to 5200",
      {agg: "2000", a: "500", b: "2700"},
      ["agg>a", "agg>b"]
    ],
    ["a chain of inclusions", "10 to 10", {a: "10", b: "6", c: "3"}, ["a>b", "b>c"]],
    ["a chain of may-includes is a chain of neighbours only", "13 to 19", {a: "10", b: "6", c: "3"}, ["a?b", "b?c"]],
    ["a part of a part of what may be included may be included", "10 to 16", {a: "10", b: "6", c: "3"}, ["a?b", "b>c"]],
    ["unless it is stated to be apart", "13 to 16", {a: "10", b: "6", c: "3"}, ["a?b", "b>c", "a|c"]],
    [
      "a diamond: one part in two wholes in one",
      "10 to 10",
      {top: "10", l: "6", r: "6", p: "4"},
      ["top>l", "top>r", "l>p", "r>p"]
    ],
    ["two wholes that share a part overlap", "6 to 12", {l: "6", r: "6", p: "4"}, ["l>p", "r>p"]],
    [
      "a running total that holds one and may hold another",
      "3200 to 5200+",
      {cum: "2500+", a: "500", b: "2700", b1: "500"},
      ["cum>a", "cum>b1", "b>b1", "cum?b"]
    ],
    [
      "an open whole counts at least for its parts",
      "3000 to 3000+",
      {cum: "2500+", a: "1000", b: "2000"},
      ["cum>a", "cum>b"]
    ],
    ["a number nobody stated", "500 to 500+", {a: "500", b: "?"}, []],
    ["a number nobody stated, inside a stated sum", "500 to 500", {a: "500", b: "?"}, ["a>b"]],
    ["up to 2,700 may be none", "500 to 3200", {a: "500", b: "0-2700"}, []],
    [
      "two donors in one sum, a third beside it",
      "9000 to 16000",
      {sum: "7000", a: "4000", b: "3000", c: "2000"},
      ["sum?a", "sum?b"]
    ],
    ["two sums and their donors", "18 to 30", {s1: "10", s2: "8", a: "6", b: "6"}, ["s1?a", "s2?b"]],
    ["relations with goods that are not here are no matter", "5 to 5", {a: "5"}, ["a>b", "c?a"]]
  ])("%s: %s", (_name, expected, spec, relations) => {
    expect(shown(spec, ...relations)).toBe(expected);
  });

  test("a circle of inclusions is refused by name", () => {
    expect(() => shown({a: "1", b: "1", c: "1"}, "a>b", "b>c", "c>a")).toThrow(OverlapCycle);
    expect(() => shown({a: "1", b: "1", c: "1"}, "a>b", "b>c", "c>a")).toThrow("a → b → c → a");
  });
});

describe("against every world of small cases", () => {
  // A world gives each of up to 4 goods a set of atoms of 0 to 4; goods that nothing relates share no atom.
  const names = ["a", "b", "c", "d"] as const;
  const world = fc.array(fc.integer({min: 0, max: 15}), {minLength: 6, maxLength: 6});
  const kinds = fc.array(fc.constantFrom("none", "includes", "may"), {minLength: 6, maxLength: 6});
  const widths = fc.array(fc.tuple(fc.integer({min: 0, max: 2}), fc.integer({min: 0, max: 2})), {
    minLength: 4,
    maxLength: 4
  });

  test("no consistent world lies outside the bounds", () => {
    let consistent = 0;
    fc.assert(
      fc.property(world, kinds, widths, (atoms, relation, slack) => {
        const pairs = [
          ["a", "b"],
          ["a", "c"],
          ["a", "d"],
          ["b", "c"],
          ["b", "d"],
          ["c", "d"]
        ] as const;
        const pick = (kind: string) => pairs.filter((_, index) => relation[index] === kind);
        const holds = (atom: number, name: string) => (atom & (1 << names.indexOf(name as "a"))) !== 0;
        const given = {includes: pick("includes"), mayInclude: pick("may")};
        // Everything that is not related, directly or through a whole, must be apart in this world.
        const related = relatedPairs(given);
        const isWorld = atoms.every(
          (atom) =>
            given.includes.every(([whole, part]) => !holds(atom, part) || holds(atom, whole)) &&
            pairs.every(([x, y]) => !(holds(atom, x) && holds(atom, y)) || related.has(`${x}${y}`))
        );
        if (!isWorld) return;
        consistent += 1;
        const made = names.map((id, index): Goods => {
          const size = atoms.filter((atom) => holds(atom, id)).length;
          return {id, min: Math.max(0, size - slack[index]![0]), max: size + slack[index]![1]};
        });
        const union = atoms.filter((atom) => atom !== 0).length;
        const {floor, ceiling} = boundsOf(made, given);
        expect(floor).toBeLessThanOrEqual(union);
        expect(ceiling).toBeGreaterThanOrEqual(union);
      }),
      {numRuns: 8000, seed: 4}
    );
    expect(consistent).toBeGreaterThan(200);
  });

  test("the floor never exceeds the ceiling, whatever is stated", () => {
    const range = fc.tuple(fc.nat(20), fc.option(fc.nat(20), {nil: undefined}));
    fc.assert(
      fc.property(fc.array(range, {minLength: 4, maxLength: 4}), kinds, (ranges, relation) => {
        const pairs: Pair[] = [
          ["a", "b"],
          ["a", "c"],
          ["a", "d"],
          ["b", "c"],
          ["b", "d"],
          ["c", "d"]
        ];
        const made = ranges.map(([min, more], index) => ({
          id: names[index]!,
          min,
          max: more === undefined ? undefined : min + more
        }));
        const {floor, ceiling} = boundsOf(made, {
          includes: pairs.filter((_, index) => relation[index] === "includes"),
          mayInclude: pairs.filter((_, index) => relation[index] === "may")
        });
        expect(floor).toBeLessThanOrEqual(ceiling);
      }),
      {numRuns: 3000, seed: 4}
    );
  });
});

/** Pairs that may share goods in a world: related, or through parts of what may be included, or wholes around them. */
function relatedPairs({includes, mayInclude}: {includes: readonly Pair[]; mayInclude: readonly Pair[]}): Set<string> {
  const names = ["a", "b", "c", "d"];
  const inside = (whole: string): string[] => [
    whole,
    ...includes.filter(([one]) => one === whole).flatMap(([, part]) => inside(part))
  ];
  const found = new Set<string>();
  const base = [
    ...names.map((name) => [name, name]),
    ...mayInclude.flatMap(([whole, part]) => inside(part).map((one) => [whole, one]))
  ];
  for (const [x, y] of base) {
    for (const p of names.filter((name) => inside(name).includes(x!))) {
      for (const q of names.filter((name) => inside(name).includes(y!))) {
        found.add(`${p}${q}`).add(`${q}${p}`);
      }
    }
  }
  return found;
}

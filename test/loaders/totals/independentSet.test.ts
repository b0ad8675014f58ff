import {expect, test} from "vitest";
import {heaviestIndependentSet} from "../../../loaders/totals/independentSet.js";

const graph = (edges: string[]) => {
  const neighbours = new Map<string, Set<string>>();
  for (const [a, b] of edges.map((edge) => edge.split("-"))) {
    neighbours.set(a!, (neighbours.get(a!) ?? new Set()).add(b!));
    neighbours.set(b!, (neighbours.get(b!) ?? new Set()).add(a!));
  }
  return neighbours;
};
const weights = (spec: Record<string, number>) => Object.entries(spec).map(([id, weight]) => ({id, weight}));

test("a star: its middle or all of its ends", () => {
  const star = graph(["m-a", "m-b", "m-c"]);
  expect(heaviestIndependentSet(weights({m: 10, a: 3, b: 3, c: 3}), star)).toBe(10);
  expect(heaviestIndependentSet(weights({m: 10, a: 4, b: 4, c: 4}), star)).toBe(12);
});

test("a ring of five holds two", () => {
  expect(
    heaviestIndependentSet(weights({a: 1, b: 1, c: 1, d: 1, e: 1}), graph(["a-b", "b-c", "c-d", "d-e", "e-a"]))
  ).toBe(2);
});

test("parts that are not connected add up", () => {
  expect(heaviestIndependentSet(weights({a: 5, b: 1, c: 7, d: 2}), graph(["a-b", "c-d"]))).toBe(12);
});

test("out of steps, the answer is still a set without neighbours: a safe floor", () => {
  const star = graph(["m-a", "m-b", "m-c"]);
  expect(heaviestIndependentSet(weights({m: 10, a: 4, b: 4, c: 4}), star, 1)).toBe(10);
});

test("a sum over sixty donors is searched exactly", () => {
  const ids = Array.from({length: 60}, (_, index) => `d${index}`);
  const spec = Object.fromEntries([["sum", 100], ...ids.map((id) => [id, 2])]) as Record<string, number>;
  expect(heaviestIndependentSet(weights(spec), graph(ids.map((id) => `sum-${id}`)))).toBe(120);
});

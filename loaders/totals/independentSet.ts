/** How many steps the exact search may take before the answer of the simple rule is taken instead. */
const MOST_STEPS = 200_000;

interface Weighted {
  id: string;
  weight: number;
}

/**
 * The heaviest set of nodes of which no two are neighbours: exact for every graph our data makes. A graph that would
 * take too long gets a set that is found heaviest-first; it is still a set without neighbours, so its weight is still a
 * safe floor, only perhaps not the highest one.
 */
export function heaviestIndependentSet(
  nodes: readonly Weighted[],
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  mostSteps = MOST_STEPS
): number {
  const weights = new Map(nodes.map(({id, weight}) => [id, weight]));
  return components(nodes, neighbours).reduce((sum, component) => {
    const budget = {steps: mostSteps};
    const exact = search(component, neighbours, weights, budget);
    return sum + (exact ?? heaviestFirst(component, neighbours, weights));
  }, 0);
}

function components(
  nodes: readonly Weighted[],
  neighbours: ReadonlyMap<string, ReadonlySet<string>>
): ReadonlySet<string>[] {
  const unseen = new Set(nodes.map(({id}) => id));
  const found: Set<string>[] = [];
  for (const start of unseen) {
    const component = new Set<string>();
    const queue = [start];
    unseen.delete(start);
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      component.add(id);
      for (const next of neighbours.get(id) ?? []) if (unseen.delete(next)) queue.push(next);
    }
    found.push(component);
  }
  return found;
}

/** Either the node with the most neighbours is in the set, and they are not, or it is not. Undefined: out of steps. */
function search(
  left: ReadonlySet<string>,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  weights: ReadonlyMap<string, number>,
  budget: {steps: number}
): number | undefined {
  if ((budget.steps -= 1) < 0) return undefined;
  let free = 0;
  let busiest: string | undefined;
  let most = 0;
  for (const id of left) {
    let degree = 0;
    for (const next of neighbours.get(id) ?? []) if (left.has(next)) degree += 1;
    if (degree === 0) free += theValue(weights, id);
    if (degree > most) {
      most = degree;
      busiest = id;
    }
  }
  if (busiest === undefined) return free;
  const rest = new Set([...left].filter((id) => [...(neighbours.get(id) ?? [])].some((next) => left.has(next))));
  rest.delete(busiest);
  const without = search(rest, neighbours, weights, budget);
  for (const next of neighbours.get(busiest) ?? []) rest.delete(next);
  const within = search(rest, neighbours, weights, budget);
  if (without === undefined || within === undefined) return undefined;
  return free + Math.max(without, within + theValue(weights, busiest));
}

function heaviestFirst(
  component: ReadonlySet<string>,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  weights: ReadonlyMap<string, number>
): number {
  const left = new Set([...component].sort((a, b) => theValue(weights, b) - theValue(weights, a)));
  let sum = 0;
  for (const id of left) {
    sum += theValue(weights, id);
    for (const next of neighbours.get(id) ?? []) left.delete(next);
  }
  return sum;
}
import {theValue} from "../../src/text/the.js";

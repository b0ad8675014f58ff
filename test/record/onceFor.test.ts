import {expect, it} from "vitest";
import {onceFor} from "../../src/record/onceFor.js";

it("makes a thing once for the same data, be it nothing, and anew for other data", () => {
  let made = 0;
  const of = onceFor<object, number | undefined>(() => {
    made += 1;
    return made === 1 ? undefined : made;
  });
  const [one, other] = [{}, {}];
  expect([of(one), of(one), of(other), of(one)]).toEqual([undefined, undefined, 2, undefined]);
  expect(made).toBe(2);
});

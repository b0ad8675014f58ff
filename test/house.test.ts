import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {betweenRooms, drawing, importsOfFiles, inCircles, upward} from "./imports.js";

const all = importsOfFiles();
const imports = betweenRooms(all);

it("finds the imports", () => {
  expect(imports.length).toBeGreaterThan(300);
  expect(imports).toContainEqual({from: "loaders/commands/build.ts", to: "loaders/site/writeSite.ts"});
});

it("lets no room import one above it", () => {
  expect(upward(imports)).toEqual([]);
});

it("lets no files import each other in a circle", () => {
  expect(inCircles(all)).toEqual([]);
  const circle = [
    {from: "a.ts", to: "b.ts"},
    {from: "b.ts", to: "a.ts"},
    {from: "b.ts", to: "c.ts"},
    {from: "d.ts", to: "a.ts"}
  ];
  expect(inCircles(circle)).toEqual(["a.ts", "b.ts"]);
});

it("is drawn in docs/house.md as it stands: put there what is expected here", () => {
  expect(readFileSync("docs/house.md", "utf8")).toContain(drawing(imports));
});

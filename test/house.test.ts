import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {drawing, importsBetweenRooms, upward} from "./imports.js";

const imports = importsBetweenRooms();

it("finds the imports", () => {
  expect(imports.length).toBeGreaterThan(300);
  expect(imports).toContainEqual({from: "loaders/commands/build.ts", to: "loaders/site/writeSite.js"});
});

it("lets no room import one above it", () => {
  expect(upward(imports)).toEqual([]);
});

it("is drawn in docs/house.md as it stands: put there what is expected here", () => {
  expect(readFileSync("docs/house.md", "utf8")).toContain(drawing(imports));
});

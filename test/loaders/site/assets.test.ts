import {createHash} from "node:crypto";
import {expect, it} from "vitest";
import {assetsFor} from "../../../loaders/site/assets.js";

const assets = {
  style: "p {}",
  script: "run()",
  ownScript: "own.js",
  shared: {style: "style.css", script: "site.js"}
};

/** Words that no packing makes short: each hash is another. */
const words = (bytes: number) =>
  Array.from({length: Math.ceil(bytes / 64)}, (_, place) =>
    createHash("sha256").update(String(place)).digest("hex")
  ).join("");

it.each([
  ["a short page", "<p>三原則</p>"],
  ["a page that is long and packs well, as tables of one word do", "<td>No case permits it</td>".repeat(5000)],
  ["a page of half a flight", words(11_000)]
])("%s shares style sheet and script as files", (_, main) => {
  expect(assetsFor(main, assets)).toEqual(assets);
});

it("a page that does not come in one flight has both in it, and keeps its own script", () => {
  const {shared, ...inThePage} = assets;
  expect(assetsFor(words(60_000), assets)).toEqual(inThePage);
  expect(assets.shared).toBe(shared);
});

it("a page that has both in it anyhow stays as it is", () => {
  const inThePage = {style: "p {}", script: "run()"};
  expect(assetsFor(words(60_000), inThePage)).toEqual(inThePage);
});

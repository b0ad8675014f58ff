import {expect, it} from "vitest";
import {nameInSentence} from "../../src/text/nameInSentence.js";

it.each([
  ["United States", "the United States"],
  ["Netherlands", "the Netherlands"],
  ["Philippines", "the Philippines"],
  ["European Peace Facility", "the European Peace Facility"],
  [
    "World Bank (International Bank for Reconstruction and Development)",
    "the World Bank (International Bank for Reconstruction and Development)"
  ],
  ["Germany", "Germany"]
])("%s within a sentence is %s", (name, expected) => {
  expect(nameInSentence(name, "en")).toBe(expected);
  expect(nameInSentence(name, "ja")).toBe(name);
});

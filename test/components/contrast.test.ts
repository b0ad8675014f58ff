/** The colours of the sheet: text and shapes against every ground they stand on, in both themes. */
import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";

const [light = "", dark = ""] = readFileSync("src/styles/names.css", "utf8").split(
  "@media (prefers-color-scheme: dark)"
);
const colours = (text: string) =>
  new Map([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]));
const themes = {light: colours(light), dark: colours(dark)};

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright! + 0.05) / (dim! + 0.05);
}

const GROUNDS = ["paper", "raised", "tint"];
const TEXT = {ink: 7, quiet: 4.5, accent: 4.5};
const SHAPES = [
  "prohibited",
  "no-category",
  "exception-only",
  "conditional",
  "permissible",
  "undetermined",
  "out-of-scope",
  "bar",
  "focus",
  "edge"
];

describe.each(Object.entries(themes))("in the %s theme", (_, theme) => {
  it.each(Object.entries(TEXT))("%s can be read on every ground: %d to 1", (name, least) => {
    for (const ground of GROUNDS) expect(contrast(theme.get(name)!, theme.get(ground)!)).toBeGreaterThanOrEqual(least);
  });

  it.each(SHAPES)("%s can be seen on paper: 3 to 1", (name) => {
    for (const ground of ["paper", "raised"])
      expect(contrast(theme.get(name)!, theme.get(ground)!)).toBeGreaterThanOrEqual(3);
  });
});

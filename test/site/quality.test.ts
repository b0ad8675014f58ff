/** Every doubt that the build found stands on the Quality page, with its subject and its answer. */
import {readFileSync} from "node:fs";
import {parseHTML} from "linkedom";
import Papa from "papaparse";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {LOCALES} from "../../src/messages/locale.js";
import {openSite, type Site} from "./browser.js";

const notes = Papa.parse<Record<string, string>>(readFileSync("dist/extracts/notes.csv", "utf8").trim(), {
  header: true
}).data;

const pageIn = (locale: "en" | "ja") =>
  parseHTML(readFileSync(`dist/${locale === "ja" ? "ja/" : ""}quality.html`, "utf8")).document;

describe.each(LOCALES)("the doubts in %s", (locale) => {
  const page = pageIn(locale);

  it("are all there, once each, and counted rightly", () => {
    const ids = [...page.querySelectorAll(".doubt-subjects li")].map(({id}) => id.replace(/^note-/, ""));
    expect(ids.sort()).toEqual(notes.map(({id}) => id!).sort());
    const counts = [...page.querySelectorAll(".doubts h3")].map(({textContent}) =>
      Number(/[(（](\d+)[)）]$/.exec(textContent!)![1])
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(notes.length);
    expect(page.querySelector("#notes")!.textContent).toContain(
      locale === "ja" ? `（${notes.length}）` : `(${notes.length})`
    );
  });

  it("name what each is about, with its finding and its answer", () => {
    for (const note of notes) {
      const line = page.getElementById(`note-${note["id"]}`)!;
      const block = line.closest(".doubt")!;
      for (const name of note[`subjects_${locale}`]!.split(" | ")) expect(line.textContent).toContain(name);
      expect(block.textContent).toContain(note[`text_${locale}`]);
      expect(block.querySelector(".doubt-answer")!.textContent).toContain(note[`reason_${locale}`]);
    }
  });

  it("say dates as sentences do, and no ids", () => {
    for (const found of page.querySelectorAll(".doubt p")) {
      expect(found.textContent).not.toMatch(/\d{4}-\d{2}|[A-Z]{3}-\d/);
    }
  });
});

describe("on a phone", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it.each(LOCALES.flatMap((locale) => ["quality", "precedents"].map((slug) => [locale, slug] as const)))(
    "no cell with a sentence in it is squeezed (%s, %s)",
    async (locale, slug) => {
      const page = await site.borrow({viewport: {width: 390, height: 800}});
      await page.goto(`${site.url}/${locale === "ja" ? "ja/" : ""}${slug}`);
      const squeezed = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("tbody :is(th, td)")]
          .filter((cell) => cell.innerText.length > 60 && cell.offsetWidth > 0 && cell.offsetWidth < 150)
          .map((cell) => `${cell.offsetWidth}: ${cell.innerText}`)
      );
      expect(squeezed).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await site.giveBack(page);
    }
  );
});

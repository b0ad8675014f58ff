/**
 * Faults that readers of an earlier site ran into, each with its kind, looked for on the published pages themselves. What needs a browser
 * stands in the visits of other files: the wrong country's facts (whatIf), charts that do not answer (charts), two counts of the same
 * requests (overview), numbers without a name (counts), the menu and verdicts cut off on a phone, the three principles out of sight
 * (readers), rules that do not travel (overview, explorer), tables that go on behind an edge without a sign (everyPage).
 */
import {readdir, readFile} from "node:fs/promises";
import {parseHTML} from "linkedom";
import {beforeAll, describe, expect, it} from "vitest";
import {REGIMES} from "../../src/policy/regimes.js";
import {inLanguage, PAGE_TYPES} from "./pageTypes.js";
import {siteData} from "./siteData.js";
import {LOCALES} from "../../src/messages/locale.js";

const pageOf = async (path: string): Promise<Document> => {
  const file = path === "" || path.endsWith("/") ? `${path}index` : path;
  return parseHTML(await readFile(`dist/${file}.html`, "utf8")).document;
};
const words = (element: Element | null | undefined): string => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

describe("a label and its note", () => {
  const notes = REGIMES.flatMap(({clauses}) => clauses.map(({id, verification, note}) => ({id, verification, note})));

  it("never say both that the text was seen and that it was not", () => {
    expect(notes.length).toBeGreaterThan(100);
    const unseen = /\btext (?:itself )?(?:was|has) not (?:been )?seen|本文(?:そのもの)?は(?:確認していない|未確認)/;
    const both = notes.filter(
      ({verification, note}) => verification === "source-seen" && unseen.test(`${note?.en} ${note?.ja}`)
    );
    expect(both).toEqual([]);
  });
});

describe.each(LOCALES)("in %s", (locale) => {
  const types = PAGE_TYPES.map((path) => inLanguage(locale, path));

  it("the signs of the strip are those of its key", async () => {
    const page = await pageOf(inLanguage(locale, ""));
    const signs = (within: string) =>
      [...page.querySelectorAll(`${within} [class*="verdict-"]`)].flatMap((one) => {
        const code = /\bverdict-([a-z]+_?[a-z]+_?[a-z]*)\b/.exec(one.className)?.[1] ?? "";
        const shape = one.querySelector("svg");
        return shape ? [[code, shape.innerHTML] as const] : [];
      });
    const key = new Map(signs("#strip .verdict-key"));
    const strip = signs("#strip .flips");
    expect(key.size).toBeGreaterThan(3);
    expect(strip.length).toBeGreaterThan(50);
    for (const [code, shape] of strip) expect(shape, code).toBe(key.get(code));
  });

  it("each statement of the founding article stands once, with what was found of each of its goods beside it", async () => {
    const {claims, requests, remarks} = await siteData();
    const said = (text: string | null) => (locale === "ja" && text && remarks.get(text)) || (text ?? "");
    const page = await pageOf(inLanguage(locale, "method"));
    const rows = new Map(
      [...page.querySelectorAll("#article-checked tbody tr")].map(
        (row) => [words(row.querySelector("th")), row] as const
      )
    );
    const checked = [
      ...claims.map(({article, audit, transfer}) => ({article, audit, link: `transfers/${transfer}.html`})),
      ...requests.map(({article, audit, id}) => ({article, audit, link: `requests.html#${id}`}))
    ].filter(({article, audit}) => article && audit);
    expect(checked.length).toBeGreaterThan(25);
    expect(page.querySelectorAll("#article-checked tbody tr")).toHaveLength(
      new Set(checked.map(({article}) => article)).size
    );
    for (const {article, audit, link} of checked) {
      const row = rows.get(said(article));
      const ofGoods = [...(row?.querySelectorAll("dl > div") ?? [])].filter((part) =>
        [...part.querySelectorAll("dt a")].some((one) => one.getAttribute("href")?.endsWith(link))
      );
      expect(
        ofGoods.flatMap((part) => [...part.querySelectorAll("dd")].map(words)),
        link
      ).toContain(said(audit));
    }
  });

  /** Read once for all that is asked of it. */
  let page: Document;
  describe.each(types)("/%s", (path) => {
    beforeAll(async () => {
      page = await pageOf(path);
    });

    it("calls rules and days by name, not by a date in figures", () => {
      const labels = [
        ...page.querySelectorAll("main :is(label, option, button, summary, th, legend, h1, h2, h3, caption, time)")
      ];
      // A source is called what it calls itself.
      const titles = [...page.querySelectorAll("tr > th[scope=row]")].filter((one) => one.closest("table.counts"));
      const named = labels.filter((one) => !titles.includes(one)).map(words);
      expect(named.filter((label) => /\b\d{4}-\d{2}-\d{2}\b/.test(label))).toEqual([]);
    });

    it("is headed in few words, and says something", () => {
      const head = words(page.querySelector("h1"));
      expect(head.length).toBeGreaterThan(1);
      expect(locale === "en" ? head.split(" ").length : Math.ceil(head.length / 3)).toBeLessThanOrEqual(22);
      expect(words(page.querySelector("main")).length).toBeGreaterThan(90);
    });
  });
});

it("a record says each thing once under the rules of its day, and leads to its neighbours and to the text that reports an error", async () => {
  // All are made by the same parts; one in five is read, in each language others.
  const all = (await readdir("dist/transfers")).filter((name) => name.endsWith(".html")).sort();
  expect(all.length).toBeGreaterThan(400);
  const faults: string[] = [];
  for (const [place, locale] of LOCALES.entries()) {
    for (const name of all.filter((_, at) => at % 5 === place)) {
      const page = await pageOf(inLanguage(locale, `transfers/${name.replace(/\.html$/, "")}`));
      const isShown = (one: Element) => {
        const chosen = one.closest<HTMLElement>("[data-regime]");
        return (
          !one.closest(".sheet-body, .copied, template") &&
          (chosen?.dataset["regime"]?.split(" ").includes("day") ?? true)
        );
      };
      const said = [...page.querySelectorAll("main :is(p, li, dd, td)")]
        .filter((one) => !one.querySelector("p, li, dd, td") && isShown(one))
        .map(words)
        .filter((text) => text.length > (locale === "ja" ? 60 : 120));
      const twice = said.filter((text, at) => said.indexOf(text) !== at);
      if (twice.length) faults.push(`${locale} ${name}: ${twice[0]}`);
      const id = name.replace(/\.html$/, "");
      const report = words(page.querySelector("#text-error"));
      const parts = locale === "ja" ? [id, "行目", "データ"] : [id, "line ", "data "];
      if (!/[0-9a-f]{8}/.test(report) || !parts.every((part) => report.includes(part)))
        faults.push(`${locale} ${name}: “${report}” does not say record, line and version`);
      if (!page.querySelector(".neighbours a") || !page.querySelector(".record-contents a"))
        faults.push(`${locale} ${name} leads nowhere`);
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

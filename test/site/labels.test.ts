/** A value is worded in one way wherever a page shows it, and that is the way of its list. */
import {readdir, readFile} from "node:fs/promises";
import {expect, it} from "vitest";
import {siteData} from "./siteData.js";
import {LOCALES, type Locale} from "../../src/messages/locale.js";
import {VERDICTS} from "../../src/policy/judge.js";
import {VERDICT_LABELS} from "../../src/policy/words/labels.js";
import {verdictLabel} from "../../src/policy/words/verdictLabel.js";
import {named, namedPrecedent, precedentUnderEachVersion} from "../../src/record/verdicts.js";
import {STATUSES} from "../../src/vocabulary/claim.js";
import {ANSWERS} from "../../src/vocabulary/request.js";
import {VERIFICATIONS} from "../../src/vocabulary/source.js";

/** Where pages show a value, and its code beside its words; in a table of statements the words of a status stand alone. */
const SHOWN: Record<string, RegExp> = {
  verdict: /<span class="verdict verdict-(\w+)[^"]*">(?:(?!<\/span>).)*?<span class="verdict-word">([^<]*)<\/span>/gs,
  answer: /<b class="reply reply-(\w+)">([^<]*)<\/b>/g,
  sign: /<span class="verification"[^>]*>\s*<span aria-hidden="true">([◉◎○])<\/span>(?:<span class="visually-hidden">)?\s*([^<]*)/g,
  status: /<td data-key="status"><span class="nowrap">(([^<]+?))\s*</g
};
const SIGNED = {"◉": "source-seen", "◎": "cited-by-dataset", "○": "unseen"} as const;

const pages = (await readdir("dist", {recursive: true})).filter(
  (file) => file.endsWith(".html") && !file.startsWith("r/")
);
const found = new Map<string, Set<string>>();
for (const page of pages) {
  const locale: Locale = page.startsWith("ja/") ? "ja" : "en";
  const text = await readFile(`dist/${page}`, "utf8");
  // The glossary has both languages side by side.
  const inOther = locale === "ja" ? /<td lang="en">.*?<\/td>/gs : /<td lang="ja">.*?<\/td>/gs;
  look(text.replace(inOther, ""), locale);
  look((text.match(inOther) ?? []).join(""), locale === "ja" ? "en" : "ja");
}
function look(text: string, locale: Locale): void {
  for (const [kind, pattern] of Object.entries(SHOWN)) {
    for (const [, code = "", words = ""] of text.matchAll(pattern)) {
      const key = `${kind} ${code} ${locale}`;
      found.set(key, (found.get(key) ?? new Set()).add(words.trim()));
    }
  }
}
const wordsOf = (kind: string, code: string, locale: Locale): string[] => [
  ...(found.get(`${kind} ${code} ${locale}`) ?? [])
];

/** What a verdict may be called: by its code, or, where that would say something its reason does not, by a name of its own. */
const data = await siteData();
/** Pages of recipients put Japan's own decisions to every version of the rules. */
const decided = data.precedents.flatMap((row) => precedentUnderEachVersion(data, row));
const judged = [
  ...[...data.verdicts.values()].flat().map(named),
  ...[...data.precedentVerdicts.values()].map(namedPrecedent).filter((one) => one !== undefined),
  ...decided
];
const names = (code: string, locale: Locale): Set<string> =>
  new Set([
    VERDICT_LABELS[code as keyof typeof VERDICT_LABELS][locale],
    ...judged.filter((one) => one.code === code).map((one) => verdictLabel(one)[locale])
  ]);

it("finds what it looks for", () => {
  expect(pages.length).toBeGreaterThan(1000);
  for (const kind of Object.keys(SHOWN)) {
    expect([...found.keys()].filter((key) => key.startsWith(`${kind} `)).length, kind).toBeGreaterThan(3);
  }
});

it.each(LOCALES)("words every status, answer and sign of verification as its list does, in %s", (locale) => {
  const wrong: string[] = [];
  const hold = (kind: string, code: string, label: string) => {
    const other = wordsOf(kind, code, locale).filter((words) => words !== label);
    if (other.length) wrong.push(`${kind} ${code}: ${other.join(", ")} instead of ${label}`);
  };
  const statuses = Object.values(STATUSES).map((entry) => entry[locale]);
  for (const [key, all] of found) {
    const isOfStatus = key.startsWith("status ") && key.endsWith(` ${locale}`);
    for (const words of isOfStatus ? all : []) if (!statuses.includes(words)) wrong.push(`status: ${words}`);
  }
  for (const [code, entry] of Object.entries(ANSWERS)) hold("answer", code, entry[locale]);
  for (const [sign, code] of Object.entries(SIGNED)) hold("sign", sign, VERIFICATIONS[code][locale]);
  expect(wrong).toEqual([]);
});

it.each(LOCALES)(
  "calls every verdict by the name of its code, or by the one that its reason gives it, in %s",
  (locale) => {
    const wrong = VERDICTS.flatMap((code) => {
      const allowed = names(code, locale);
      return wordsOf("verdict", code, locale)
        .filter((words) => !allowed.has(words))
        .map((words) => `${code}: ${words}`);
    });
    expect(wrong).toEqual([]);
  }
);

import {mkdir, writeFile} from "node:fs/promises";
import {formatDate} from "../../../src/text/format.js";
import {verdictPath} from "../../../src/components/verdictMark.js";
import {inLocale, LOCALES, type Locale} from "../../../src/messages/locale.js";
import {share} from "../../../src/messages/share.js";
import {DRAWINGS} from "../../../src/figures/drawings.js";
import {donorCards} from "../../../src/figures/donor.js";
import type {OnPage} from "../../../src/figures/figure.js";
import {shareName, verdictImage} from "../../../src/figures/shareImage.js";
import type {SiteData} from "../../../src/record/siteData.js";
import {VERDICTS, type VerdictCode} from "../../../src/policy/judge.js";
import {VERDICT_LABELS} from "../../../src/policy/words/labels.js";
import type {Kept} from "../../dataset/kept.js";
import {shareImage, type ShareCard} from "./shareImage.js";

/**
 * Writes `share/` in the site: an image for each page and each donor, and two for each verdict, which all records of that verdict use:
 * Japan’s own, and those of others.
 * One per record would be a thousand images, at a tenth of a second each, that say little more.
 */
export async function writeImages(
  site: string,
  kept: Kept,
  pages: readonly (OnPage & {title: string})[],
  data: SiteData
): Promise<void> {
  const {stamp} = data;
  const source = (locale: Locale) => inLocale(share, locale).source(formatDate(stamp.asOf, locale), stamp.rulesHash);
  const written: Promise<void>[] = [];
  const write = (name: string, card: ShareCard) =>
    written.push(shareImage(card, kept).then((image) => writeFile(`${site}/share/${name}`, image)));
  await mkdir(`${site}/share`, {recursive: true});
  for (const {path, locale, title} of pages) {
    const drawing = DRAWINGS[path]?.(data, locale, title).markup;
    write(shareName(path, locale), {title, source: source(locale), drawing});
  }
  for (const locale of LOCALES) {
    for (const {name, title, drawing} of donorCards(data, locale))
      write(shareName("", locale, name), {title, source: source(locale), drawing: drawing.markup});
  }
  for (const code of VERDICTS) {
    for (const locale of LOCALES) {
      const words = inLocale(share, locale);
      for (const hypothetical of [false, true]) {
        const title = (hypothetical ? words.recordIfJapan : words.record)(VERDICT_LABELS[code][locale]);
        const name = shareName("", locale, verdictImage(code, hypothetical));
        write(name, {title, source: source(locale), drawing: shapeOf(code)});
      }
    }
  }
  await Promise.all(written);
}

/** The shape of a verdict, in its colour. */
const shapeOf = (code: VerdictCode): string => {
  const colour = `var(--${code.replaceAll("_", "-")})`;
  return `<svg viewBox="0 0 16 16"><g fill="${colour}" stroke="${colour}">${verdictPath(code)}</g></svg>`;
};

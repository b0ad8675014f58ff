import {MARKS} from "../text/marks.js";
import {theOne, theValue} from "../text/the.js";
import {asHeading} from "../vocabulary/list.js";
import {CHANGE_KINDS, FLIP_CAUSES} from "../vocabulary/release.js";
import {formatDate, formatNumber} from "../text/format.js";
import {html, type Content, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {changes as catalogue, type ChangeCounts} from "../messages/changes.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {VERDICT_LABELS} from "../policy/words/labels.js";
import type {VerdictCode} from "../policy/judge.js";
import type {Figure, OnPage} from "./figure.js";
import type {Change, Release} from "../record/siteData.js";

const KINDS = ["flipped", "withdrawn", "changed", "added"] as const;
const SHOWN = 100;

/** How many things of each kind moved in a release, in figures of the reader's language. */
export function countsOf({changes}: Pick<Release, "changes">, locale: Locale): ChangeCounts {
  const count = (kind: Change["kind"]) => formatNumber(changes.filter((change) => change.kind === kind).length, locale);
  return {added: count("added"), changed: count("changed"), withdrawn: count("withdrawn"), flipped: count("flipped")};
}

/** The finding: what moved in the newest release. */
export const changesTitle: Figure = ({releases}, {locale}) => {
  const words = inLocale(catalogue, locale);
  const [newest] = releases;
  if (!newest) return words.titleNone;
  if (releases.length === 1) return words.titleFirst(newest.version);
  return words.title(newest.version, countsOf(newest, locale));
};

/** The same for a feed reader. */
export const feedLink: Figure = (_data, {locale, path}) =>
  html`<a href="${href(path, locale, "feed.xml")}">${inLocale(catalogue, locale).feed}</a>`;

/** Every release with what moved in it, and why. */
export const releases: Figure = (data, {locale}) => data.releases.map((release) => section(release, locale));

function section(release: Release, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const {version, date, claims, asOf} = release;
  return html`<section id="${version}">
<h2>${words.heading(version, formatDate(date, locale))}</h2>
<p>${words.basis(formatNumber(claims, locale), formatDate(asOf, locale))} · ${words.summary(countsOf(release, locale))}</p>
<p><a href="${href("changes", locale, `r/${version}/`)}">${words.frozenPages}</a></p>
${KINDS.map((kind) => list(release, kind, locale))}
</section>`;
}

function list(release: Release, kind: Change["kind"], locale: Locale): Content {
  const words = inLocale(catalogue, locale);
  const moved = release.changes.filter((change) => change.kind === kind);
  if (!moved.length) return "";
  const rest = moved.length - SHOWN;
  return html`<h3>${asHeading(CHANGE_KINDS[kind][locale])}</h3>
<ul>${moved.slice(0, SHOWN).map((change) => html`<li><code>${change.id}</code>${MARKS[locale].open}${change.table}${MARKS[locale].close}${changeInWords(change, locale)}</li>`)}</ul>
${rest > 0 && html`<p>${words.more(formatNumber(rest, locale))}</p>`}`;
}

/** What moved, as it follows the id of its row. */
export function changeInWords({kind, column, before, after, regime, why, ...change}: Change, locale: Locale): Content {
  const words = inLocale(catalogue, locale);
  const {colon, comma} = MARKS[locale];
  if (kind === "added") return "";
  if (kind === "withdrawn") return `${colon}${change[`reason_${locale}`] ?? words.notExplained}`;
  if (kind === "changed") return `${colon}${column}${colon}${before ?? words.empty} → ${after ?? words.empty}`;
  const verdict = (code?: string) => VERDICT_LABELS[code as VerdictCode][locale];
  return `${comma}${words.under(regime!)}${colon}${verdict(before)} → ${verdict(after)}${colon}${FLIP_CAUSES[why!][locale]}`;
}

/** The version of a release whose first page stands at `r/1.0.0/`. */
const versionAt = (path: string) => path.split("/")[1]!;

/** The version that a frozen release has. */
export const frozenVersion: Figure = (_data, {path}) => versionAt(path);

/** The day of a frozen release. */
export const frozenDate: Figure = (data, {locale, path}) =>
  formatDate(theOne(data.releases, ({version}) => version === versionAt(path)).date, locale);

/** The tables of a frozen release. */
export const frozenTables: Figure = ({frozen}, page) =>
  frozenFiles(theValue(frozen, versionAt(page.path)), "extracts/", "", page);

/** Its record pages, in the language of the page. */
export const frozenRecords: Figure = ({frozen}, page) =>
  frozenFiles(
    theValue(frozen, versionAt(page.path)),
    page.locale === "ja" ? "ja/transfers/" : "transfers/",
    ".html",
    page
  );

function frozenFiles(files: readonly string[], folder: string, ending: string, {locale, path}: OnPage): Html {
  const up = `${href(path, locale, "", "en")}r/${versionAt(path)}/`;
  return html`<ul>${files
    .filter((name) => name.startsWith(folder) && name.endsWith(ending))
    .map(
      (name) =>
        html`<li><a href="${up + name}">${name.slice(folder.length, ending ? -ending.length : undefined)}</a></li>`
    )}</ul>`;
}

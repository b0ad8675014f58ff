import {asHeading} from "../vocabulary/list.js";
import {CHANGE_KINDS, FLIP_CAUSES} from "../vocabulary/release.js";
import {formatDate, formatNumber} from "../text/format.js";
import {html, type Content, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {changes as catalogue, type ChangeCounts} from "../messages/changes.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {VERDICT_LABELS} from "../policy/words/labels.js";
import type {VerdictCode} from "../policy/judge.js";
import type {Page} from "./page.js";
import type {Change, Release, SiteData} from "../record/siteData.js";

const KINDS = ["flipped", "withdrawn", "changed", "added"] as const;
const SHOWN = 100;

/** How many things of each kind moved in a release, in figures of the reader's language. */
export function countsOf({changes}: Pick<Release, "changes">, locale: Locale): ChangeCounts {
  const count = (kind: Change["kind"]) => formatNumber(changes.filter((change) => change.kind === kind).length, locale);
  return {added: count("added"), changed: count("changed"), withdrawn: count("withdrawn"), flipped: count("flipped")};
}

/** What moved since the last release, and why? */
export function changes({releases}: SiteData, locale: Locale): Page {
  const words = inLocale(catalogue, locale);
  const [newest] = releases;
  const title = !newest
    ? words.titleNone
    : releases.length === 1
      ? words.titleFirst(newest.version)
      : words.title(newest.version, countsOf(newest, locale));
  const toFile = (name: string) => href("changes", locale, name, "en");
  return {
    path: "changes",
    locale,
    title,
    description: words.description,
    scripts: [],
    body: html`<h1>${title}</h1>
<p class="lede">${words.intro}</p>
<p>${words.files} <a href="${toFile("extracts/changes.csv")}" download>changes.csv</a> · <a href="${toFile("feed.xml")}">${words.feed}</a></p>
${releases.map((release) => section(release, locale))}`
  };
}

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
<ul>${moved.slice(0, SHOWN).map((change) => html`<li><code>${change.id}</code> (${change.table})${inWords(change, locale)}</li>`)}</ul>
${rest > 0 && html`<p>${words.more(formatNumber(rest, locale))}</p>`}`;
}

function inWords({kind, column, before, after, regime, why, ...change}: Change, locale: Locale): Content {
  const words = inLocale(catalogue, locale);
  if (kind === "added") return "";
  if (kind === "withdrawn") return `: ${change[`reason_${locale}`] ?? words.notExplained}`;
  if (kind === "changed") return `: ${column}: ${before ?? words.empty} → ${after ?? words.empty}`;
  const verdict = (code?: string) => VERDICT_LABELS[code as VerdictCode][locale];
  return `, ${words.under(regime!)}: ${verdict(before)} → ${verdict(after)}: ${FLIP_CAUSES[why!][locale]}`;
}

/** The first page of a frozen release: its tables and its record pages. */
export function frozenRelease({version, date}: Release, files: readonly string[], locale: Locale): Page {
  const words = inLocale(catalogue, locale);
  const path = `r/${version}/index`;
  const link = (name: string, shown: string) =>
    html`<li><a href="${`${href(path, locale, "", "en")}r/${version}/${name}`}">${shown}</a></li>`;
  const prefix = locale === "ja" ? "ja/transfers/" : "transfers/";
  const pages = files.filter((name) => name.startsWith(prefix) && name.endsWith(".html"));
  return {
    path,
    locale,
    title: words.frozenTitle(version),
    description: words.frozen(version),
    noindex: true,
    image: "index",
    scripts: [],
    body: html`<h1>${words.frozenTitle(version)}</h1>
<p class="lede">${words.frozen(version)} ${formatDate(date, locale)}. <a href="${href(path, locale, "")}">${words.newer}</a></p>
<h2>${words.tables}</h2>
<ul>${files.filter((name) => name.startsWith("extracts/")).map((name) => link(name, name.slice("extracts/".length)))}</ul>
<h2>${words.records}</h2>
<ul>${pages.map((name) => link(name, name.slice(prefix.length, -".html".length)))}</ul>`
  };
}

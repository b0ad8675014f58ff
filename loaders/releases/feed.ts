import {html, raw, type Content, type Html} from "../../src/components/html.js";
import {changes as catalogue} from "../../src/messages/changes.js";
import {dataset} from "../../src/messages/dataset.js";
import {changeInWords, countsOf} from "../../src/figures/changes.js";
import type {Donor} from "../../src/record/donors.js";
import type {Release, SiteData} from "../../src/record/siteData.js";
import {regimeAnchor} from "../../src/components/clauseAnchor.js";
import {inLocale, type Locale} from "../../src/messages/locale.js";
import type {Regime} from "../../src/policy/clause.js";
import {REGIMES} from "../../src/policy/regimes.js";
import {formatDate, formatNumber} from "../../src/text/format.js";
import {CLAUSE_VERIFICATIONS} from "../../src/vocabulary/source.js";
import {TRACKERS} from "../../src/vocabulary/tracker.js";
import {donorPath} from "../../src/text/donorPath.js";
import {CHANGE_KINDS} from "../../src/vocabulary/release.js";
import {CREATOR} from "../dataset/about.js";
import {pageUrl, siteUrl} from "../dataset/siteUrl.js";
import {MARKS} from "../../src/text/marks.js";
import {pathIn} from "../../src/text/pageAddress.js";

/** One thing that a feed tells: when it happened, and where more of it stands. */
interface Entry {
  /** Never used for anything else. */
  id: string;
  day: string;
  title: Content;
  address: string;
  summary?: string;
}

/**
 * The Atom feed of the site (RFC 4287) in one language, the newest first: each release of the record, each version of the rules on the day that it
 * came into force, and each release of a tracker that was taken over, on the last day that it covers.
 */
export function feed({releases, trackerReleases, stamp}: FeedData, locale: Locale): string {
  const entries = [
    ...releases.map((release, index) => ofRelease(release, index === releases.length - 1, locale)),
    ...REGIMES.map((regime) => ofRules(regime, locale)),
    ...trackerReleases.map((release) => ofTracker(release, locale))
  ].toSorted((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id));
  return atom({
    self: `${siteUrl}${pathIn(locale, "feed.xml")}`,
    title: dataset.title[locale],
    page: pageUrl("changes", locale),
    day: releases[0]?.date ?? stamp.asOf,
    entries,
    locale
  });
}

type FeedData = Pick<SiteData, "releases" | "trackerReleases" | "stamp">;

function ofRelease(release: Release, isFirst: boolean, locale: Locale): Entry {
  const {version, date} = release;
  const words = inLocale(catalogue, locale);
  const counts = countsOf(release, locale);
  const address = `${pageUrl("changes", locale)}#${version}`;
  const title = isFirst ? words.titleFirst(version) : words.title(version, counts);
  return {id: address, day: date, title, address, summary: words.summary(counts)};
}

function ofRules({id, title, verification}: Regime, locale: Locale): Entry {
  const words = inLocale(catalogue, locale);
  const address = `${pageUrl("principles", locale)}#${regimeAnchor(id)}`;
  const summary = words.rulesSummary(formatDate(id, locale), CLAUSE_VERIFICATIONS[verification][locale]);
  return {id: address, day: id, title: words.rules(title[locale]), address, summary};
}

function ofTracker({id, tracker, until, readings}: FeedData["trackerReleases"][number], locale: Locale): Entry {
  const words = inLocale(catalogue, locale);
  const day = formatDate(until, locale);
  const title = words.trackerRelease(TRACKERS[tracker][locale], day);
  const address = pageUrl("trackers", locale);
  return {
    id: `${address}#${id}`,
    day: until,
    title,
    address,
    summary: words.trackerSummary(formatNumber(readings, locale))
  };
}

const entryOf = ({id, day, title, address, summary}: Entry): Html => html`<entry>
<id>${id}</id>
<title>${title}</title>
<updated>${updated(day)}</updated>
<link rel="alternate" href="${address}"/>
${summary && html`<summary>${summary}</summary>\n`}</entry>
`;

/**
 * The Atom feed of one donor: an entry for each row of its transfers that a release added, changed or withdrew, and for each verdict
 * that flipped, the newest release first. Before the second release it has none.
 * @param isOfDonor whether a claim, by its id, is one of the donor's
 */
export function donorFeed(
  {actor}: Donor,
  releases: readonly Release[],
  isOfDonor: (claim: string) => boolean,
  asOf: string,
  locale: Locale
): string {
  const {code} = actor;
  const page = pageUrl(donorPath(code), locale);
  const entries = releases.flatMap(({version, date, changes}) =>
    changes
      .filter(({table, kind, id}) => (table === "transfers" || kind === "flipped") && isOfDonor(id))
      .map((change): Entry => {
        const {id, kind, column = "", regime = ""} = change;
        return {
          id: `${page}#${[version, kind, id, column || regime].filter(Boolean).join("/")}`,
          day: date,
          title: html`${id}${MARKS[locale].colon}${CHANGE_KINDS[kind][locale]}${changeInWords(change, locale)}`,
          address: page
        };
      })
  );
  const self = `${siteUrl}${pathIn(locale, `${donorPath(code)}.atom`)}`;
  const title = `${dataset.title[locale]}${MARKS[locale].colon}${actor[`name_${locale}`]}`;
  return atom({self, title, page, day: releases[0]?.date ?? asOf, entries, locale});
}

const updated = (day: string) => `${day}T00:00:00Z`;

interface Feed {
  /** The feed's own address. */
  self: string;
  title: string;
  /** The page that tells the same. */
  page: string;
  /** The day of its last change. */
  day: string;
  entries: readonly Entry[];
  locale: Locale;
}

const atom = ({self, title, page, day, entries, locale}: Feed): string =>
  html`${raw('<?xml version="1.0" encoding="utf-8"?>')}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${self}</id>
<title>${title}</title>
<updated>${updated(day)}</updated>
<author><name>${CREATOR}</name></author>
<link rel="self" href="${self}"/>
<link rel="alternate" href="${page}"/>
${entries.map(entryOf)}</feed>
`.markup;

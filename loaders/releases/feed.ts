import {html, raw, type Html} from "../../src/components/html.js";
import {changes as catalogue} from "../../src/messages/changes.js";
import {dataset} from "../../src/messages/dataset.js";
import {changeInWords, countsOf} from "../../src/figures/changes.js";
import type {Donor} from "../../src/record/donors.js";
import type {Release} from "../../src/record/siteData.js";
import {donorPath} from "../../src/text/donorPath.js";
import {CHANGE_KINDS} from "../../src/vocabulary/release.js";
import {CREATOR} from "../dataset/about.js";
import {pageUrl, siteUrl} from "../dataset/siteUrl.js";

/** The Atom feed of releases (RFC 4287), the newest first. Before the first release it has no entry. */
export function feed(releases: readonly Release[], asOf: string): string {
  const entries = releases.map((release, index) => {
    const {version, date} = release;
    const isFirst = index === releases.length - 1;
    const title = isFirst ? catalogue.titleFirst.en(version) : catalogue.title.en(version, countsOf(release, "en"));
    return html`<entry>
<id>${siteUrl}changes#${version}</id>
<title>${title}</title>
<updated>${updated(date)}</updated>
<link rel="alternate" href="${pageUrl("changes", "en")}#${version}"/>
<summary>${catalogue.summary.en(countsOf(release, "en"))}</summary>
</entry>
`;
  });
  return atom(
    `${siteUrl}feed.xml`,
    dataset.title.en,
    pageUrl("changes", "en"),
    updated(releases[0]?.date ?? asOf),
    entries
  );
}

/**
 * The Atom feed of one donor: an entry for each row of its transfers that a release added, changed or withdrew, and for each verdict
 * that flipped, the newest release first. Before the second release it has none.
 * @param isOfDonor whether a claim, by its id, is one of the donor's
 */
export function donorFeed(
  {actor: {code, name_en}}: Donor,
  releases: readonly Release[],
  isOfDonor: (claim: string) => boolean,
  asOf: string
): string {
  const page = pageUrl(donorPath(code), "en");
  const entries = releases.flatMap(({version, date, changes}) =>
    changes
      .filter(({table, kind, id}) => (table === "transfers" || kind === "flipped") && isOfDonor(id))
      .map((change) => {
        const {id, kind, column = "", regime = ""} = change;
        return html`<entry>
<id>${page}#${[version, kind, id, column || regime].filter(Boolean).join("/")}</id>
<title>${id}: ${CHANGE_KINDS[kind].en}${changeInWords(change, "en")}</title>
<updated>${updated(date)}</updated>
<link rel="alternate" href="${page}"/>
</entry>
`;
      })
  );
  const self = `${siteUrl}${donorPath(code)}.atom`;
  const title = `${dataset.title.en}: ${name_en}`;
  return atom(self, title, page, updated(releases[0]?.date ?? asOf), entries);
}

const updated = (day: string) => `${day}T00:00:00Z`;

const atom = (self: string, title: string, page: string, changed: string, entries: readonly Html[]): string =>
  html`${raw('<?xml version="1.0" encoding="utf-8"?>')}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${self}</id>
<title>${title}</title>
<updated>${changed}</updated>
<author><name>${CREATOR}</name></author>
<link rel="self" href="${self}"/>
<link rel="alternate" href="${page}"/>
${entries}</feed>
`.markup;

import {html, raw} from "../../src/components/html.js";
import {changes as catalogue} from "../../src/messages/changes.js";
import {dataset} from "../../src/messages/dataset.js";
import {countsOf} from "../../src/figures/changes.js";
import type {Release} from "../../src/record/siteData.js";
import {CREATOR} from "../dataset/about.js";
import {pageUrl, siteUrl} from "../dataset/siteUrl.js";

/** The Atom feed of releases (RFC 4287), the newest first. Before the first release it has no entry. */
export function feed(releases: readonly Release[], asOf: string): string {
  const updated = (day: string) => `${day}T00:00:00Z`;
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
  return html`${raw('<?xml version="1.0" encoding="utf-8"?>')}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${siteUrl}feed.xml</id>
<title>${dataset.title.en}</title>
<updated>${updated(releases[0]?.date ?? asOf)}</updated>
<author><name>${CREATOR}</name></author>
<link rel="self" href="${siteUrl}feed.xml"/>
<link rel="alternate" href="${pageUrl("changes", "en")}"/>
${entries}</feed>
`.markup;
}

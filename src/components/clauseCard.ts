import {MARKS} from "../text/marks.js";
import {CLAUSE_VERIFICATIONS} from "../vocabulary/source.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {principles} from "../messages/principles.js";
import type {Clause, Regime} from "../policy/clause.js";
import {EFFECT_LABELS} from "../policy/words/labels.js";
import {conditionInWords, type NameOf} from "../policy/words/stepInWords.js";
import {clauseAnchor} from "./clauseAnchor.js";
import {cited} from "./trace.js";
import {formatDate} from "../text/format.js";
import {html, type Content, type Html} from "./html.js";

interface ClauseCardOptions {
  locale: Locale;
  nameOf: NameOf;
  /** What stands at the end: test cases, changes. */
  more?: Content;
  /** Heading level that fits the page. */
  level?: 3 | 4;
  /** Whether the card is the one place that links to this clause lead to. */
  anchored?: boolean;
}

/** One clause as a reader of law wants it: what it says, what the code asks, where it stands, and what was not seen. */
export function clauseCard(regime: Regime, clause: Clause, options: ClauseCardOptions): Html {
  const {locale, nameOf, more, level = 4, anchored = true} = options;
  const words = inLocale(principles, locale);
  const {
    id,
    title,
    sentence,
    cite,
    source,
    verification,
    note,
    opens = [],
    finding,
    since,
    until,
    officialNotRead = []
  } = clause;
  const anchor = anchored && html` id="${clauseAnchor(regime.id, id)}"`;
  const heading = html`<span class="clause-effect">${EFFECT_LABELS[clause.effect][locale]}</span> ${title[locale]} <code>${id}</code>`;
  return html`<article class="law-clause"${anchor}>
${level === 3 ? html`<h3>${heading}</h3>` : html`<h4>${heading}</h4>`}
<p>${sentence[locale]}</p>
<details class="phone-fold"><summary>${words.more}</summary><dl>
<div><dt>${words.condition}</dt><dd>${conditionInWords(clause.when, locale, nameOf)}</dd></div>
${opens.length > 0 && html`<div><dt>${words.opens}</dt><dd>${opens.map((other, index) => html`${index > 0 && MARKS[locale].comma}<a href="#${clauseAnchor(regime.id, other)}"><code>${other}</code></a>`)}</dd></div>`}
${finding && html`<div><dt>${words.openedByFinding}</dt><dd>${finding[locale]}</dd></div>`}
</dl>
<p class="clause-source">${cited(cite, locale)} · ${since ? words.since(formatDate(since, locale)) : formatDate(cite.date, locale)}${until && html` · ${words.until(formatDate(until, locale))}`} · ${source ? html`<a href="${source}" rel="external">${words.source}</a>` : words.noSource} · <span class="verification" data-verification="${verification}">${CLAUSE_VERIFICATIONS[verification][locale]}</span>${officialText(officialNotRead, locale)}</p>
${note && html`<p class="clause-note"><b>${words.note}</b> ${note[locale]}</p>`}
${more}</details>
</article>`;
}

/** Official addresses of a text that could not be opened: they exist, and nobody here has read them. */
export function officialText(addresses: readonly string[], locale: Locale): Content {
  if (!addresses.length) return "";
  const words = inLocale(principles, locale);
  return html` · ${words.officialNotRead}${MARKS[locale].colon}${addresses.map((address, index) => html`${index > 0 && MARKS[locale].comma}<a href="${address}" rel="external">${new URL(address).hostname} ${index + 1}</a>`)}`;
}

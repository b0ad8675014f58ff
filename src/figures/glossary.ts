import {MARKS} from "../text/marks.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {glossary as catalogue} from "../messages/glossary.js";
import {moreRows} from "../components/moreRows.js";
import {html, type Content, type Html} from "../components/html.js";
import type {Regime} from "../policy/clause.js";
import {VERDICTS} from "../policy/judge.js";
import {REGIMES} from "../policy/regimes.js";
import {VERDICT_LABELS} from "../policy/words/labels.js";
import {verdictMark} from "../components/verdictMark.js";
import {changeBetween} from "../record/regimeChange.js";
import {formatDate, formatNumber} from "../text/format.js";
import {theValue} from "../text/the.js";
import {glossaryEntry, type Explained} from "../text/glossaryEntry.js";
import {CLAUSE_VERIFICATIONS} from "../vocabulary/source.js";
import {TERMS} from "../vocabulary/term.js";
import {valuesOf} from "../vocabulary/list.js";
import type {Figure} from "./figure.js";

interface Entry {
  name: string;
  /** The word, and what it means, in a language. */
  say: (locale: Locale) => {word: Content; meaning: Content};
}

/** Everything that is explained, a table for each kind: the reader's own language first, the other beside it. */
export const glossaryTables: Figure = (data, {locale}) => {
  const tables: Record<Explained, Entry[]> = {
    verdict: VERDICTS.toReversed().map((code) => ({
      name: code,
      say: (one) => ({word: verdictMark(code, one), meaning: VERDICT_LABELS[code].meaning[one]})
    })),
    word: valuesOf(TERMS).map((name) => ({
      name,
      say: (one) => ({word: TERMS[name][one], meaning: TERMS[name].meaning?.[one]})
    })),
    rules: REGIMES.toReversed().map((regime) => ({
      name: regime.id,
      say: (one) => ({word: regime.short[one], meaning: rulesInShort(regime, one)})
    })),
    checked: valuesOf(CLAUSE_VERIFICATIONS).map((name) => ({
      name,
      say: (one) => ({word: CLAUSE_VERIFICATIONS[name][one], meaning: CLAUSE_VERIFICATIONS[name].meaning?.[one]})
    })),
    count: data.countDefinitions.map(({name, ...definition}) => ({
      name,
      say: (one) => ({word: formatNumber(theValue(data.counts, name), one), meaning: definition[one]})
    }))
  };
  return (Object.keys(tables) as Explained[]).map((kind) => table(kind, tables[kind], locale));
};

/** How many entries a phone shows of each kind until a reader asks for the others: verdicts and words are looked through, the rest is looked up. */
const SHOWN: Readonly<Record<Explained, 4 | 12>> = {verdict: 12, word: 12, rules: 4, checked: 12, count: 4};

function table(kind: Explained, entries: readonly Entry[], locale: Locale): Html {
  const other: Locale = locale === "en" ? "ja" : "en";
  const caption = inLocale(catalogue, locale).captions[kind];
  const said = (entry: Entry, one: Locale) => {
    const {word, meaning} = entry.say(one);
    return html`<b>${word}</b><p>${meaning}</p>`;
  };
  return html`<h2 id="${kind}">${caption}</h2>
<table class="glossary" aria-labelledby="${kind}">
<thead class="visually-hidden"><tr><th scope="col">${catalogue.thisLanguage[locale]}</th><th scope="col" lang="${other}">${catalogue.thisLanguage[other]}</th></tr></thead>
<tbody>
${entries.map((entry) => html`<tr id="${glossaryEntry(kind, entry.name)}"><th scope="row">${said(entry, locale)}</th><td lang="${other}">${said(entry, other)}</td></tr>\n`)}</tbody>
</table>${moreRows(entries.length, SHOWN[kind], locale)}`;
}

/** How many new clauses are named. */
const NAMED = 2;

/** Its full title, its days, and what it brought: in two lines. */
function rulesInShort(regime: Regime, locale: Locale): string {
  const words = inLocale(catalogue, locale);
  const from = formatDate(regime.id, locale);
  const days = regime.until ? words.between(from, formatDate(regime.until, locale)) : words.since(from);
  const before = REGIMES[REGIMES.indexOf(regime) - 1];
  const added = before ? changeBetween(before, regime).added : [];
  const titles = added.slice(0, NAMED).map(({title}) => title[locale]);
  const brought = titles.length ? words.brought(titles.join(words.between_titles), added.length - titles.length) : "";
  return [regime.title[locale] + MARKS[locale].stop, days, brought]
    .filter((sentence) => sentence !== "")
    .join(locale === "ja" ? "" : " ");
}

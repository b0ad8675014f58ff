/** What is chosen, in words: the page's heading, title and the names of files say it. */
import {explorer as catalogue} from "../messages/explorer.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {VERDICT_LABELS} from "../policy/words/labels.js";
import {VERDICTS} from "../policy/judge.js";
import {formatDate, formatNumber} from "../text/format.js";
import {nameInSentence} from "../text/nameInSentence.js";
import {STATUSES} from "../vocabulary/claim.js";
import {ITEM_GROUPS} from "../vocabulary/item.js";
import {asHeading, isValueOf} from "../vocabulary/list.js";
import {VERIFICATIONS} from "../vocabulary/source.js";
import {filtersSet, type Choices, type FilterName} from "./choices.js";
import type {Rows} from "./rows.js";

type Named = Pick<Rows, "donors" | "classes">;

/** What a value of a filter is called. */
export function valueInWords(name: FilterName, value: string, {donors, classes}: Named, locale: Locale): string {
  const words = inLocale(catalogue, locale);
  switch (name) {
    case "q":
      return words.quoted(value);
    case "donor":
      return donors.find(({code}) => code === value)?.[locale] ?? words.nobody;
    case "item_class":
      return classes.find(({code}) => code === value)?.[locale] ?? words.noClass;
    case "item_group":
      return isValueOf(ITEM_GROUPS, value) ? ITEM_GROUPS[value][locale] : value;
    case "status":
      return isValueOf(STATUSES, value) ? STATUSES[value][locale] : value;
    case "verification":
      return isValueOf(VERIFICATIONS, value) ? VERIFICATIONS[value][locale] : value;
    case "verdict": {
      const code = VERDICTS.find((one) => one === value);
      return code ? VERDICT_LABELS[code][locale] : value;
    }
    case "from":
      return words.span(formatDate(value, locale), "");
    case "until":
      return words.span("", formatDate(value, locale));
    case "sums":
      return words.onlySums;
  }
}

/** The name of a filter, as it stands on its control. */
export function filterInWords(name: FilterName, locale: Locale): string {
  const words = inLocale(catalogue, locale);
  if (name === "q") return words.search;
  if (name === "item_group" || name === "item_class") return words.kind;
  if (name === "from" || name === "until") return words.date;
  if (name === "sums") return words.more;
  return words[name];
}

/** "12 transfers". */
export const rowsInWords = (count: number, {rows}: Pick<Choices, "rows">, locale: Locale): string =>
  inLocale(catalogue, locale).countRows(formatNumber(count, locale), rows);

/** So many names are said one by one; more are counted. */
const NAMED = 3;

/** "Germany and the United States, anti-tank (delivered, up to 7 March 2022): 12 transfers". */
export function headline(choices: Choices, named: Named, count: number, locale: Locale): string {
  const words = inLocale(catalogue, locale);
  const of = (...names: FilterName[]) =>
    filtersSet(choices)
      .filter(({name}) => names.includes(name))
      .map(({name, value}) => valueInWords(name, value, named, locale));
  const joined = (values: string[], kind: "donor" | "goods") =>
    values.length > NAMED
      ? words.several(formatNumber(values.length, locale), kind)
      : [values.slice(0, -1).join(words.between), ...values.slice(-1)].filter(Boolean).join(words.and);
  const donors = joined(
    of("donor").map((name) => nameInSentence(name, locale)),
    "donor"
  );
  const goods = joined(of("item_group", "item_class"), "goods");
  const {from, until} = choices;
  const span = (from || until) && words.span(from && formatDate(from, locale), until && formatDate(until, locale));
  const rest = [...of("q", "status"), span, ...of("verdict", "verification", "sums")]
    .filter(Boolean)
    .join(words.between);
  const what = [donors, donors ? inSentence(goods) : goods].filter(Boolean).join(words.between);
  const all = what && rest ? words.inBrackets(what, rest) : what || rest || words.allGoods;
  return words.title(asHeading(all), rowsInWords(count, choices, locale));
}

/** A kind within a sentence: "anti-tank", but "MANPADS". */
const inSentence = (kind: string) => (/^[A-Z][a-z]/.test(kind) ? kind.charAt(0).toLowerCase() + kind.slice(1) : kind);

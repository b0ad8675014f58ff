import {inLocale, type Locale} from "../messages/locale.js";
import {regimes as catalogue} from "../messages/regimes.js";
import type {Regime} from "../policy/clause.js";
import {REGIMES} from "../policy/regimes.js";
import {formatDate} from "../text/format.js";
import {grouped} from "../text/grouped.js";
import {html, raw, type Content, type Html} from "./html.js";

/** The rules of the transfer's own day: the choice a page starts with. */
export const DAY = "day";
export const REGIME_CHOICES: readonly string[] = [DAY, ...REGIMES.map(({id}) => id)];

/**
 * The choice of rules. It works without a script: the style sheet hides what stands in `underRegime` for any other choice.
 * The script src/client/site.ts keeps the choice in the address as `regime=2022-03-08`. One to a page.
 * @param asOf the day to which the record reaches: a version that takes effect later is offered as one not yet in force.
 * @param offered the versions to choose from beside the one of the transfer's own day.
 * @param day what the own day is called, where it is not that of a transfer.
 */
export function regimeSelector(
  locale: Locale,
  asOf: string,
  {offered = REGIMES, day = catalogue.day[locale]}: {offered?: readonly Regime[]; day?: string} = {}
): Html {
  const words = inLocale(catalogue, locale);
  const choice = (id: string, label: Content, title: string, checked = false) =>
    html`<label title="${title}"><input type="radio" name="regime" value="${id}" data-choice="${id}"${checked && html` checked`} />${label}</label>`;
  return html`<fieldset class="regimes"><legend>${words.legend}</legend><div class="regime-choices">
${choice(DAY, day, words.dayTitle, true)}
${offered.map(({id, short, title}) => choice(id, html`<span>${short[locale]}</span> <time datetime="${id}">${formatDate(id, locale)}</time>${id > asOf && words.notYet}`, title[locale]))}
</div></fieldset>`;
}

/**
 * The choice of rules as one line of the header, which names the choice and opens to the others.
 * @param byScript whether what follows the choice is made by a script: without one the choice is not offered.
 */
export function rulesPicker(locale: Locale, asOf: string, byScript: boolean): Html {
  const words = inLocale(catalogue, locale);
  const names = [{id: DAY, name: words.day}, ...REGIMES.map(({id, short}) => ({id, name: short[locale]}))];
  return html`<details class="rules-picker${byScript && " by-script"}"><summary>${words.rules} <b>${names.map(({id, name}) => html`<span data-regime="${id}">${name}</span>`)}</b></summary>
<div class="rules-panel">${regimeSelector(locale, asOf)}
<label class="mark-changed"><input type="checkbox" id="mark-changed" /> ${words.markChanged}</label></div></details>`;
}

/** What is shown only while one of these versions of the rules (or `DAY`) is chosen. */
export const underRegime = (choices: readonly string[], content: Content): Html =>
  html`<div data-regime="${choices.join(" ")}">${content}</div>`;

/**
 * The rules of the style sheet that show, without a script, what stands under the choice made and hide the rest: some for each choice,
 * so that a new version needs no line of its own. The choice stands in the header, of a record in the record. A rule that asked all of
 * the page which choice is made would be asked again whenever anything on it changes: a keystroke on Explore cost a third more.
 */
export const choiceRules = (): string =>
  `${[
    WITHOUT_CHOICE,
    ...REGIME_CHOICES.flatMap((id) => {
      const made = `:has([data-choice="${id}"]:checked)`;
      const others = `[data-regime]:not([data-regime~="${id}"])`;
      return [`header${made} ${others}`, `header${made}~main ${others}`, `.record${made} ${others}`];
    })
  ].join(",")}{display:none}`;

/** A page for frames has no header and no choice: it shows what the others start with. */
const WITHOUT_CHOICE = `main:first-child [data-regime]:not([data-regime~="${DAY}"])`;

/** One content for each choice; choices with the same content share it. */
export const underEachChoice = (contentOf: (choice: string) => Html): Html =>
  html`${[...grouped(REGIME_CHOICES, (choice) => contentOf(choice).markup)].map(([markup, choices]) =>
    underRegime(choices, raw(markup))
  )}`;

import {inLocale, type Locale} from "../messages/locale.js";
import {judge as catalogue} from "../messages/judge.js";
import {REGIMES} from "../policy/regimes.js";
import {formatDate} from "../text/format.js";
import {html, type Html} from "./html.js";
import {UKRAINE} from "../vocabulary/actor.js";

/**
 * The form for a list of the reader's own, and the place of what becomes of it. No control has a name: even if the form were sent
 * before its script runs, nothing of the list would go with it.
 */
export function judgeForm(locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const field = (option: string, label: string, placeholder: string) =>
    html`<p class="field"><label for="judge-${option}">${label} <code>--${option}</code></label><input id="judge-${option}" data-option="${option}" type="text" placeholder="${placeholder}" autocomplete="off" spellcheck="false"></p>`;
  return html`<form id="judge-form" class="judge-form" aria-label="${words.formLabel}">
<p class="field judge-file"><label for="judge-file">${words.choose}</label><input id="judge-file" type="file" accept=".csv,.tsv,.txt,.xlsx,.xlsm,text/csv"></p>
<p class="field"><label for="judge-paste">${words.paste}</label><textarea id="judge-paste" rows="5" autocomplete="off" spellcheck="false"></textarea></p>
<details class="judge-columns" id="judge-columns" hidden><summary>${words.columns}</summary><p>${words.columnsLead}</p><div id="judge-columns-table"></div></details>
<details class="judge-options"><summary>${words.options}</summary>
${field("on", words.on, "2022-03-08")}
<p class="field"><label for="judge-regime">${words.regime} <code>--regime</code></label><select id="judge-regime" data-option="regime"><option value="">${words.rulesOfTheDay}</option>${REGIMES.toReversed().map(({id, short}) => html`<option value="${id}">${short[locale]} · ${formatDate(id, locale)}</option>`)}</select></p>
${field("recipient", words.recipient, UKRAINE)}
<p class="field"><label for="judge-assume">${words.assume} <code>--assume</code></label><select id="judge-assume" data-option="assume"><option value="">${words.assumeSite}</option><option value="nothing">${words.assumeNothing}</option></select></p>
${field("sheet", words.sheet, "Sheet1")}
${field("encoding", words.encoding, "shift_jis")}
${field("until", words.until, "2024-12-31")}
<p class="field judge-explain"><input id="judge-explain" data-option="explain" type="checkbox" value="yes"><label for="judge-explain">${words.explain} <code>--explain</code></label></p>
</details>
<p class="buttons"><button type="submit">${words.run}</button> <button type="button" id="judge-example">${words.example}</button></p>
<p id="judge-status" role="status"></p>
<progress id="judge-progress" aria-label="${words.run}" hidden></progress>
</form>
<div id="judge-result"></div>`;
}

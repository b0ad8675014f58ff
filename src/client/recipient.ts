/** What Japan decided on a recipient: as it stood on the day and under the rules that the address names. */
import {
  daysOfOutcomes,
  outcomeOn,
  recipientCsv,
  recipientTitleOn,
  recipientToldOn,
  type RecipientFile
} from "../components/recipientList.js";
import {besideThen, type Asked} from "../components/transferList.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {transferList} from "../messages/transferList.js";
import {formatNumber} from "../text/format.js";
import {theLast, theValue} from "../text/the.js";
import {followDayForm} from "./dayForm.js";
import {copyCard, headBeside, saveList, setBeside} from "./listCells.js";
import {putInNarrow} from "./inNarrow.js";
import {theData, theElement} from "./theElement.js";

const locale = document.documentElement.lang as Locale;
const words = inLocale(transferList, locale);
const list = JSON.parse(theElement("#list-file").textContent) as RecipientFile;
const records = new Map(list.records.map((record) => [record.id, record]));
const rows = [...document.querySelectorAll<HTMLTableRowElement>("#list tbody tr")];
const heading = theElement("h1");
const siteName = theLast(document.title.split(" · "));
const recordOf = (row: HTMLElement) => theValue(records, theData(row, "id"));

function show(asked: Asked): void {
  const title = recipientTitleOn(list, asked.day, locale);
  putInNarrow(heading, title, locale);
  document.title = `${title} · ${siteName}`;
  theElement("#told").textContent = recipientToldOn(list, asked.day, locale);
  const beside = besideThen(list, asked, locale);
  headBeside(beside);
  for (const row of rows) {
    const outcome = outcomeOn(recordOf(row), asked.day);
    row.hidden = !outcome;
    if (!outcome) continue;
    putInNarrow(theElement("[data-cell=outcome]", row), outcome.said, locale);
    setBeside(row, list, recordOf(row), asked, beside);
  }
  const shown = rows.filter(({hidden}) => !hidden).length;
  theElement("#list-count").textContent = words.shown(formatNumber(shown, locale), formatNumber(rows.length, locale));
}

const days = daysOfOutcomes(list.records);
const asked = followDayForm({days, last: list.last, rules: list.rules}, show);
copyCard();
saveList(list, asked, () => {
  const shown = rows.filter(({hidden}) => !hidden).map(recordOf);
  return recipientCsv(list, shown, asked());
});

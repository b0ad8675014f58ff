/** The rows of trackers: fetched when asked for, and chosen by donor and class. */
import {JAPAN} from "../vocabulary/actor.js";
import {dataTable} from "../components/dataTable.js";
import {verdictMark} from "../components/verdictMark.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {trackers} from "../messages/trackers.js";
import {formatNumber} from "../text/format.js";
import {quantityWithUnit} from "../text/quantityText.js";
import {STATUSES} from "../vocabulary/claim.js";
import {siteFile, type TrackerRowsFile} from "./siteFiles.js";
import {theElement} from "./theElement.js";

const AT_ONCE = 100;

const locale = document.documentElement.lang as Locale;
const words = inLocale(trackers, locale);
const button = theElement<HTMLButtonElement>("#tracker-show");
const form = theElement<HTMLFormElement>("#tracker-filters");
const count = theElement("#tracker-count");
const place = theElement("#tracker-rows");
const more = theElement<HTMLButtonElement>("#tracker-more");
const donor = theElement<HTMLSelectElement>("#tracker-donor");
const item = theElement<HTMLSelectElement>("#tracker-item");

for (const element of document.querySelectorAll<HTMLElement>(".scripted")) element.hidden = false;

let file: TrackerRowsFile | undefined;
let shown = AT_ONCE;

/** The choices of a field, in the order of their names. */
function offer(select: HTMLSelectElement, names: TrackerRowsFile["donors"]): void {
  const collator = new Intl.Collator(locale);
  const options = Object.entries(names)
    .map(([code, name]) => new Option(name[locale], code))
    .sort((a, b) => collator.compare(a.text, b.text));
  select.append(...options);
}

function show(): void {
  if (!file) return;
  const {donors, classes, rows} = file;
  const found = rows.filter(
    (row) => (!donor.value || row.donor === donor.value) && (!item.value || row.item_class === item.value)
  );
  const number = (value: number) => formatNumber(value, locale);
  count.textContent = words.count(number(Math.min(shown, found.length)), number(found.length));
  more.hidden = found.length <= shown;
  place.innerHTML = dataTable<TrackerRowsFile["rows"][number]>({
    id: "tracker-table",
    caption: words.rowsCaption,
    captionHidden: true,
    rows: found.slice(0, shown),
    columns: [
      {key: "donor", label: words.donor, cell: (row) => donors[row.donor]?.[locale] ?? ""},
      {key: "item", label: words.item, rowHeader: true, cell: (row) => row.words},
      {key: "class", label: words.kind, cell: (row) => classes[row.item_class]?.[locale] ?? words.unmapped},
      {
        key: "figure",
        label: words.figure,
        numeric: true,
        cell: ({figure, stated}) => (figure ? quantityWithUnit(figure, locale) : stated)
      },
      {key: "status", label: words.status, cell: ({status}) => STATUSES[status][locale]},
      {key: "span", label: words.span, cell: ({from, to}) => (from === to ? from : `${from} – ${to}`)},
      {
        key: "verdict",
        label: words.verdict,
        cell: (row) => verdictMark(row.verdict, locale, {hypothetical: row.donor !== JAPAN})
      }
    ]
  }).markup;
}

button.addEventListener("click", async () => {
  button.disabled = true;
  try {
    file = await siteFile<TrackerRowsFile>("tracker-rows-file");
  } catch {
    count.textContent = words.failed;
    button.disabled = false;
    return;
  }
  offer(donor, file.donors);
  offer(item, file.classes);
  form.hidden = false;
  show();
  donor.focus();
});
form.addEventListener("change", () => {
  shown = AT_ONCE;
  show();
});
form.addEventListener("submit", (event) => event.preventDefault());
more.addEventListener("click", () => {
  shown += AT_ONCE;
  show();
});

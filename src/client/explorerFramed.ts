/** The chart of Explore alone, in somebody else's page: of the rows, the goods and the rules that its address asks for, as on Explore. */
import {addressOf, readChoices, UNCHOSEN, type Choices} from "../explorer/choices.js";
import type {ExplorerFile, TotalsFile} from "../explorer/explorerFile.js";
import {findRows} from "../explorer/findRows.js";
import {offeredBy} from "../explorer/offered.js";
import {readRows} from "../explorer/rows.js";
import {asksOneKind, filtersNotInTotals, goodsTotals} from "../explorer/totals.js";
import type {Locale} from "../messages/locale.js";
import {regimes} from "../messages/regimes.js";
import {REGIMES} from "../policy/regimes.js";
import {REGIME_CHOICES} from "../components/regimeSelector.js";
import {valuesOf} from "../vocabulary/list.js";
import {TOTAL_SOURCES} from "../vocabulary/tracker.js";
import {Drawing} from "./explorerDrawing.js";
import {sayBadQuery} from "./notices.js";
import {showScripted} from "./scripted.js";
import {siteFile} from "./siteFiles.js";
import {theElement} from "./theElement.js";

const locale = document.documentElement.lang as Locale;
const rulesInWords = (regime: string): string =>
  REGIMES.find(({id}) => id === regime)?.title[locale] ?? regimes.dayTitle[locale];

const drawing = new Drawing(locale, rulesInWords, (code) => go({donor: [code]}));
drawing.onChoice(go);

const rows = readRows(await siteFile<ExplorerFile>("explorer-file"));
const totals = await siteFile<TotalsFile>("totals-file");
let choices: Choices = UNCHOSEN;

function readAddress(): void {
  const {choices: asked, strangers} = readChoices(location.search, "", {
    ...offeredBy(rows),
    source: ["all", ...valuesOf(TOTAL_SOURCES)],
    regime: REGIME_CHOICES
  });
  choices = asked;
  sayBadQuery(strangers);
  show();
}

function go(change: Partial<Choices>): void {
  choices = {...choices, ...change};
  history.replaceState(null, "", `${location.pathname}${addressOf(choices)}`);
  show();
}

function show(): void {
  const found = findRows(rows, choices, locale);
  const isPossible = asksOneKind(choices) && filtersNotInTotals(choices).length === 0;
  const ofGoods = isPossible && choices.chart !== "rows" ? goodsTotals(totals, choices, locale) : undefined;
  drawing.show(found.rows, choices, ofGoods, isPossible);
  document.title = theElement("h1").textContent;
  // The way back leads to the same rows.
  theElement<HTMLAnchorElement>(".stamp a").search = addressOf(choices);
  theElement("#drawing").dataset["shown"] = addressOf(choices);
}

showScripted();
readAddress();

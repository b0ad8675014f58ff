import {html, type Html} from "../html.js";

/** A drawing in two sizes, of which src/styles/charts.css shows the one that fits; each with an id of its own. */
export function bothWidths(id: string, drawAt: (size: {width: number; id: string}) => Html, wide = 900): Html {
  return html`<div class="chart-wide">${drawAt({width: wide, id: `${id}-wide`})}</div><div class="chart-narrow">${drawAt({width: 358, id: `${id}-narrow`})}</div>`;
}

import {html, type Content, type Html} from "./html.js";

export interface Column<Row> {
  /** Name of the column, used by the script that sorts. */
  key: string;
  label: Content;
  /** The label as plain words, for stacked cells, where it holds markup. */
  stackedLabel?: string;
  cell: (row: Row) => Content;
  /** Figures: set to the right, in tabular digits. */
  numeric?: boolean;
  /** The cell names the row. Give it to one column. */
  rowHeader?: boolean;
  /** What the script sorts by; a column without it is not sortable. Null sorts last. */
  sortBy?: (row: Row) => string | number | null;
}

interface DataTableOptions<Row> {
  /** Id of the table; the caption gets `<id>-caption`. */
  id: string;
  caption: Content;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Attributes of a row, such as html` data-donor="DEU"`. */
  rowAttributes?: (row: Row) => Content;
  /** The caption is said, not shown: for a table whose heading stands right above it. */
  captionHidden?: boolean;
  /** On a narrow screen each row is a small block, its cells under each other, each under the label of its column. */
  stacked?: boolean;
  /** What stands right behind the table: `moreRows`. */
  more?: Content;
}

/**
 * A real table in a scroll container of its own, which is named and can be reached by keyboard; not a landmark, since its heading is one. Headers of sortable
 * columns hold a button that is disabled until src/client/sortableTables.ts has taken it in hand.
 */
export function dataTable<Row>(options: DataTableOptions<Row>): Html {
  const {id, caption, columns, rows, rowAttributes, captionHidden, stacked, more} = options;
  const hidden = captionHidden && html` class="visually-hidden"`;
  return html`<div class="scroll" role="group" tabindex="0" aria-labelledby="${id}-caption">
<table id="${id}"${stacked && html` class="stacked"`}>
<caption id="${id}-caption"${hidden}>${caption}</caption>
<thead><tr>${columns.map(head)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr${rowAttributes?.(row)}>${columns.map((column) => cell(column, row, stacked))}</tr>\n`)}</tbody>
</table>
</div>${more}`;
}

function head<Row>({key, label, numeric, sortBy}: Column<Row>): Html {
  const figure = numeric && html` class="figure-cell"`;
  if (!sortBy) return html`<th scope="col"${figure}>${label}</th>`;
  const kind = numeric ? "number" : "text";
  return html`<th scope="col"${figure} data-key="${key}" data-sort="${kind}"><button class="sort" type="button" disabled>${label}</button></th>`;
}

function cell<Row>(column: Column<Row>, row: Row, stacked?: boolean): Html {
  const {cell, label, stackedLabel = label, numeric, rowHeader, sortBy} = column;
  const figure = numeric && html` class="figure-cell"`;
  const value = sortBy && html` data-value="${sortBy(row) ?? ""}"`;
  return rowHeader
    ? html`<th scope="row"${figure}${value}>${cell(row)}</th>`
    : html`<td${figure}${value}${stacked && html` data-label="${stackedLabel}"`}>${cell(row)}</td>`;
}

/** What a reader has chosen of the table of records, and what follows from it. It knows nothing of the page. */
import type {QueryKey} from "./query.js";
import {isWanted, type RecordRow, type Wanted} from "./rows.js";

/** How many rows are shown before somebody asks for all of them. */
export const FIRST_ROWS = 50;

export interface TableState extends Wanted {
  /** A column by its key, or none: "donor"; "-donor" for the other way round. */
  sort: string;
  /** Whether all rows were asked for. */
  showsAll: boolean;
}

const FILTERS = ["q", "donor", "item_group", "item_class", "status", "verdict", "year", "verification"] as const;
export type FilterName = (typeof FILTERS)[number];

/** The values that the controls of the page offer. */
export interface Offered {
  donor: readonly string[];
  /** `item_group=…` and `item_class=…`, which share a control. */
  item: readonly string[];
  status: readonly string[];
  verdict: readonly string[];
  year: readonly string[];
  verification: readonly string[];
  regime: readonly string[];
  sort: readonly string[];
}

/** How the state stands in the address. */
export function addressKeys(offered: Offered): Record<Exclude<keyof TableState, "showsAll">, QueryKey> {
  const oneOf = (values: readonly string[]): QueryKey => ({fallback: "", allows: (value) => values.includes(value)});
  return {
    q: {fallback: ""},
    donor: oneOf(offered.donor),
    item_group: {fallback: "", allows: (value) => offered.item.includes(`item_group=${value}`)},
    item_class: {fallback: "", allows: (value) => offered.item.includes(`item_class=${value}`)},
    status: oneOf(offered.status),
    verdict: oneOf(offered.verdict),
    year: oneOf(offered.year),
    verification: oneOf(offered.verification),
    regime: {fallback: "day", allows: (value) => offered.regime.includes(value)},
    sort: {fallback: "", allows: (value) => offered.sort.includes(value.replace(/^-/, ""))}
  };
}

/** A state read from an address: whoever comes by one has not asked for all rows. */
export const stateOf = (values: Omit<TableState, "showsAll">): TableState => ({...values, showsAll: false});

/** What of a state stands in the address. */
export const inAddress = ({showsAll: _showsAll, ...state}: TableState): Omit<TableState, "showsAll"> => state;

/** A new choice begins with the first rows again. */
export const chosen = (state: TableState, change: Partial<TableState>): TableState => ({
  ...state,
  ...change,
  showsAll: false
});

export const withoutFilters = (state: TableState): TableState =>
  chosen(state, Object.fromEntries(FILTERS.map((name) => [name, ""])));

/** One press sorts by a column, the next the other way round. */
export const sortedBy = (state: TableState, key: string): TableState =>
  chosen(state, {sort: state.sort === key ? `-${key}` : key});

/** The column that is sorted by, and 1 or -1 for its direction; none where the rows stand as the page has them. */
export function sorting({sort}: TableState): {key: string; sign: 1 | -1} | undefined {
  if (sort === "") return undefined;
  return sort.startsWith("-") ? {key: sort.slice(1), sign: -1} : {key: sort, sign: 1};
}

/** The filters that are set. */
export const filtersSet = (state: TableState): FilterName[] => FILTERS.filter((name) => state[name] !== "");

/** Whether more rows are needed than the page begins with. */
export const asksForMore = (state: TableState): boolean =>
  state.showsAll || state.sort !== "" || filtersSet(state).length > 0;

interface Shown {
  /** What matches, in the order of `rows`. */
  wanted: RecordRow[];
  /** What of it is shown. */
  visible: Set<RecordRow>;
  /** How many match, among those that the page has not read yet too. */
  found: number;
}

/**
 * What a state shows of the rows.
 * @param rows in the order in which they are to stand
 * @param total how many rows there are in all, read or not
 */
export function shownOf(state: TableState, rows: readonly RecordRow[], total: number): Shown {
  const wanted = rows.filter((row) => isWanted(row, state));
  const visible = new Set(wanted.slice(0, state.showsAll ? undefined : FIRST_ROWS));
  return {wanted, visible, found: asksForMore(state) ? wanted.length : total};
}

/** What a reader has chosen in the explorer, and how it stands in the address. It knows nothing of the page. */
import {firstDay, isDate, lastDay} from "../text/day.js";
import {valuesOf} from "../vocabulary/list.js";
import {TOTAL_SOURCES} from "../vocabulary/tracker.js";

/** What may be chosen several times over. */
export const SETS = ["donor", "item_group", "item_class", "status", "verdict", "verification"] as const;
export type SetName = (typeof SETS)[number];

/** The lists that may be shown, and all of them together. */
const LISTS = ["all", ...valuesOf(TOTAL_SOURCES)] as const;
export type ListChosen = (typeof LISTS)[number];

export type RowsShown = "transfers" | "statements";

export interface Choices extends Record<SetName, readonly string[]> {
  /** One row a transfer, or one row a statement. */
  rows: RowsShown;
  /** The list whose rows are shown; "all" for all of them. */
  source: ListChosen;
  q: string;
  /** First and last day, ISO, or "": a row counts by its first day. */
  from: string;
  until: string;
  /** "no" leaves out sums over other rows. */
  sums: "" | "no";
  regime: string;
  /** A column by its key; "-donor" for the other way round; "" for the newest first. */
  sort: string;
  /** The columns shown, or none for those shown at first. */
  columns: readonly string[];
  /** What the drawing shows where a reader chose it: "goods" or "rows". */
  chart: "" | "goods" | "rows";
  /** The goods whose totals are drawn, where a kind has several. */
  of: string;
  /** "log" draws by powers of ten. */
  scale: "" | "log";
}

export const UNCHOSEN: Choices = {
  rows: "transfers",
  source: "curated",
  q: "",
  donor: [],
  item_group: [],
  item_class: [],
  status: [],
  verdict: [],
  verification: [],
  from: "",
  until: "",
  sums: "",
  regime: "day",
  sort: "",
  columns: [],
  chart: "",
  of: "",
  scale: ""
};

/** The values that make sense, by the name of the choice. */
export type Offered = Readonly<Record<SetName | "source" | "regime" | "sort" | "columns", readonly string[]>>;

/** So many characters may be looked for: a pasted page would name nothing, and stand in the heading. */
export const LONGEST_SEARCH = 200;

/** Whether a text is a date at which there might be rows: others cannot be written as readers write dates. */
const isDayOfRows = (text: string) => isDate(text) && text >= "1900" && text < "2100";

const isSet = (name: string): name is SetName => (SETS as readonly string[]).includes(name);
/** What stands between the columns in the address. */
const BETWEEN_COLUMNS = ".";

/**
 * Reads an address. What stood in one of the old lists reads as it did there (`fromOldAddress`).
 * @returns `strangers`: `key=value` pairs that the page does not know, so that it can say so.
 */
export function readChoices(search: string, hash: string, offered: Offered): {choices: Choices; strangers: string[]} {
  let choices = UNCHOSEN;
  const strangers: string[] = [];
  for (const [name, value] of fromOldAddress(new URLSearchParams(search), hash)) {
    for (const one of isSet(name) ? value.split(",") : [value]) {
      const change = changeBy(name, one, choices, offered);
      if (change) choices = {...choices, ...change};
      else strangers.push(`${name}=${one}`);
    }
  }
  return {choices, strangers};
}

/** What a name and its value in an address change; undefined where they make no sense. */
function changeBy(name: string, value: string, choices: Choices, offered: Offered): Partial<Choices> | undefined {
  if (isSet(name)) {
    if (!offered[name].includes(value)) return undefined;
    return choices[name].includes(value) ? {} : {[name]: [...choices[name], value]};
  }
  switch (name) {
    case "q":
      return value.length <= LONGEST_SEARCH ? {q: value.trim()} : undefined;
    case "rows":
      return value === "transfers" || value === "statements" ? {rows: value} : undefined;
    case "source": {
      const source = LISTS.find((list) => list === value);
      return source && offered.source.includes(source) ? {source} : undefined;
    }
    case "from":
      return isDayOfRows(value) ? {from: firstDay(value)} : undefined;
    case "until":
      return isDayOfRows(value) ? {until: lastDay(value)} : undefined;
    case "sums":
      return value === "no" ? {sums: value} : undefined;
    case "regime":
      return offered.regime.includes(value) ? {regime: value} : undefined;
    case "sort":
      return offered.sort.includes(value.replace(/^-/, "")) ? {sort: value} : undefined;
    case "columns": {
      const columns = value.split(BETWEEN_COLUMNS);
      return columns.every((column) => offered.columns.includes(column)) ? {columns} : undefined;
    }
    case "chart":
      return value === "goods" || value === "rows" ? {chart: value} : undefined;
    case "of":
      return /^\w+\.\w+$/.test(value) ? {of: value} : undefined;
    case "scale":
      return value === "log" ? {scale: value} : undefined;
    default:
      return undefined;
  }
}

const TEXTS = ["rows", "source", "q", "from", "until", "sums", "regime", "sort", "chart", "of", "scale"] as const;

/** The address of what is chosen: names sorted, what is not chosen left out. */
export function addressOf(choices: Choices): string {
  const query = new URLSearchParams();
  for (const name of SETS) for (const value of choices[name]) query.append(name, value);
  for (const name of TEXTS) if (choices[name] !== UNCHOSEN[name]) query.set(name, choices[name]);
  if (choices.columns.length) query.set("columns", choices.columns.join(BETWEEN_COLUMNS));
  query.sort();
  return query.size ? `?${query}` : "";
}

/**
 * What an address of the former pages asks for: `moved` names the page. Transfers listed statements, by years; Compare read all lists
 * as one, a kind at a time.
 */
function fromOldAddress(query: URLSearchParams, hash: string): [name: string, value: string][] {
  const moved = query.get("moved");
  const pairs = [...query].filter(([name]) => name !== "moved");
  if (moved === "transfers" || moved === "all-transfers") {
    return [
      ["rows", "statements"],
      ...pairs.flatMap(([name, value]): [string, string][] =>
        name !== "year"
          ? [[name, value]]
          : [
              ["from", value],
              ["until", value]
            ]
      )
    ];
  }
  if (moved === "compare") {
    const ofKind = pairs.map(([name, value]): [string, string] => [
      name === "item" || name === "kind" ? "item_group" : name,
      value
    ]);
    const named = /^#\w+$/.test(hash) && !ofKind.some(([name]) => name === "item_group");
    return [["source", "all"], ...ofKind, ...(named ? [["item_group", hash.slice(1)] as [string, string]] : [])];
  }
  return pairs;
}

/** The choices that leave rows out. */
const FILTERS = ["q", ...SETS, "from", "until", "sums"] as const;
export type FilterName = (typeof FILTERS)[number];

/** Each filter that is set, value by value. */
export const filtersSet = (choices: Choices): {name: FilterName; value: string}[] =>
  FILTERS.flatMap((name) => {
    const value = choices[name];
    return (typeof value === "string" ? [value].filter(Boolean) : value).map((one) => ({name, value: one}));
  });

/** The same choices with a value chosen that was not, or no longer chosen. */
export function toggled(choices: Choices, name: SetName, value: string): Choices {
  const chosen = choices[name];
  return {
    ...choices,
    [name]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
  };
}

/** The same choices without one value of a filter. */
export const without = (choices: Choices, name: FilterName, value: string): Choices => {
  const chosen = choices[name];
  return {
    ...choices,
    [name]: typeof chosen === "string" ? "" : chosen.filter((one) => one !== value)
  };
};

export const withoutFilters = (choices: Choices): Choices => ({
  ...choices,
  ...Object.fromEntries(FILTERS.map((name) => [name, UNCHOSEN[name]]))
});

/** One press sorts by a column, the next the other way round. */
export const sortedBy = (choices: Choices, key: string): Choices => ({
  ...choices,
  sort: choices.sort === key ? `-${key}` : key
});

/** What the columns of a list seem to be, from their names and their first cells. It is proposed to the reader, who says whether it is so. */
import type {Lookups} from "../../loaders/judge/lookups.js";
import {FACT_NAMES} from "../policy/facts.js";
import {readDate} from "../text/readDate.js";
import {looksLike, meaningOf, plain} from "./listHeader.js";

/** The columns of ours that a column of a list can be matched with: what a verdict hangs on, what is read beside it, and facts. */
export const DECISIVE_COLUMNS = ["on", "recipient", "item"] as const;
export const HELPFUL_COLUMNS = ["id", "donor", "mode"] as const;
export const FACT_COLUMNS = FACT_NAMES.filter((name) => name !== "recipient");
const MATCHED: readonly string[] = [...DECISIVE_COLUMNS, ...HELPFUL_COLUMNS, ...FACT_COLUMNS];

/** For each column of a list, by its place, which of ours it seems to be; "" for one of the list's own. */
export interface Guess {
  columns: string[];
  /** Whether all of it stands in the header by our names, and nothing is missing that a verdict hangs on. */
  isPlain: boolean;
  /** Whether nothing at all was told. */
  isOpen: boolean;
}

/** What people call the columns that a verdict hangs on, in their headers. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  on: [
    ..."date|day|when|month|year|date of delivery|delivery date|delivered on|date of transfer|announced|announcement date|year of order".split(
      "|"
    ),
    ..."日付|年月日|日|年月|年|時期|移転日|引渡日|引渡し日|供与日|発表日|決定日|実施日".split("|")
  ],
  recipient: [
    ..."recipient country|receiver|to|destination|country|receiving country|importer|buyer|beneficiary|end user|customer".split(
      "|"
    ),
    ..."移転先|供与先|仕向先|仕向国|仕向地|受領国|受取国|相手国|輸出先|支援先|提供先|国|国名".split("|")
  ],
  item: [
    ..."item|items|weapon|weapons|weapon designation|equipment|goods|product|system|material|article|item name|description".split(
      "|"
    ),
    ..."品目|装備|装備品|装備名|品名|物品|物資|兵器|武器|内容|支援内容|名称".split("|")
  ],
  id: [
    ..."id|no|number|ref|reference|key|row id|record".split("|"),
    ..."番号|整理番号|通し番号|識別子|行番号".split("|")
  ],
  donor: [
    ..."donor|donor country|from|supplier|exporter|sender|seller|provider|giver|donating country|supplying country".split(
      "|"
    ),
    ..."供与国|供与主体|供与国・機関|供与元|提供国|輸出国|輸出元|移転元|支援国|供与者".split("|")
  ],
  mode: [
    ..."mode|transfer mode|mode of transfer|how sent|type of transfer".split("|"),
    ..."形態|供与形態|移転形態|供与の形態|移転の形態".split("|")
  ]
};

/** Names of one kind must make up so much of the cells that are filled. */
const MOST = 0.6;

/**
 * @param header the names of the columns @param rows the cells of the first rows
 * @param said whether day and recipient of all rows are said elsewhere
 */
export function guessColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  {itemNames, actorNames}: Pick<Lookups, "itemNames" | "actorNames">,
  said: {on: boolean; recipient: boolean} = {on: false, recipient: false}
): Guess {
  const columns = header.map((name, place) => nameOfOurs(meaningOf(name, place, header, new Map())));
  const taken = new Set(columns.filter((ours) => ours !== ""));
  const give = (ours: string, place: number) => {
    if (place === -1 || taken.has(ours)) return;
    columns[place] = ours;
    taken.add(ours);
  };
  const isFree = (place: number) => columns[place] === "";
  const hasItem = () => [...taken].some((ours) => ours === "item" || ours.startsWith("item."));
  const isPlain =
    (said.on || taken.has("on")) &&
    (said.recipient || [...taken].some((ours) => ours.startsWith("recipient"))) &&
    hasItem() &&
    !header.some((name, place) => isFree(place) && looksLike(name) !== undefined);

  // Where a name is nearly one of ours, that is meant; then come whole names that others use, then names in which such a one is a word.
  header.forEach((name, place) => {
    const ours = nearlyOurs(name);
    if (isFree(place) && ours !== "") give(ours, place);
  });
  for (const isCalled of [isCalledSo, hasTheWord]) {
    for (const [ours, names] of Object.entries(CALLED)) {
      if (ours === "item" && hasItem()) continue;
      for (const called of names)
        give(
          ours,
          header.findIndex((name, place) => isFree(place) && isCalled(name, called))
        );
    }
  }
  // What the names do not say, the cells may: but only where one column alone holds such.
  const holds: readonly [string, (cell: string) => boolean][] = [
    ["on", (cell) => "date" in readDate(cell)],
    ["item", (cell) => "code" in itemNames.find(cell)],
    ["recipient", (cell) => "code" in actorNames.find(cell)]
  ];
  for (const [ours, isSuch] of holds) {
    if (taken.has(ours) || (ours === "item" && hasItem())) continue;
    const places = header.flatMap((_, place) => {
      const cells = rows.flatMap((row) => row[place]?.trim() || []);
      return isFree(place) && cells.length && cells.filter(isSuch).length / cells.length >= MOST ? [place] : [];
    });
    if (places.length === 1) give(ours, places[0] ?? -1);
  }
  return {columns, isPlain, isOpen: taken.size === 0};
}

/** Whether a record can be a header, by what people call their columns. */
export const seemsHeader = (cells: readonly string[]): boolean =>
  Object.values(CALLED).filter((names) => cells.some((cell) => names.some((called) => isCalledSo(cell, called))))
    .length > 1;

/** What is carried along is not matched with anything, and a class of goods is an item. */
const nameOfOurs = (ours: string): string => (ours === "item_class" ? "item" : MATCHED.includes(ours) ? ours : "");

const nearlyOurs = (name: string): string => nameOfOurs(looksLike(name) ?? "");

const isCalledSo = (name: string, called: string): boolean => plain(name) === plain(called);

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/u;

/** In Japanese a word of two signs or more, at the end of the name: 支援先の国名 is a 国名. */
function hasTheWord(name: string, called: string): boolean {
  if (JAPANESE.test(called)) return called.length > 1 && plain(name.replace(/[（(].*$/u, "")).endsWith(called);
  return ` ${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `.includes(` ${called} `);
}

/** What `--columns` takes to say the same: only what the names themselves do not say. */
export function pairsFor(header: readonly string[], columns: readonly string[]): string {
  return header
    .flatMap((name, place) => {
      const ours = columns[place] ?? "";
      const isSaidByName = ours === nameOfOurs(meaningOf(name, place, header, new Map()));
      if (isSaidByName && (ours !== "" || looksLike(name) === undefined)) return [];
      const isNamed =
        /^[^#,\s"](?:[^,\r\n"]*[^,\s"])?$/u.test(name) && header.indexOf(name) === header.lastIndexOf(name);
      return [`${isNamed ? name : `#${place + 1}`}=${ours}`];
    })
    .join(",");
}

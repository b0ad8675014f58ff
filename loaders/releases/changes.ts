/** What moved between two releases: rows, and verdicts with the reason why they flipped. */
import type {Change} from "../../src/record/siteData.js";
import type {Words} from "../../src/vocabulary/list.js";
import type {Extract} from "../extracts/extract.js";
import {RECORD_HASH} from "../extracts/recordHash.js";

/** A table as it is published: its header, then its rows. */
type TableCells = readonly (readonly string[])[];
export type Tables = ReadonlyMap<string, TableCells>;

interface Withdrawal {
  table: string;
  id: string;
  reason_en: string;
  reason_ja: string;
}

/** Tables that people write, or that say what the law is. The others follow from these. */
const COMPARED = [
  "transfers",
  "requests",
  "overlaps",
  "precedents",
  "items",
  "equipment",
  "actors",
  "statuses",
  "sources",
  "rules"
];

type Row = Readonly<Record<string, string>>;

function byKey(cells: TableCells | undefined, key: readonly string[]): Map<string, Row> {
  const [header = [], ...rows] = cells ?? [];
  return new Map(
    rows.map((row) => {
      const named = Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""]));
      return [key.map((name) => named[name]).join(" "), named];
    })
  );
}

/**
 * Compares what was published with what would be. Hashes are left out, since they move with everything else.
 * @returns the changes in the order of the tables and keys, and what forbids a release: ids gone without a reason, ids used again.
 */
export function changesBetween(
  extracts: readonly Pick<Extract, "name" | "key">[],
  before: Tables,
  after: Tables,
  withdrawals: readonly Withdrawal[]
): {changes: Change[]; faults: Words[]} {
  const changes: Change[] = [];
  const faults: Words[] = [];
  for (const table of COMPARED) {
    const extract = extracts.find(({name}) => name === table);
    if (!extract) continue;
    const was = byKey(before.get(table), extract.key);
    const is = byKey(after.get(table), extract.key);
    for (const id of [...new Set([...was.keys(), ...is.keys()])].sort()) {
      const old = was.get(id);
      const now = is.get(id);
      const withdrawal = withdrawals.find((row) => row.table === table && row.id === id);
      if (now && withdrawal) {
        faults.push({
          en: `${table}: ${id} was withdrawn and is used again. Give the row an id of its own.`,
          ja: `${table}：${id} は撤回されたが、再び使われている。その行に固有の id を付ける。`
        });
      }
      if (!old) changes.push({table, id, kind: "added"});
      else if (now) changes.push(...changedColumns(table, id, old, now));
      else if (withdrawal || table === "rules") {
        const {reason_en, reason_ja} = withdrawal ?? {};
        changes.push({table, id, kind: "withdrawn", reason_en, reason_ja});
      } else {
        faults.push({
          en: `${table}: ${id} is gone. Put it back, or say in data/claims/withdrawn.csv why it was withdrawn.`,
          ja: `${table}：${id} がなくなっている。元に戻すか、撤回の理由を data/claims/withdrawn.csv に記す。`
        });
      }
    }
  }
  for (const flip of flips(before, after)) changes.push(flip);
  return {changes, faults};
}

const isHash = (column: string) => column === RECORD_HASH || column.endsWith("_sha256");

function changedColumns(table: string, id: string, old: Row, now: Row): Change[] {
  return Object.keys(now)
    .filter((column) => column in old && !isHash(column) && old[column] !== now[column])
    .map((column) => ({table, id, kind: "changed", column, before: old[column], after: now[column]}));
}

/** Verdicts that are not what they were. The same facts under another verdict: the law moved, as it is coded. */
function flips(before: Tables, after: Tables): Change[] {
  const was = byKey(before.get("verdicts"), ["id", "regime"]);
  const is = byKey(after.get("verdicts"), ["id", "regime"]);
  return [...is].flatMap(([key, now]): Change[] => {
    const old = was.get(key);
    if (!old || old["verdict"] === now["verdict"]) return [];
    const sameFacts = old["case_id"] === now["case_id"];
    const sameRules = old["rules_sha256"] === now["rules_sha256"];
    return [
      {
        table: "verdicts",
        id: now["id"] ?? "",
        kind: "flipped",
        column: "verdict",
        before: old["verdict"],
        after: now["verdict"],
        regime: now["regime"],
        why: sameFacts ? "law" : sameRules ? "data" : "data_and_law"
      }
    ];
  });
}

/** The rows of the explorer as its file: every statement on record, and every reading of the latest release of each tracker. */
import {readingsOf} from "../text/reading.js";
import {FIRST, LAST_WORD, STOOD_FOR, SUM, type ExplorerFile} from "../explorer/explorerFile.js";
import {readRows, type Rows} from "../explorer/rows.js";
import {VERDICTS, type VerdictCode} from "../policy/judge.js";
import {REGIMES} from "../policy/regimes.js";
import {DATE_BASES, QUALIFIERS, STATUSES} from "../vocabulary/claim.js";
import {UNITS} from "../vocabulary/item.js";
import {valuesOf} from "../vocabulary/list.js";
import {VERIFICATIONS} from "../vocabulary/source.js";
import {IMPORTED_DATE_BASES, TOTAL_SOURCES} from "../vocabulary/tracker.js";
import {recordsOf} from "./recordIndex.js";
import type {Claim, RecordData, TrackerReading} from "./siteData.js";
import {verdictOfTheDay, verdictUnder} from "./verdicts.js";
import {onceFor} from "./onceFor.js";

/** A list in which each value stands once, by the place at which it was first named. */
class Places<T> {
  readonly values: T[] = [];
  readonly #places = new Map<string, number>();

  of(key: string, value: T): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

const BASES = [...new Set([...valuesOf(DATE_BASES), ...valuesOf(IMPORTED_DATE_BASES)])];
const [SOURCES, QUALIFIER, UNIT, CHECKS, STATUS] = [
  valuesOf(TOTAL_SOURCES),
  valuesOf(QUALIFIERS),
  valuesOf(UNITS),
  valuesOf(VERIFICATIONS),
  valuesOf(STATUSES)
];

type Columns = ExplorerFile["rows"];
type Line = {[Column in keyof Columns]: Columns[Column][number]};

/** The file, from the data of the site. */
export function explorerFile(data: RecordData): ExplorerFile {
  const actors = new Map(data.actors.map((actor) => [actor.code, actor]));
  const kinds = new Map(data.items.map((item) => [item.item_class, item]));
  const donors = new Places<ExplorerFile["donors"][number]>();
  const classes = new Places<ExplorerFile["classes"][number]>();
  const items = new Places<ExplorerFile["items"][number]>();
  const judged = new Places<string>();
  // Who types kana finds what is written in kanji.
  const alsoOf = ({name_ja, aliases}: {name_ja: string; aliases: string | null}) => {
    const also = aliases?.split(" | ") ?? [];
    return [...also, ...readingsOf([name_ja, ...also])].join(" | ");
  };
  const donorPlace = (code: string | null) => {
    const actor = actors.get(code ?? "");
    return actor ? donors.of(actor.code, [actor.code, actor.name_en, actor.name_ja, alsoOf(actor)]) : -1;
  };
  const classPlace = (code: string | null) => {
    const kind = kinds.get(code ?? "");
    if (!kind) return -1;
    return classes.of(kind.item_class, [kind.item_class, kind.name_en, kind.name_ja, alsoOf(kind), kind.group]);
  };
  const itemPlace = (en: string, ja: string) => items.of(`${en}\n${ja}`, en === ja ? [en] : [en, ja]);
  const judgedPlace = (own: VerdictCode, each: readonly VerdictCode[]) => {
    const text = `${VERDICTS.indexOf(own)}.${each.map((verdict) => VERDICTS.indexOf(verdict)).join("")}`;
    return judged.of(text, text);
  };

  const ofClaim = (claim: Claim): Line => ({
    id: claim.id,
    record: claim.transfer === claim.id ? "" : claim.transfer,
    source: SOURCES.indexOf("curated"),
    donor: donorPlace(claim.donor),
    class: classPlace(claim.item_class),
    item: itemPlace(claim.item, claim.item_ja),
    from: claim.date,
    to: "",
    basis: BASES.indexOf(claim.date_basis),
    min: claim.quantity_min,
    max: claim.quantity_max,
    qualifier: QUALIFIER.indexOf(claim.qualifier),
    unit: UNIT.indexOf(claim.unit),
    status: STATUS.indexOf(claim.status),
    check: CHECKS.indexOf(claim.verification),
    judged: judgedPlace(
      verdictOfTheDay(data, claim).verdict,
      REGIMES.map(({id}) => verdictUnder(data, claim, id).verdict)
    ),
    flags: (claim.is_first ? FIRST : 0) + (claim.is_last_word ? LAST_WORD : 0) + (claim.is_sum ? SUM : 0)
  });

  const rowsDelivered = new Set(
    data.trackerReadings.filter(({status}) => status === "delivered").map(({tracker_row}) => tracker_row)
  );
  const ofReading = (reading: TrackerReading): Line => {
    const [claim] = reading.claims;
    const isDelivered = reading.status === "delivered";
    // A tracker says of a row what was committed, and of some what was delivered of that.
    const isLastWord = isDelivered || !rowsDelivered.has(reading.tracker_row);
    return {
      id: reading.tracker_row,
      record: claim === undefined ? "" : (recordsOf(data).claim.get(claim)?.transfer ?? claim),
      source: SOURCES.indexOf(reading.tracker),
      donor: donorPlace(reading.donor),
      class: classPlace(reading.item_class),
      item: itemPlace(reading.item_words ?? "", reading.item_words ?? ""),
      from: reading.first_day,
      to: reading.last_day === reading.first_day ? "" : reading.last_day,
      basis: BASES.indexOf(reading.date_basis),
      min: reading.quantity_min,
      max: reading.quantity_max,
      qualifier: QUALIFIER.indexOf(
        reading.quantity_min === null && reading.quantity_max === null ? "unknown" : "exact"
      ),
      unit: reading.unit === null ? -1 : UNIT.indexOf(reading.unit),
      status: STATUS.indexOf(reading.status),
      check: -1,
      judged: judgedPlace(reading.verdict, reading.verdicts),
      flags: (isDelivered ? 0 : FIRST) + (isLastWord ? LAST_WORD : 0) + (claim === undefined ? 0 : STOOD_FOR)
    };
  };

  const lines = [...data.claims.map(ofClaim), ...data.trackerReadings.map(ofReading)];
  const column = <Name extends keyof Line>(name: Name) => lines.map((line) => line[name]);
  return {
    regimes: REGIMES.map(({id}) => id),
    verdicts: [...VERDICTS],
    sources: SOURCES,
    donors: donors.values,
    classes: classes.values,
    items: items.values,
    judged: judged.values,
    bases: BASES,
    statuses: STATUS,
    qualifiers: QUALIFIER,
    units: UNIT,
    checks: CHECKS,
    rows: {
      id: column("id"),
      record: column("record"),
      source: column("source"),
      donor: column("donor"),
      class: column("class"),
      item: column("item"),
      from: column("from"),
      to: column("to"),
      basis: column("basis"),
      min: column("min"),
      max: column("max"),
      qualifier: column("qualifier"),
      unit: column("unit"),
      status: column("status"),
      check: column("check"),
      judged: column("judged"),
      flags: column("flags")
    }
  };
}

/** The rows as the explorer shows them. */
export const explorerRows: (data: RecordData) => Rows = onceFor((data: RecordData) => readRows(explorerFile(data)));

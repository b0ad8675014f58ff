import {grouped} from "../../src/text/grouped.js";
import {theFirst, theLast, theValue} from "../../src/text/the.js";
import type {ItemGroup} from "../../src/vocabulary/item.js";
import type {Facts} from "../../src/policy/facts.js";
import type {VerdictCode} from "../../src/policy/judge.js";
import type {
  Claim,
  ClaimVerdict,
  CodebookEntry,
  FactOrigin,
  ItemRow,
  LastWord,
  ListTotalRow,
  PrecedentVerdict,
  Published,
  PublishedFile,
  QualityRow,
  RequestRow,
  RecordData,
  SiteData,
  StatusRow,
  TotalRow,
  TrackerChange,
  TrackerReading,
  TrackerRelease
} from "../../src/record/siteData.js";
import {casesOf} from "../../src/record/cases.js";
import {recordsOf} from "../../src/record/recordIndex.js";
import {holdToStoredVerdicts} from "../../src/record/verdicts.js";
import type {Locale} from "../../src/messages/locale.js";
import {EXTRACTS} from "../extracts/all.js";
import type {ExtractRow} from "../extracts/extract.js";
import {versionOf} from "../dataset/about.js";
import {datasetJsonLd} from "../dataset/jsonld.js";
import {readReleases} from "../extracts/releaseHistory.js";
import {readFrozen} from "../releases/frozen.js";
import {host} from "../dataset/siteUrl.js";
import {DUCKDB_FILE} from "../dataset/duckdbFile.js";
import {filesIn} from "../dataset/files.js";
import {readLawCases} from "../judge/lawCases.js";
import {readLookups} from "../judge/readLookups.js";
import {GROUPS} from "../totals/subjects.js";
import {WAREHOUSE} from "../warehouse/files.js";
import {readStamp, type DataStamp} from "../warehouse/provenance.js";
import {Database} from "../warehouse/database.js";
import {referenceTables} from "./referenceTables.js";
import {totalNames, type DonorNames, type SubjectNames} from "./totalNames.js";
import {jsonInPage} from "../../src/components/html.js";

/**
 * Reads from a refreshed and bundled `build/` all that the pages show.
 * @throws {Error} if a verdict is stored that the same facts and rules do not give again.
 */
export async function readSiteData(build = "build"): Promise<SiteData> {
  const {data, whole} = await readWhileBundled(build, Promise.resolve());
  await whole;
  return data;
}

/**
 * The same while the data set is still being bundled: what is said of the published files, `files` and `published.jsonLd`, can be asked
 * for when the data are `whole`, and throws before.
 * @param bundled when the files are there
 */
export async function readWhileBundled(
  build: string,
  bundled: Promise<void>
): Promise<{data: SiteData; whole: Promise<void>}> {
  let found: readonly PublishedFile[] | undefined;
  const files = () => {
    if (!found) throw new Error("the published files are asked for before they are made");
    return found;
  };
  const db = await Database.open(`${build}/${WAREHOUSE}`, {readOnly: true});
  try {
    const data: SiteData = {
      ...(await readRecord(build)),
      get files() {
        return files();
      },
      published: await published(files, await readStamp(db), db)
    };
    const whole = bundled.then(async () => {
      found = await publishedFiles(`${build}/extracts`);
    });
    // Whoever waits for it is told; until then somebody else may have failed.
    whole.catch(() => undefined);
    return {data, whole};
  } finally {
    db.close();
  }
}

/** The same as far as it is in the warehouse: what is known before the data set is bundled. */
export async function readRecord(build = "build"): Promise<RecordData> {
  const db = await Database.open(`${build}/${WAREHOUSE}`, {readOnly: true});
  try {
    const table = <R extends object>(name: string, order: string) =>
      db.rows<R>(`select * from ${name} order by ${order}`);
    const claims = await db.rows<Claim>("select * from transfers order by id");
    // Asked at once: while one answer is made into rows here, the engine is at the next.
    const [verdicts, ofClaims, totalRows, trackerRows, changes] = await Promise.all([
      verdictsBySubject(db),
      factsByClaim(db),
      totals(db),
      trackerReadings(db),
      trackerChanges(db)
    ]);
    const stamp = await readStamp(db);
    const releases = await readReleases();
    const items = await table<ItemRow>("stg_items", '"group", item_class');
    const statuses = await table<StatusRow>("stg_statuses", "id");
    const alike = new Map<string, number>();
    const goodsOnRecord: string[] = [];
    const data: RecordData = {
      alike,
      stamp: {
        asOf: stamp.as_of,
        rulesHash: stamp.rules_sha256.slice(0, 8),
        dataHash: stamp.data_sha256.slice(0, 8)
      },
      claims,
      lastWords: await lastWords(db),
      requests: await db.rows<RequestRow>("select * from requests order by date, id"),
      publishers: new Map(
        (
          await db.rows<{publisher: string; publisher_en: string | null; publisher_ja: string | null}>(
            "select publisher, publisher_en, publisher_ja from stg_publishers"
          )
        ).map(({publisher, publisher_en: en, publisher_ja: ja}) => [publisher, {en, ja}])
      ),
      remarks: new Map(
        (await db.rows<{remark: string; remark_ja: string}>("select remark, remark_ja from stg_remarks")).map(
          ({remark, remark_ja}) => [remark, remark_ja]
        )
      ),
      verdicts,
      ...ofClaims,
      actors: await table("stg_actors", "code"),
      items,
      equipment: await table("stg_equipment", "id"),
      statuses,
      reference: referenceTables({items, statuses}, await readLookups()),
      sources: await table("stg_sources", "id"),
      coverage: await table("stg_coverage", "id"),
      overlaps: await table("stg_overlaps", "id"),
      precedents: await table("stg_precedents", "id"),
      lawCases: await readLawCases(),
      precedentVerdicts: new Map(
        (await db.rows<PrecedentVerdict>("select * from precedent_verdicts order by id")).map((row) => [row.id, row])
      ),
      totals: totalRows,
      totalDays: await totalDays(db),
      goodsOnRecord,
      totalsBySource: await totalsBySource(db),
      trackerReleases: await trackerReleases(db),
      trackerReadings: trackerRows,
      trackerChanges: changes,
      notes: await table("notes", "id"),
      counts: new Map(
        (await db.rows<{name: string; value: number}>("select name, value from counts order by name")).map(
          ({name, value}) => [name, value]
        )
      ),
      countDefinitions: await db.rows<{name: string; en: string; ja: string}>(
        "select name, definition_en as en, definition_ja as ja from counts order by rowid"
      ),
      quality: await db.rows<QualityRow>("select * exclude (place) from quality order by place"),
      growth: await table("stg_growth", "line"),
      releases,
      frozen: new Map(
        await Promise.all(releases.map(async ({version}) => [version, Object.keys(await readFrozen(version))] as const))
      )
    };
    holdToStoredVerdicts(data);
    for (const [name, records] of casesOf(data)) alike.set(name, records.length);
    goodsOnRecord.push(...[...recordsOf(data).ofClass.keys()].sort());
    return data;
  } finally {
    db.close();
  }
}

async function lastWords(db: Database): Promise<Map<string, LastWord[]>> {
  const rows = await db.rows<LastWord & {transfer: string}>("select * from last_words order by transfer, day");
  return grouped(rows, ({transfer}) => transfer);
}

async function totals(db: Database): Promise<TotalRow[]> {
  const rows = await db.rows<Omit<TotalRow, "item_group" | keyof SubjectNames | keyof DonorNames>>(
    `select * exclude (subject_kind, subject_en, subject_ja, donor_kind, donor_en, donor_ja) from totals
    order by subject, unit, donor, status, date`
  );
  const {subjects, donors} = await totalNames(db);
  const items = await db.rows<Pick<ItemRow, "item_class" | "group">>('select item_class, "group" from stg_items');
  const groups = new Map(items.map(({item_class, group}) => [item_class, group]));
  const groupOf = (subject: string): ItemGroup => {
    const [itemClass = subject] = GROUPS.find(({id}) => id === subject)?.classes ?? [];
    const group = groups.get(itemClass);
    if (!group) throw new Error(`the total of ${subject} has no item class in items.csv`);
    return group;
  };
  return rows.map((row) => ({
    ...row,
    ...theValue(subjects, row.subject),
    ...theValue(donors, row.donor),
    item_group: groupOf(row.subject)
  }));
}

async function totalDays(db: Database): Promise<RecordData["totalDays"]> {
  const days = await db.rows<{first: string; last: string}>("select min(date) as first, max(date) as last from totals");
  const {first, last} = theFirst(days);
  return [first, last];
}

/** Of all donors, on the newest day. */
const totalsBySource = (db: Database) =>
  db.rows<ListTotalRow>(`
    select source, subject, unit, status, floor, ceiling, open_end, covered_until from totals_by_source
    where donor = 'all' and date = (select max(date) from totals_by_source)
    order by source, subject, unit, status`);

async function trackerReleases(db: Database): Promise<TrackerRelease[]> {
  const rows = await db.rows<Omit<TrackerRelease, "verdicts">>(`
    select r.*, count(c.id)::integer as readings, count(c.item_class)::integer as mapped
    from stg_tracker_releases r join tracker_rows c on c.release_id = r.id
    group by all order by r.tracker, r.until desc`);
  const verdicts = await db.rows<{release_id: string; verdict: VerdictCode; count: number}>(
    "select release_id, verdict, count(*)::integer as count from tracker_rows group by all order by all"
  );
  return rows.map((row) => ({...row, verdicts: verdicts.filter(({release_id}) => release_id === row.id)}));
}

const trackerReadings = (db: Database) =>
  db.rows<TrackerReading>(`
    with each_version as (select span, list(verdict order by regime) as verdicts from span_verdicts group by span)
    select tracker, tracker_row, claims, donor, item_class, item_words, item_group, quantity_min, quantity_max, quantity_words,
      unit, status, first_day, last_day, date_basis, verdict, verdicts
    from tracker_rows join each_version using (span)
    where is_latest order by donor nulls last, first_day, id`);

const trackerChanges = (db: Database) =>
  db.rows<TrackerChange>(`
    with standing as (
      select c.older, c.newer, c.change, list_sort(list_distinct(list(t.transfer))) as transfers
      from (select older, newer, change, unnest(list_concat(rows_before, rows_after)) as tracker_row from tracker_changes) c
      join stg_tracker_keys k using (tracker_row)
      join transfers t on t.id = k.claim
      group by all
    )
    select
      c.*, coalesce(s.transfers, []) as transfers,
      a.name_en as donor_en, a.name_ja as donor_ja, i.name_en as item_class_en, i.name_ja as item_class_ja
    from tracker_changes c
    left join standing s using (older, newer, change)
    left join stg_actors a on a.code = c.donor
    left join stg_items i using (item_class)
    left join stg_tracker_releases r on r.id = c.newer
    order by c.tracker, r.until desc nulls last, c.newer desc, c.change`);

/** The verdict on a case under the rules of one version, which many subjects share. */
type CaseVerdict = Omit<ClaimVerdict, "regime" | "inForce">;

/** What is said of each subject's case is read once: words that thousands of rows repeat take the most time to read. */
async function verdictsBySubject(db: Database): Promise<Map<string, ClaimVerdict[]>> {
  const verdicts = await db.rows<CaseVerdict>(`
    select distinct
      case_id as "caseId", rules, verdict, decided_by as "decidedBy", missing_facts as missing, assumptions, because_en, because_ja
    from subject_verdicts`);
  const ofCase = new Map(verdicts.map((verdict) => [`${verdict.caseId} ${verdict.rules}`, verdict]));
  const rows = await db.rows<{id: string; regime: string; inForce: boolean; case_id: string; rules: string}>(
    `select id, regime, in_force as "inForce", case_id, rules from subject_verdicts order by id, regime`
  );
  const bySubject = grouped(rows, ({id}) => id);
  return new Map(
    [...bySubject].map(([id, those]) => [
      id,
      those.map(({regime, inForce, case_id, rules}) => ({
        regime,
        inForce,
        ...theValue(ofCase, `${case_id} ${rules}`)
      }))
    ])
  );
}

async function factsByClaim(db: Database): Promise<Pick<SiteData, "facts" | "origins">> {
  const rows = await db.rows<FactOrigin & {id: string}>("select * from subject_facts order by id, fact");
  const facts = new Map<string, Facts>();
  const origins = new Map<string, FactOrigin[]>();
  for (const {id, fact, value, origin, reference} of rows) {
    facts.set(id, {...facts.get(id), [fact]: value});
    origins.set(id, [...(origins.get(id) ?? []), {fact, value, origin, reference}]);
  }
  return {facts, origins};
}

async function published(files: () => readonly PublishedFile[], stamp: DataStamp, db: Database): Promise<Published> {
  const codebook: ExtractRow[] = [];
  for await (const rows of theLast(EXTRACTS).rows(db)) codebook.push(...rows);
  const jsonLd = (locale: Locale) => jsonInPage(JSON.stringify(datasetJsonLd(files(), stamp, locale)));
  return {
    version: versionOf(stamp),
    ...host,
    tables: new Map(EXTRACTS.map(({name, words}) => [name, words])),
    codebook: codebook as unknown as CodebookEntry[],
    get jsonLd() {
      return {en: jsonLd("en"), ja: jsonLd("ja")};
    }
  };
}

/** Every published file but the DuckDB file, whose bytes differ between builds of the same data. */
async function publishedFiles(folder: string): Promise<PublishedFile[]> {
  return (await filesIn(folder)).filter(({name}) => name !== DUCKDB_FILE);
}

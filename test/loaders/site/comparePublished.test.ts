import {cp, mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {atAddress, compare, inFolder, whereDifferent, type OfFile} from "../../../loaders/site/comparePublished.js";
import {CONTENTS_FILE, contentsOfDuckdb, DUCKDB_FILE} from "../../../loaders/dataset/duckdbFile.js";
import {filesIn} from "../../../loaders/dataset/files.js";
import {listen, siteServer} from "../../../loaders/commands/serve.js";
import {readSums, SUMS, writeSums} from "../../../loaders/site/checksums.js";
import {Database} from "../../../loaders/warehouse/database.js";

let sites: string;
beforeAll(async () => {
  sites = await mkdtemp(join(tmpdir(), "sangensoku-"));
  for (const name of ["built", "published"]) await makeSite(`${sites}/${name}`);
});
afterAll(() => rm(sites, {recursive: true, force: true}));

/** Both sites anew for each test. */
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sangensoku-"));
  await cp(sites, folder, {recursive: true});
});
afterEach(() => rm(folder, {recursive: true, force: true}));

async function makeSite(site: string): Promise<void> {
  await mkdir(`${site}/extracts`, {recursive: true});
  await writeFile(`${site}/index.html`, "<h1>三原則</h1>\n");
  await writeFile(`${site}/extracts/transfers.csv`, "id,item\r\nA,vests\r\nB,tents\r\n");
  await writeFile(`${site}/_headers`, "/*\n");
  await makeDuckdb(`${site}/extracts/${DUCKDB_FILE}`, "('A', 'vests'), ('B', 'tents')");
  await writeFile(`${site}/extracts/${CONTENTS_FILE}`, await contentsOfDuckdb(`${site}/extracts/${DUCKDB_FILE}`));
  await writeSums(site);
}

async function makeDuckdb(file: string, rows: string): Promise<void> {
  await rm(file, {force: true});
  const db = await Database.open(file);
  await db.run(`create table transfers as select * from (values ${rows}) t(id, item)`);
  await db.run("create view now as select item from transfers");
  db.close();
}

const compared = async (published = inFolder(`${folder}/published`)) => {
  const {same, differences, notes} = await compare(inFolder(`${folder}/built`), published);
  for (const {words} of [...differences, ...notes]) expect(words.ja).toMatch(/[぀-ヿ一-鿿]/u);
  const lines = (found: readonly OfFile[]) => found.map(({file, words}) => `${file}: ${words.en}`);
  return {same, differences: lines(differences), notes: lines(notes)};
};

describe("comparing a published site with a build", () => {
  it("finds no difference where there is none, the DuckDB file by its contents", async () => {
    const {same, differences, notes} = await compared();
    expect(differences).toEqual([]);
    expect(same).toBe(6);
    expect(notes).toEqual([expect.stringMatching(/sangensoku\.duckdb: the same contents/)]);
  });

  it("sees a mark of byte order that was put in front of a value of the DuckDB file", async () => {
    await makeDuckdb(`${folder}/published/extracts/${DUCKDB_FILE}`, "('\ufeffA', 'vests'), ('B', 'tents')");
    expect((await compared()).differences).toEqual(["extracts/sangensoku.duckdb: other contents in transfers.csv"]);
  });

  it("names every file that differs, and the line", async () => {
    await writeFile(`${folder}/published/extracts/transfers.csv`, "id,item\r\nA,vests\r\nB,tanks\r\n");
    await rm(`${folder}/published/index.html`);
    await writeFile(`${folder}/published/more.html`, "more");
    await makeDuckdb(`${folder}/published/extracts/${DUCKDB_FILE}`, "('A', 'vests'), ('B', 'tanks')");
    const {differences} = await compared();
    expect(differences).toEqual([
      expect.stringMatching(
        /^extracts\/transfers.csv: differs from line 3 on\n +built: +B,tents\r\n +published: B,tanks\r/
      ),
      "index.html: is in the build, but not published",
      "extracts/sangensoku.duckdb: other contents in transfers.csv"
    ]);
    expect(differences[0]).toContain("does not match its own SHA256SUMS");
  });

  it.each([
    ["a view that says something else", "create or replace view now as select 'permissible' as item from transfers"],
    ["a view more", "create view more as select 1 as one"],
    ["a macro", "create macro verdict(id) as 'permissible'"],
    ["a comment on a table", "comment on table transfers is 'everything is allowed'"],
    ["a comment on a column", "comment on column transfers.item is 'nothing'"],
    ["another type of a column", "alter table transfers alter item type blob using item::blob"],
    ["a schema with a table of its own", "create schema other; create table other.transfers as select 1 as id"],
    ["an empty schema", "create schema other"],
    ["a type", "create type kind as enum ('a')"],
    ["an index", "create index place on transfers (id)"],
    ["a sequence", "create sequence numbers"],
    [
      "a view behind a macro that answers for the engine",
      `create macro duckdb_views() as table select 'main' as schema_name, 'now' as view_name, null as comment,
         'CREATE VIEW "now" AS SELECT item FROM transfers;' as sql, false as internal, 'looked_at' as database_name;
       create macro duckdb_functions() as table select * from system.main.duckdb_functions() where internal;
       create or replace view now as select 'permissible' as item from transfers`
    ],
    ["a value that nobody gave", "alter table transfers alter item set default 'tanks'"]
  ])("sees in a changed DuckDB file %s", async (_, sql) => {
    const db = await Database.open(`${folder}/published/extracts/${DUCKDB_FILE}`);
    await db.run(sql);
    db.close();
    const {differences} = await compared();
    expect(differences).toEqual([expect.stringMatching(/^extracts\/sangensoku\.duckdb: other contents in /)]);
  });

  it("names a file that only the published site lists", async () => {
    await writeFile(`${folder}/published/more.html`, "more");
    await writeSums(`${folder}/published`);
    const {differences} = await compared();
    expect(differences.map((line) => line.split(/[:\n]/)[0])).toEqual([SUMS, "more.html"]);
  });

  it("reads a site from its address, and forgives a host that keeps a file for itself", async () => {
    await rm(`${folder}/published/_headers`);
    const server = siteServer(`${folder}/published`);
    const port = await listen(server, 0);
    const {differences, notes} = await compared(atAddress(`http://localhost:${port}`));
    server.close();
    expect(differences).toEqual([]);
    expect(notes[0]).toBe("_headers: not served; hosts may keep it");
  });

  it("says plainly that something is no site of ours, and that an address cannot be read", async () => {
    await expect(compare(inFolder(`${folder}/built`), inFolder(folder))).rejects.toThrow("has no SHA256SUMS");
    await expect(compare(inFolder(`${folder}/built`), atAddress("http://localhost:1/"))).rejects.toThrow(
      /http:\/\/localhost:1\/SHA256SUMS could not be read/
    );
  });

  it("gives the byte where files differ that are no texts", () => {
    expect(whereDifferent(new Uint8Array([1, 0, 2]), new Uint8Array([1, 0, 3])).en).toBe("differs from byte 2 on");
  });
});

describe("SHA256SUMS", () => {
  it("lists every file of the site but itself, and states the contents of the DuckDB file", async () => {
    const text = new TextDecoder().decode(await inFolder(`${folder}/built`).read(SUMS));
    const names = (await filesIn(`${folder}/built`)).map(({name}) => name);
    expect([...readSums(text).keys()]).toEqual(
      names.filter((name) => name !== SUMS && name !== `extracts/${DUCKDB_FILE}`)
    );
    expect(text).toMatch(/^# extracts\/sangensoku\.duckdb: contents [0-9a-f]{64}\n/);
  });
});

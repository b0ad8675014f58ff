import {createServer, type Server, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {fetchAll} from "../../../loaders/commands/fetch.js";
import {columnNames} from "../../../loaders/schema/table.js";
import {sources} from "../../../loaders/schema/reference.js";

/** A real server stands for the tracker's. */
const SHARES =
  "country,iso,bilateral_pct_gdp,eu_share_pct_gdp,total_pct_gdp,eu_share_bn\nDenmark,DNK,3.273931,0.577329,3.85126,1.944231\n";
let folder: string;
let server: Server;
let address: string;
let answer: (response: ServerResponse, etag: string | undefined) => void;

beforeEach(async () => {
  folder = await mkdtemp(`${tmpdir()}/feeds-`);
  await mkdir(`${folder}/inbox`);
  await writeFile(`${folder}/sources.csv`, `${columnNames(sources).join(",")}\n`);
  server = createServer(({headers}, response) => answer(response, headers["if-none-match"]));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/file.csv`;
  await writeFile(
    `${folder}/feeds.yaml`,
    `# Kept as it stands.\n- id: website\n  tracker: kiel_website\n  address: ${address}\n  page: ${address}\n  title: Figures of {month}\n  publisher: P\n  licence: none stated\n  most_bytes: 4000\n`
  );
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await rm(folder, {recursive: true, force: true});
});

const places = () => ({
  feeds: `${folder}/feeds.yaml`,
  sources: `${folder}/sources.csv`,
  inbox: `${folder}/inbox`
});

async function run(): Promise<{code: number; said: string; inbox: string[]; feeds: string; listed: string}> {
  const lines: string[] = [];
  const code = await fetchAll("en", places(), (line) => lines.push(line));
  return {
    code,
    said: lines.join("\n"),
    inbox: await readdir(`${folder}/inbox`),
    feeds: await readFile(`${folder}/feeds.yaml`, "utf8"),
    listed: await readFile(`${folder}/sources.csv`, "utf8")
  };
}

describe("npm run fetch", () => {
  it("takes a new release once: into the inbox, among the sources, with its hash and its etag", async () => {
    const bytes = Buffer.from(SHARES);
    answer = (response, etag) => {
      response.writeHead(etag === '"1"' ? 304 : 200, {etag: '"1"'});
      response.end(etag === '"1"' ? undefined : bytes);
    };
    const first = await run();
    const month = new Date().toISOString().slice(0, 7);
    expect(first.said).toContain("website: new,");
    expect(first.code).toBe(0);
    expect(first.inbox).toEqual([expect.stringMatching(/^website_\d{4}-\d\d-\d\d\.csv$/)]);
    expect(await readFile(`${folder}/inbox/${first.inbox[0] ?? ""}`)).toEqual(bytes);
    expect(first.listed).toContain(`kiel-website-${month},Figures of ${month},P,en,`);
    expect(first.feeds).toMatch(/^# Kept as it stands\.[\s\S]*sha256: [0-9a-f]{64}[\s\S]*etag: '"1"'/);
    const second = await run();
    expect(second).toMatchObject({code: 0, said: "website: unchanged", feeds: first.feeds, listed: first.listed});
  });

  it("knows the same bytes by their hash where the server has no etag", async () => {
    const bytes = Buffer.from(SHARES);
    answer = (response) => response.end(bytes);
    await run();
    expect((await run()).said).toBe("website: unchanged");
  });

  const CASES: [string, (response: ServerResponse) => void, RegExp][] = [
    ["a 404", (response) => response.writeHead(404).end("gone"), /refused: the address answers 404/],
    [
      "an answer that breaks off",
      (response) =>
        void (
          response.writeHead(200, {"content-length": 3000}),
          response.write(SHARES),
          setTimeout(() => response.destroy(), 50)
        ),
      /broke off before its end/
    ],
    ["a web page", (response) => response.end("<!doctype html><html><title>Sign in</title></html>"), /HTML|web page/],
    ["a renamed header", (response) => response.end("land,code,wealth,own,shared\nA,B,1,2,3\n"), /layout/],
    ["a file too large", (response) => response.end("x".repeat(5000)), /more than 4000 bytes/],
    ["an empty file", (response) => response.end(), /the file is empty/]
  ];
  it.each(CASES)("refuses %s, and changes nothing", async (_, respond, said) => {
    answer = respond;
    const before = await readFile(`${folder}/feeds.yaml`, "utf8");
    const after = await run();
    expect(after.said).toMatch(said);
    expect(after).toMatchObject({code: 2, inbox: [], feeds: before, listed: `${columnNames(sources).join(",")}\n`});
  });

  it("does nothing without a network, and says so", async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    const {code, said, inbox} = await run();
    expect(said).toMatch(/^website: not reachable \(.+\)\nNo feed could be reached\. Nothing was done\.$/);
    expect({code, inbox}).toEqual({code: 0, inbox: []});
  });
});

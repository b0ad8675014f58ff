/** The preview server: whatever is asked of it, it answers and goes on. */
import {mkdir, mkdtemp, rename, rm, writeFile} from "node:fs/promises";
import {once} from "node:events";
import {connect} from "node:net";
import {request, type IncomingHttpHeaders, type Server} from "node:http";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {listen, siteServer} from "../../../loaders/commands/serve.js";

let folder: string;
let server: Server;
let port: number;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sangensoku-"));
  await mkdir(`${folder}/ja`);
  await mkdir(`${folder}/transfers`);
  await writeFile(`${folder}/index.html`, "front");
  await writeFile(`${folder}/compare.html`, "compare");
  await writeFile(`${folder}/ja/index.html`, "表紙");
  await writeFile(`${folder}/transfers.html`, "transfers");
  await writeFile(`${folder}/transfers/A.html`, "A");
  await writeFile(`${folder}/.nojekyll`, "");
  await writeFile(`${folder}/robots.txt`, "0123456789");
  await writeFile(`${folder}/404.html`, "no such page");
  await writeFile(`${folder}/_headers`, "/*\n  X-Content-Type-Options: nosniff\n");
  server = siteServer(folder);
  port = await listen(server, 0);
});
afterEach(async () => {
  server.close();
  await rm(folder, {recursive: true, force: true});
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

function ask(path: string, {method = "GET", headers = {}}: {method?: string; headers?: Record<string, string>} = {}) {
  return new Promise<Answer>((resolve, reject) => {
    request({host: "127.0.0.1", port, path, method, headers}, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => resolve({status: response.statusCode!, headers: response.headers, text}));
      response.on("error", reject);
    })
      .on("error", reject)
      .end();
  });
}

describe("a Range", () => {
  it.each([
    ["bytes=0-3", 206, "0123"],
    ["bytes=4-", 206, "456789"],
    ["bytes=8-99", 206, "89"],
    ["bytes=99-", 416, ""]
  ])("%s is answered by that part", async (range, status, text) => {
    expect(await ask("/robots.txt", {headers: {range}})).toMatchObject({status, text});
  });

  it.each([
    "bytes=5-2",
    "bytes=-10",
    "bytes=-0",
    "garbage",
    "bytes=",
    "bytes=a-b",
    "bytes=0-1,3-4",
    "bytes=1e9-",
    "lines=1-2"
  ])("%s is passed over, and the server goes on", async (range) => {
    expect(await ask("/robots.txt", {headers: {range}})).toMatchObject({status: 200, text: "0123456789"});
    expect((await ask("/")).text).toBe("front");
  });
});

describe("a site that changes while it is served", () => {
  it("is served as it is: files that are gone, new ones, and those of another length", async () => {
    await rm(`${folder}/compare.html`);
    await writeFile(`${folder}/new.html`, "new");
    await writeFile(`${folder}/robots.txt`, "longer than it was before");
    expect(await ask("/compare")).toMatchObject({status: 404, text: "no such page"});
    expect(await ask("/new")).toMatchObject({status: 200, text: "new"});
    expect(await ask("/robots.txt")).toMatchObject({status: 200, text: "longer than it was before"});
  });

  it("is answered for even while there is none, and again once there is one", async () => {
    await rename(folder, `${folder}.last`);
    expect(await ask("/")).toMatchObject({status: 404, text: "Not found"});
    await rename(`${folder}.last`, folder);
    expect((await ask("/")).text).toBe("front");
  });

  it("sends the headers of the site that it serves now", async () => {
    await writeFile(`${folder}/_headers`, "/*\n  X-Content-Type-Options: sniff\n");
    expect((await ask("/")).headers["x-content-type-options"]).toBe("sniff");
  });
});

describe("addresses", () => {
  it.each([
    ["/ja", "/ja/"],
    ["/ja?from=x", "/ja/?from=x"],
    ["/compare/", "/compare"],
    ["/transfers/A/?regime=2014-04-01", "/transfers/A?regime=2014-04-01"],
    ["/transfers/", "/transfers"]
  ])("%s leads to %s, since relative links would lead elsewhere", async (path, location) => {
    expect(await ask(path)).toMatchObject({status: 301, headers: {location}});
  });

  it.each(["/", "/ja/", "/compare", "/transfers", "/transfers/A", "/robots.txt"])(
    "%s is served as it stands",
    async (path) => {
      expect((await ask(path)).status).toBe(200);
    }
  );

  it.each([
    "//example.org/",
    "//example.org/..",
    "/../../etc/passwd",
    "/ja/%2e%2e/%2E%2e/x",
    "/.nojekyll",
    "/..\\\\x",
    "/..%2f..%2fetc/passwd",
    "/%00",
    "/%c0%ae/",
    "/ja%2f",
    "/nothing/"
  ])("%s leads nowhere", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it("keep the path under which the site is served", async () => {
    server.close();
    server = siteServer(folder, {base: "/some/where/"});
    port = await listen(server, 0);
    expect((await ask("/some/where/ja")).headers.location).toBe("/some/where/ja/");
    expect((await ask("/some/where/compare")).text).toBe("compare");
    expect((await ask("/compare")).status).toBe(404);
  });
});

it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("%s is not allowed", async (method) => {
  expect(await ask("/", {method})).toMatchObject({status: 405, headers: {allow: "GET, HEAD"}});
});

it.each([
  "GET / HTTP/9.9\r\n\r\n",
  "\0\0\0\r\n\r\n",
  "GET /\r\n\r\n",
  "GET  HTTP/1.1\r\n\r\n",
  "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
  "GET http://other.example/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
  "CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n",
  "GET * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
  "GET ?x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
  `GET ${"/x".repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`
])("%j is answered or cut off, and the server goes on", async (raw) => {
  const socket = connect(port, "127.0.0.1", () => socket.write(raw, "latin1")).on("error", () => undefined);
  socket.resume();
  await once(socket, "close");
  expect((await ask("/")).text).toBe("front");
});

it("HEAD is answered without the page", async () => {
  expect(await ask("/", {method: "HEAD"})).toMatchObject({status: 200, text: ""});
});

it("listens for this machine alone", () => {
  expect(server.address()).toMatchObject({address: "127.0.0.1"});
});

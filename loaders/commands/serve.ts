/** Serves `dist/` as any static host would, compressed. Prints its address; says plainly when the port is taken. */
import {existsSync, readFileSync} from "node:fs";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import {SaidError} from "../schema/said.js";
import {optionsOf, runCommand} from "./command.js";
import {isRun} from "./isRun.js";
import compression from "compression";
import sirv from "sirv";
import {readHeaders} from "../site/headers.js";
import {recover} from "../site/replaceSite.js";
import {followed} from "../site/sitePlace.js";

export interface ServeOptions {
  /** Serve the site under this path, such as "/sangensoku/", and nothing elsewhere. */
  base?: string;
  /** Send the headers of the site's `_headers` file, as the hosts that know it do. */
  headers?: boolean;
}

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * A server of a built site: clean addresses (/compare serves compare.html) and the site's own 404 page. Every file is looked up when
 * it is asked for, since a build may put a new site in the place of this one at any moment.
 */
export function siteServer(folder: string, {base = "/", headers = true}: ServeOptions = {}): Server {
  const files = sirv(folder, {extensions: ["html"], etag: true, dev: true});
  // Written for a framework, but it needs no more than what Node gives.
  const compress = compression() as unknown as Middleware;
  return createServer((request, response) => {
    // A file that is gone between the look and the reading ends this answer, not the server.
    response.on("pipe", (file) => file.on("error", () => response.destroy()));
    const {url = "/"} = request;
    const inside = url.startsWith(base) && !HIDDEN.test(url);
    request.url = inside ? `/${url.slice(base.length)}` : "/there-is-nothing-outside-the-base";
    if (headers) {
      for (const [name, value] of readHeaders(textOf(`${folder}/_headers`), request.url))
        response.setHeader(name, value);
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, {allow: "GET, HEAD", "content-type": "text/plain"}).end("Only GET and HEAD.\n");
      return;
    }
    if (!isRange(request.headers.range)) delete request.headers.range;
    const elsewhere = movedTo(folder, request.url);
    if (elsewhere !== undefined) {
      response.writeHead(301, {location: base.slice(0, -1) + elsewhere}).end();
      return;
    }
    const answer = () =>
      files(request, response, () => {
        response.writeHead(404, {"content-type": "text/html; charset=utf-8"});
        response.end(textOf(`${folder}/404.html`) || "Not found");
      });
    compress(request, response, answer);
  });
}

/** A path with a part that begins with a dot: a hidden file, or a step out of the folder. */
const HIDDEN = /^[^?]*[\\/](\.|%2e)/i;

/** What the file says, or nothing where there is none at this moment. */
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** One part of a file from a byte to a later one. Any other Range may be passed over: then the whole file is the answer (RFC 9110, 14.2). */
function isRange(range = ""): boolean {
  const [, from, to] = /^bytes=(\d{1,15})-(\d{1,15})?$/.exec(range) ?? [];
  return from !== undefined && (to === undefined || Number(from) <= Number(to));
}

/** The address with its slash at the end, or without it, where only that serves a page: relative links would lead elsewhere. */
function movedTo(folder: string, address: string): string | undefined {
  const [path = "", query] = address.split(/(?=\?)/, 2);
  const plain = path.replace(/\/$/, "");
  // Names of pages hold nothing else; whatever does is left to the file server.
  if (plain === "" || !/^(\/[\w+-][\w.+-]*)+$/.test(plain)) return undefined;
  const isPage = existsSync(`${folder}${plain}.html`);
  const isFolder = existsSync(`${folder}${plain}/index.html`);
  if (path.endsWith("/") && isPage && !isFolder) return plain + (query ?? "");
  if (!path.endsWith("/") && isFolder && !isPage) return `${plain}/${query ?? ""}`;
  return undefined;
}

/** Starts listening, for this machine alone unless another address is named, and returns the port. Port 0 takes any free one. */
export function listen(server: Server, port: number, host = "127.0.0.1"): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

if (isRun(import.meta.url)) {
  await runCommand(async (locale) => {
    const {values} = optionsOf({
      port: {type: "string", default: process.env["PORT"] ?? "3000"},
      host: {type: "string"},
      dist: {type: "string", default: "dist"}
    });
    const port = portOf(values.port);
    await recover(await followed(values.dist));
    if (!existsSync(values.dist)) {
      throw new SaidError("no_site", {
        en: `There is no ${values.dist}/ yet. Run npm run build first.`,
        ja: `${values.dist}/ がまだない。先に npm run build を実行する。`
      });
    }
    const address = `http://localhost:${await listenThere(siteServer(values.dist), port, values.host)}/`;
    console.log({en: `Sangensoku is at ${address}`, ja: `三原則のサイト：${address}`}[locale]);
  });
}

/** @throws {SaidError} */
function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new SaidError("no_port", {
    en: `"${text}" is not a port: choose a number from 1 to 65535.`,
    ja: `「${text}」はポート番号でない。1 から 65535 までの数を指定する。`
  });
}

/** @throws {SaidError} when the port is taken */
async function listenThere(server: Server, port: number, host?: string): Promise<number> {
  try {
    return await listen(server, port, host);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new SaidError("port_taken", {
      en: `Port ${port} is taken. Choose another: npm start -- --port ${port + 1} (or PORT=${port + 1} npm start).`,
      ja: `ポート${port}は使用中である。別の番号を指定する：npm start -- --port ${port + 1}（または PORT=${port + 1} npm start）。`
    });
  }
}

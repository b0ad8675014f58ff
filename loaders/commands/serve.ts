/** Serves `dist/` as any static host would, compressed. Prints its address; says plainly when the port is taken. */
import {existsSync, readFileSync} from "node:fs";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import {parseArgs} from "node:util";
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

/** A server of a built site: clean addresses (/compare serves compare.html) and the site's own 404 page. */
export function siteServer(folder: string, {base = "/", headers = true}: ServeOptions = {}): Server {
  const files = sirv(folder, {extensions: ["html"], etag: true, dev: false});
  // Written for a framework, but it needs no more than what Node gives.
  const compress = compression() as unknown as Middleware;
  const file = `${folder}/_headers`;
  const sent = readHeaders(headers && existsSync(file) ? readFileSync(file, "utf8") : "");
  return createServer((request, response) => {
    for (const [name, value] of sent) response.setHeader(name, value);
    const inside = request.url!.startsWith(base);
    request.url = inside ? `/${request.url!.slice(base.length)}` : "/there-is-nothing-outside-the-base";
    const answer = () =>
      files(request, response, () => {
        response.writeHead(404, {"content-type": "text/html; charset=utf-8"});
        const page = `${folder}/404.html`;
        response.end(existsSync(page) ? readFileSync(page) : "Not found");
      });
    compress(request, response, answer);
  });
}

/** Starts listening and returns the port. Port 0 takes any free one. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

if (isRun(import.meta.url)) {
  const {values} = parseArgs({options: {port: {type: "string"}, dist: {type: "string", default: "dist"}}});
  const port = Number(values.port ?? process.env["PORT"] ?? 3000);
  try {
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new Error(`"${values.port ?? process.env["PORT"]}" is not a port: choose a number from 1 to 65535.`);
    }
    await recover(await followed(values.dist));
    if (!existsSync(values.dist)) throw new Error(`There is no ${values.dist}/ yet. Run npm run build first.`);
    console.log(`Sangensoku is at http://localhost:${await listen(siteServer(values.dist), port)}/`);
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    console.error(
      code === "EADDRINUSE"
        ? `Port ${port} is taken. Choose another: npm start -- --port ${port + 1} (or PORT=${port + 1} npm start).`
        : message
    );
    process.exitCode = 1;
  }
}

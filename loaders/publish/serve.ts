/** Serves `dist/` as any static host would. Prints its address; says plainly when the port is taken. */
import {existsSync, readFileSync} from "node:fs";
import {createServer, type Server} from "node:http";
import {pathToFileURL} from "node:url";
import {parseArgs} from "node:util";
import sirv from "sirv";

/** A server of a built site: clean addresses (/compare serves compare.html) and the site's own 404 page. */
export function siteServer(folder: string): Server {
  const files = sirv(folder, {extensions: ["html"], etag: true, dev: false});
  return createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, {"content-type": "text/html; charset=utf-8"});
      const page = `${folder}/404.html`;
      response.end(existsSync(page) ? readFileSync(page) : "Not found");
    });
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const {values} = parseArgs({options: {port: {type: "string"}, dist: {type: "string", default: "dist"}}});
  const port = Number(values.port ?? process.env["PORT"] ?? 3000);
  try {
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

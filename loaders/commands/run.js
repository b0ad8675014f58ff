// Runs a command packed into one file, which Node reads in a third of the time that TypeScript takes module by module:
// `node loaders/commands/run.js build --dist elsewhere` does what `tsx loaders/commands/build.ts --dist elsewhere` does.
import {readFile, rename} from "node:fs/promises";
import {resolve} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {build} from "esbuild";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A module goes on to look for files, and to ask whether it is what was started, from where it lies and not from where it is packed. */
const ownAddresses = {
  name: "own-addresses",
  setup: ({onLoad}) =>
    onLoad({filter: /[\\/]loaders[\\/].*\.ts$/}, async ({path}) => ({
      contents: (await readFile(path, "utf8")).replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
      loader: "ts"
    }))
};

const [name] = process.argv.splice(2, 1);
const source = resolve(ROOT, `loaders/commands/${name}.ts`);
const packed = resolve(ROOT, `build/programs/${name}.mjs`);
const half = `${packed}.${process.pid}`;
const meanwhile = Promise.all(["@duckdb/node-api", "yaml", "zod"].map((one) => import(one)));
await build({
  entryPoints: [source],
  outfile: half,
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  sourcemap: "inline",
  sourcesContent: false,
  plugins: [ownAddresses]
});
// Whole or not at all, for another that runs at the same time.
await rename(half, packed);
// What every program needs of others is read while this one is packed.
await meanwhile;
process.setSourceMapsEnabled(true);
process.argv[1] = source;
await import(pathToFileURL(packed).href);

import {randomUUID} from "node:crypto";
import {rename} from "node:fs/promises";
import {basename, resolve} from "node:path";
import {build} from "esbuild";

/**
 * A program of `loaders/` in one file that Node reads as it is: reading TypeScript module by module takes longer than most of what
 * tests ask of it. It lies as deep in the project as commands do, which look for tables from where they are.
 * @param source such as "loaders/commands/judge.ts"
 * @returns where it is
 */
export async function packed(source: string): Promise<string> {
  const file = resolve(`node_modules/.cache/${basename(source, ".ts")}.mjs`);
  const own = `${file}.${randomUUID()}`;
  await build({
    entryPoints: [source],
    outfile: own,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external"
  });
  await rename(own, file); // whole or not at all, for tests beside this one
  return file;
}

import {cp, mkdtemp, symlink} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";

const SOURCE = ["data", "loaders", "src", "releases", "package.json", "package-lock.json", "observablehq.config.ts"];
const MORE = ["tsconfig.json", "CHANGES.md", "LICENSE-DATA"];

/**
 * A copy of all that a build is made of, in a folder of its own that the caller removes. The packages are those of this checkout.
 * @param name what the folder's name begins with
 */
export async function copyOfSource(name: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), name));
  for (const part of [...SOURCE, ...MORE]) {
    await cp(part, `${copy}/${part}`, {recursive: true, filter: (path) => !path.includes(".observablehq")});
  }
  await symlink(`${process.cwd()}/node_modules`, `${copy}/node_modules`);
  return copy;
}

import {readdirSync, readFileSync} from "node:fs";
import {posix} from "node:path";
import {describe, expect, it} from "vitest";

interface Package {
  optionalDependencies?: Record<string, string>;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  integrity?: string;
}

const json = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T;
const manifest = json<Record<"dependencies" | "devDependencies", Record<string, string>>>("package.json");
const {packages} = json<{packages: Record<string, Package>}>("package-lock.json");

/** What only looks at the result. */
const PREVIEW_SERVER = "loaders/commands/serve.ts";
/** Run by their names, not imported. */
const RUN = ["@observablehq/framework", "tsx"];

const code = [...sourcesIn("loaders"), ...sourcesIn("src"), "observablehq.config.ts"];

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name) && !entry.parentPath.includes(".observablehq"))
    .map((entry) => posix.join(entry.parentPath, entry.name));
}

/** The packages that a file imports or asks the place of. */
const packagesOf = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/(?:\bfrom|\bimport|\.resolve\()\s*\(?\s*"((?:@[\w-]+\/)?[\w-]+)[^":]*"/g)]
    .map(([, name = ""]) => name)
    .filter((name) => name in manifest.dependencies || name in manifest.devDependencies);

describe("what the site is made with", () => {
  const declared = Object.keys(manifest.dependencies).sort();

  it("is at most fifteen packages, each of which the code uses", () => {
    expect(declared.length).toBeLessThanOrEqual(15);
    const used = code.filter((file) => file !== PREVIEW_SERVER).flatMap(packagesOf);
    expect([...new Set([...used, ...RUN])].sort()).toEqual(declared);
  });

  it("is told package by package, in the version that is installed", () => {
    const told = readFileSync("docs/dependencies.md", "utf8");
    const [made = ""] = told.split("## What looks at the site");
    const rows = [...made.matchAll(/^\| `([^`]+)`.*$/gm)].map(([row, name = ""]) => ({row, name}));
    expect(rows.map(({name}) => name).sort()).toEqual(declared);
    for (const {row, name} of rows) {
      expect(row).toContain(`${json<{version: string}>(`node_modules/${name}/package.json`).version}, `);
    }
  });

  it("leaves the preview server's packages to those who look at the result", () => {
    for (const name of packagesOf(PREVIEW_SERVER)) expect(Object.keys(manifest.devDependencies)).toContain(name);
  });
});

describe("the workflows of the repository", () => {
  const folder = ".github/workflows";
  const workflows = readdirSync(folder).map((name) => ({name, text: readFileSync(`${folder}/${name}`, "utf8")}));

  it.each(workflows)("$name runs what is pinned by its hash, and may read alone unless a job says why", ({text}) => {
    for (const [, used] of text.matchAll(/uses: (\S+)/g)) expect(used).toMatch(/@[0-9a-f]{40}$/);
    for (const [, image] of text.matchAll(/(?:container|image): (\S+)/g))
      expect(image).toMatch(/@sha256:[0-9a-f]{64}$/);
    expect(text).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
    for (const [, reason] of text.matchAll(/: write(.*)$/gm)) expect(reason).toMatch(/ # to /);
  });

  it.each(workflows)("$name installs by the lock file, and runs nothing that somebody outside wrote", ({text}) => {
    expect(text).not.toMatch(/npm (install|i) |pull_request_target|workflow_run|curl |\bpip install/);
    for (const [, asked] of text.matchAll(/\$\{\{ *([\w.]+)/g)) {
      expect(asked).toMatch(
        /^(github\.(repository_owner|event\.repository\.name|token)|steps\.deployment\.outputs\.page_url)$/
      );
    }
    for (const step of text.split("- uses: actions/checkout").slice(1))
      expect(step).toMatch(/^.*\n *with: \{persist-credentials: false\}/);
  });
});

describe("package-lock.json", () => {
  const PLATFORMS = [
    ["linux", "x64"],
    ["linux", "arm64"],
    ["darwin", "x64"],
    ["darwin", "arm64"],
    ["win32", "x64"]
  ] as const;

  /** A package as Node finds it from another: in its own folder, then further out. */
  function found(name: string, from: string): Package | undefined {
    for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf("/node_modules/"))) {
      const place = packages[`${folder}/node_modules/${name}`];
      if (place) return place;
      if (!folder.includes("/node_modules/")) return packages[`node_modules/${name}`];
    }
  }

  const withOptional = Object.entries(packages).flatMap(([place, {optionalDependencies}]) =>
    optionalDependencies ? [[place, Object.keys(optionalDependencies)] as const] : []
  );
  /** Packages that come as binaries, one for each platform. */
  const native = withOptional.filter(([place, names]) => names.some((name) => found(name, place)?.cpu));

  it("has everything that a package takes where it can be had, by its hash", () => {
    expect(withOptional.length).toBeGreaterThan(5);
    for (const [place, names] of withOptional) {
      for (const name of names) expect(found(name, place)?.integrity, `${name}, for ${place}`).toMatch(/^sha512-/);
    }
  });

  it.each(PLATFORMS)("has the binaries of %s on %s", (os, cpu) => {
    const places = native.map(([place]) => place);
    for (const name of ["@duckdb/node-bindings", "@resvg/resvg-js", "esbuild"]) {
      expect(places).toContain(`node_modules/${name}`);
    }
    const without = native.filter(
      ([place, names]) =>
        !names.some((name) => {
          const one = found(name, place);
          return one?.os?.includes(os) && one.cpu?.includes(cpu);
        })
    );
    expect(without.map(([place]) => place)).toEqual([]);
  });
});

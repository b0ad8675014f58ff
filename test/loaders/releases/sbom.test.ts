import {readFile} from "node:fs/promises";
import {expect, it} from "vitest";
import {sbomOf} from "../../../loaders/releases/sbom.js";

it("names every package that a build or a command loads, with a hash and a licence, the same for the same lock file", async () => {
  const {dependencies, devDependencies} = JSON.parse(await readFile("package.json", "utf8")) as {
    [kind in "dependencies" | "devDependencies"]: Record<string, string>;
  };
  const text = sbomOf("9.8.7");
  const {bomFormat, metadata, components} = JSON.parse(text) as {
    bomFormat: string;
    metadata: {component: {purl: string}};
    components: {name: string; hashes: unknown[]; licenses?: unknown[]}[];
  };
  expect([bomFormat, metadata.component.purl]).toEqual(["CycloneDX", "pkg:npm/sangensoku@9.8.7"]);
  const names = new Set(components.map(({name}) => name));
  expect(Object.keys(dependencies).filter((name) => !names.has(name))).toEqual([]);
  expect(["vitest", "playwright-core", "vnu-jar"].filter((name) => name in devDependencies && names.has(name))).toEqual(
    []
  );
  expect(components.filter(({hashes, licenses}) => !hashes?.length || !licenses?.length).map(({name}) => name)).toEqual(
    []
  );
  expect(text).not.toMatch(/serialNumber|timestamp/);
  expect(sbomOf("9.8.7")).toBe(text);
});

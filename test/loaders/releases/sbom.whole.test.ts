import {readFile} from "node:fs/promises";
import {expect, it} from "vitest";
import {sbomOf} from "../../../loaders/releases/sbom.js";

it("names every package with its hash, those of development marked and the others with their licence, the same for the same lock file", async () => {
  const {dependencies, devDependencies} = JSON.parse(await readFile("package.json", "utf8")) as {
    [kind in "dependencies" | "devDependencies"]: Record<string, string>;
  };
  const text = sbomOf("9.8.7");
  const {bomFormat, metadata, components} = JSON.parse(text) as {
    bomFormat: string;
    metadata: {component: {purl: string}};
    components: {name: string; properties: unknown[]; hashes: unknown[]; licenses?: unknown[]}[];
  };
  expect([bomFormat, metadata.component.purl]).toEqual(["CycloneDX", "pkg:npm/sangensoku@9.8.7"]);
  const names = new Set(components.map(({name}) => name));
  expect(Object.keys(dependencies).filter((name) => !names.has(name))).toEqual([]);
  const ofDevelopment = new Set(components.filter(({properties}) => properties.length).map(({name}) => name));
  expect(Object.keys(dependencies).filter((name) => ofDevelopment.has(name))).toEqual([]);
  expect(Object.keys(devDependencies).filter((name) => !names.has(name))).toEqual([]);
  expect(["vitest", "playwright-core", "vnu-jar"].filter((name) => !ofDevelopment.has(name))).toEqual([]);
  expect(components.filter(({hashes}) => !hashes?.length)).toEqual([]);
  expect(components.filter(({properties, licenses}) => !properties.length && !licenses?.length)).toEqual([]);
  expect(text).not.toMatch(/serialNumber|timestamp/);
  expect(sbomOf("9.8.7")).toBe(text);
});

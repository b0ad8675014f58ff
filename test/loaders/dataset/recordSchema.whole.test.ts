import {Ajv2020} from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import {beforeAll, describe, expect, it} from "vitest";
import {recordSchema} from "../../../loaders/dataset/recordSchema.js";
import {recordsOf} from "../../../src/record/recordIndex.js";
import {recordFile} from "../../../src/record/recordFile.js";
import {builtSiteData} from "../site/builtSiteData.js";

let files: [id: string, file: Record<string, unknown>][];
beforeAll(async () => {
  const data = await builtSiteData();
  files = [...recordsOf(data).transfers].map(([id, claims]) => [
    id,
    JSON.parse(recordFile(data, claims)) as Record<string, unknown>
  ]);
});

describe("the schema of a record's file", () => {
  const ajv = new Ajv2020({allErrors: true, allowUnionTypes: true});
  addFormats.default(ajv);
  const isValid = ajv.compile(recordSchema());

  it("holds for every record", () => {
    const faults = files.flatMap(([id, file]) => (isValid(file) ? [] : [`${id}: ${ajv.errorsText(isValid.errors)}`]));
    expect(faults.slice(0, 3)).toEqual([]);
    expect(files.length).toBeGreaterThan(500);
  });

  it.each([
    ["an unknown verdict", (file: Record<string, unknown>) => ({...file, verdicts: [{verdict: "allowed"}]})],
    ["no statement", (file: Record<string, unknown>) => ({...file, statements: []})],
    ["a key more", (file: Record<string, unknown>) => ({...file, more: 1})]
  ])("does not hold for %s", (_, change) => {
    expect(isValid(change(files[0]?.[1] ?? {}))).toBe(false);
  });
});

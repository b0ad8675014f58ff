import {theOne} from "../../src/text/the.js";
import {dataset} from "../../src/messages/dataset.js";
import type {Extract} from "../extracts/extract.js";
import {publishedType, type ColumnMeta} from "../schema/columns.js";
import {columnMeta, columnNames} from "../schema/table.js";
import type {DataStamp} from "../warehouse/provenance.js";
import {siteUrl} from "./siteUrl.js";
import {CREATOR, mediaType, versionOf} from "./about.js";
import type {PublishedBytes} from "./files.js";
import {DATA_LICENCE} from "../../src/text/dataLicence.js";

export interface Source {
  title: string;
  url: string | null;
}

const PROFILES = "https://datapackage.org/profiles/2.0";

/** Field types of Table Schema. A date that may be a month or a year is a text: only `string` can hold it. */
const FIELD_TYPES: Record<ReturnType<typeof publishedType>, string> = {
  DATE: "date",
  VARCHAR: "string",
  INTEGER: "integer",
  BIGINT: "integer",
  DOUBLE: "number",
  BOOLEAN: "boolean"
};

/** datapackage.json, version 2 of the Data Package standard: one resource for each table, with its schema and hash. */
export function dataPackage(
  extracts: readonly Extract[],
  files: readonly PublishedBytes[],
  sources: readonly Source[],
  stamp: DataStamp
) {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: "sangensoku",
    title: dataset.title.en,
    description: `${dataset.description.en}\n\n${dataset.caveats.en.map((caveat) => `- ${caveat}`).join("\n")}`,
    homepage: siteUrl,
    version: versionOf(stamp),
    created: `${stamp.as_of}T00:00:00Z`,
    keywords: [...dataset.keywords.en, ...dataset.keywords.ja],
    contributors: [{title: CREATOR, roles: ["creator"]}],
    licenses: [DATA_LICENCE],
    sources: sources.map(({title, url}) => ({title, ...(url && {path: url})})),
    resources: extracts.map((extract) => resource(extract, extracts, files))
  };
}

function resource(extract: Extract, extracts: readonly Extract[], files: readonly PublishedBytes[]) {
  const path = `${extract.name}.csv`;
  const {bytes, sha256} = theOne(files, ({name}) => name === path);
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: extract.name,
    path,
    type: "table",
    title: extract.words.en,
    description: `${extract.words.en} / ${extract.words.ja}`,
    format: "csv",
    mediatype: mediaType(path),
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    dialect: {
      $schema: `${PROFILES}/tabledialect.json`,
      header: true,
      delimiter: ",",
      lineTerminator: "\r\n",
      quoteChar: '"',
      doubleQuote: true,
      skipInitialSpace: false
    },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: columnNames(extract).map((name) => field(name, columnMeta(extract, name))),
      missingValues: [""],
      primaryKey: [...extract.key],
      ...foreignKeys(extract, extracts)
    }
  };
}

function field(name: string, meta: ColumnMeta) {
  const {kind, en, ja, example, empty, values, unit} = meta;
  const type = FIELD_TYPES[publishedType(meta)];
  return {
    name,
    type,
    title: en,
    description: `${en} / ${ja}${empty ? ` (empty: ${empty.en} / ${empty.ja})` : ""}${unit ? ` [unit: ${unit}]` : ""}`,
    example,
    ...(type === "boolean" && {trueValues: ["true"], falseValues: ["false"]}),
    ...(kind === "url" && {format: "uri"}),
    constraints: {required: !empty, ...(values && type === "string" && {enum: Object.keys(values)})}
  };
}

/** A column that names the rows of another table: one key, on the other table's whole key. */
function foreignKeys(extract: Extract, extracts: readonly Extract[]) {
  const keys = columnNames(extract).flatMap((name) => {
    const [table, column] = columnMeta(extract, name).references?.split(".") ?? [];
    const other = extracts.find((candidate) => candidate.name === table);
    if (!other || other.key.join() !== column) return [];
    return [{fields: [name], reference: {resource: other === extract ? "" : other.name, fields: [column]}}];
  });
  return keys.length ? {foreignKeys: keys} : {};
}

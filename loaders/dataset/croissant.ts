import {theOne} from "../../src/text/the.js";
import {dataset} from "../../src/messages/dataset.js";
import type {Extract} from "../extracts/extract.js";
import {publishedType} from "../schema/columns.js";
import {columnMeta, columnNames} from "../schema/table.js";
import type {DataStamp} from "../warehouse/provenance.js";
import {siteUrl} from "./siteUrl.js";
import {CREATOR, fileUrl, mediaType, versionOf} from "./about.js";
import type {PublishedBytes} from "./files.js";
import {DATA_LICENCE} from "../../src/text/dataLicence.js";

const CR = ["citeAs", "column", "extract", "field", "fileProperty", "fileObject", "fileSet", "format", "includes"];
const CR_MORE = ["isLiveDataset", "jsonPath", "key", "md5", "parentField", "path", "recordSet", "references", "regex"];
const CR_LAST = ["repeated", "replace", "separator", "source", "subField", "transform"];

/** The context that Croissant 1.0 asks every file to carry. */
const CONTEXT = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  cr: "http://mlcommons.org/croissant/",
  dct: "http://purl.org/dc/terms/",
  rai: "http://mlcommons.org/croissant/RAI/",
  sc: "https://schema.org/",
  conformsTo: "dct:conformsTo",
  data: {"@id": "cr:data", "@type": "@json"},
  dataType: {"@id": "cr:dataType", "@type": "@vocab"},
  examples: {"@id": "cr:examples", "@type": "@json"},
  ...Object.fromEntries([...CR, ...CR_MORE, ...CR_LAST].map((term) => [term, `cr:${term}`]))
};

const DATA_TYPES: Record<ReturnType<typeof publishedType>, string> = {
  DATE: "sc:Date",
  VARCHAR: "sc:Text",
  INTEGER: "sc:Integer",
  BIGINT: "sc:Integer",
  DOUBLE: "sc:Float",
  BOOLEAN: "sc:Boolean"
};

/** croissant.json: the tables for those who load data sets by program, after MLCommons Croissant 1.0. */
export function croissant(extracts: readonly Extract[], files: readonly PublishedBytes[], stamp: DataStamp) {
  return {
    "@context": CONTEXT,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.0",
    name: "sangensoku",
    alternateName: dataset.title.en,
    description: dataset.description.en,
    url: siteUrl,
    license: DATA_LICENCE.path,
    creator: {"@type": "sc:Organization", name: CREATOR, url: siteUrl},
    datePublished: stamp.as_of,
    version: versionOf(stamp),
    keywords: [...dataset.keywords.en],
    inLanguage: ["en", "ja"],
    isLiveDataset: false,
    citeAs: `${CREATOR}. ${dataset.title.en}. Version ${versionOf(stamp)}. ${siteUrl}`,
    distribution: extracts.map(({name, words}) => {
      const {bytes, sha256} = theOne(files, (file) => file.name === `${name}.csv`);
      return {
        "@type": "cr:FileObject",
        "@id": `${name}.csv`,
        name: `${name}.csv`,
        description: words.en,
        contentUrl: fileUrl(`${name}.csv`),
        contentSize: `${bytes} B`,
        encodingFormat: mediaType("x.csv"),
        sha256
      };
    }),
    recordSet: extracts.map((extract) => recordSet(extract))
  };
}

function recordSet(extract: Extract) {
  const fieldId = (column: string) => `${extract.name}/${column}`;
  return {
    "@type": "cr:RecordSet",
    "@id": extract.name,
    name: extract.name,
    description: extract.words.en,
    key: extract.key.map((column) => ({"@id": fieldId(column)})),
    field: columnNames(extract).map((column) => {
      const meta = columnMeta(extract, column);
      return {
        "@type": "cr:Field",
        "@id": fieldId(column),
        name: column,
        description: `${meta.en} / ${meta.ja}`,
        dataType: meta.kind === "url" ? "sc:URL" : DATA_TYPES[publishedType(meta)],
        source: {fileObject: {"@id": `${extract.name}.csv`}, extract: {column}}
      };
    })
  };
}

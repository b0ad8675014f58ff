import {dataset} from "../../src/messages/dataset.js";
import type {Locale} from "../../src/messages/locale.js";
import type {DataStamp} from "../warehouse/provenance.js";
import {pageUrl, siteUrl} from "./siteUrl.js";
import {CREATOR, fileUrl, mediaType, versionOf} from "./about.js";
import type {PublishedBytes} from "./files.js";
import {DATA_LICENCE} from "../../src/text/dataLicence.js";

/** A schema.org Dataset, for search engines: it stands on the data page in each language. */
export function datasetJsonLd(files: readonly PublishedBytes[], stamp: DataStamp, locale: Locale) {
  const other: Locale = locale === "en" ? "ja" : "en";
  return {
    "@context": "https://schema.org" as const,
    "@type": "Dataset" as const,
    "@id": pageUrl("data", locale),
    name: dataset.title[locale],
    alternateName: dataset.title[other],
    description: `${dataset.description[locale]} ${dataset.caveats[locale].join(" ")}`,
    url: pageUrl("data", locale),
    inLanguage: ["en", "ja"],
    license: DATA_LICENCE.path,
    creator: {"@type": "Organization" as const, name: CREATOR, url: siteUrl},
    keywords: [...dataset.keywords[locale]],
    version: versionOf(stamp),
    dateModified: stamp.as_of,
    temporalCoverage: `2014-01-01/${stamp.as_of}`,
    spatialCoverage: {"@type": "Place" as const, name: locale === "ja" ? "ウクライナ" : "Ukraine"},
    isAccessibleForFree: true,
    isBasedOn: fileUrl("sources.csv"),
    distribution: files.map(({name, bytes, sha256}) => ({
      "@type": "DataDownload" as const,
      name,
      contentUrl: fileUrl(name),
      encodingFormat: mediaType(name),
      contentSize: `${bytes} B`,
      sha256
    }))
  };
}

import {stringify} from "yaml";
import {dataset} from "../../src/messages/dataset.js";
import type {DataStamp} from "../warehouse/provenance.js";
import {siteUrl} from "./siteUrl.js";
import {CREATOR, versionOf} from "./about.js";
import {DATA_LICENCE} from "../../src/text/dataLicence.js";

/** CITATION.cff, format 1.2.0. */
export function citation(stamp: DataStamp): string {
  return stringify({
    "cff-version": "1.2.0",
    message: "If you use these data, cite them with their version, and the sources of the rows that you rely on.",
    type: "dataset",
    title: dataset.title.en,
    abstract: dataset.description.en,
    authors: [{name: CREATOR}],
    version: versionOf(stamp),
    "date-released": stamp.as_of,
    license: DATA_LICENCE.name,
    url: siteUrl,
    keywords: [...dataset.keywords.en]
  });
}

import {readFileSync} from "node:fs";
import type {DataStamp} from "../warehouse/provenance.js";
import {siteUrl} from "./siteUrl.js";

/** Who made it: there is no person's name in the record, so the project stands for its contributors. */
export const CREATOR = "Sangensoku contributors";

/**
 * The release that the package names, with the hashes of rules and data: two different contents never share a version. While a release
 * is being made, RELEASE_VERSION names it: the package takes the new version only when the release is whole.
 */
export function versionOf({rules_sha256, data_sha256}: DataStamp): string {
  const version = process.env["RELEASE_VERSION"] ?? packageVersion();
  return `${version}+${rules_sha256.slice(0, 8)}.${data_sha256.slice(0, 8)}`;
}

export const packageVersion = (): string =>
  (JSON.parse(readFileSync("package.json", "utf8")) as {version: string}).version;

export const fileUrl = (name: string) => `${siteUrl}extracts/${name}`;

const MEDIA_TYPES: Record<string, string> = {
  csv: "text/csv",
  parquet: "application/vnd.apache.parquet",
  duckdb: "application/vnd.duckdb",
  zip: "application/zip",
  json: "application/json",
  md: "text/markdown",
  cff: "application/yaml",
  xml: "application/atom+xml"
};
export const mediaType = (name: string) => MEDIA_TYPES[name.split(".").pop()!] ?? "application/octet-stream";

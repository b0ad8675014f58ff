import {dataset} from "../../src/messages/dataset.js";
import type {Extract} from "../extracts/extract.js";
import type {DataStamp} from "../warehouse/provenance.js";
import {PARQUET_TABLES} from "./duckdbFile.js";
import {siteUrl} from "./siteUrl.js";
import {CREATOR, versionOf} from "./about.js";
import {DATA_LICENCE} from "../../src/text/dataLicence.js";

/** The README of the archive: what to beware of first, then what is in it. */
export function readme(extracts: readonly Extract[], stamp: DataStamp): string {
  const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n");
  const tables = extracts.map(({name, words}) => `| \`${name}\` | ${words.en} | ${words.ja} |`).join("\n");
  return `# ${dataset.title.en}

${dataset.title.ja}

## Before you use it

${bullets(dataset.caveats.en)}

## 利用の前に

${bullets(dataset.caveats.ja)}

## What it is

${dataset.description.en}

${dataset.description.ja}

Version ${versionOf(stamp)} · data as of ${stamp.as_of} · ${siteUrl}

- rules: sha256 ${stamp.rules_sha256}
- data: sha256 ${stamp.data_sha256}, of what \`find data -type f | LC_ALL=C sort | xargs sha256sum\` prints in the source

## Tables

Every table is \`<name>.csv\` (UTF-8, RFC 4180, CRLF). Tables of up to 1 MB are here twice: \`<name>.excel.csv\` is the same with a byte order
mark, which Excel needs to read Japanese when the file is opened by double-clicking, and with texts that look like numbers between “ ”, so that
they stay as the source has them; open the larger ones by Data › From Text/CSV and choose
UTF-8. Excel でそのまま開く場合は \`<name>.excel.csv\`（数値に見える文字列は “ ” で囲んである）を使い、1MBを超える表は「データ」タブの「テキストまたはCSVから」でUTF-8を選んで読み込むこと。
The columns are explained in \`codebook.csv\`; \`datapackage.json\` says the same to programs.

| table | one row is | 1行の内容 |
|---|---|---|
${tables}

What is long stands once: why a verdict is what it is, and what would change it, in \`cases\`, which \`verdicts\` and \`tracker_rows\` name by
\`case_id\` and \`rules\`; the notes of totals in \`total_notes\`. 長い文は一度だけ記す：判定の理由は \`cases\`、集計の注記は \`total_notes\`。

${PARQUET_TABLES.map((name) => `\`${name}.parquet\``).join(", ")}: the same tables as Parquet. The DuckDB file with all tables and views is published beside this archive, not in
it: its bytes differ between builds though its contents do not.

## Check it

\`SHA256SUMS\` on the site lists every published file. Each row ends in \`record_hash\`, the first 16 digits of the SHA-256 of its other
cells written as one CSV record in UTF-8 without its line end. Anyone can rebuild all of it from the published source: \`npm ci && npm run verify -- ${siteUrl}\`.

## Licence and citation

The compilation is licensed under ${DATA_LICENCE.title} (${DATA_LICENCE.path}). The statements belong to their sources, whose terms are
in \`sources.csv\`. How to cite: \`CITATION.cff\`. ${CREATOR}.
`;
}

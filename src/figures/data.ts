import {MARKS} from "../text/marks.js";
import {theFirst, theOne, theValue} from "../text/the.js";
import {formatNumber} from "../text/format.js";
import {html, raw, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {dataTable} from "../components/dataTable.js";
import {moreRows} from "../components/moreRows.js";
import {isTwin, twinOf} from "../text/twin.js";
import {data as catalogue} from "../messages/data.js";
import {dataset} from "../messages/dataset.js";
import {inLocale, type Locale} from "../messages/locale.js";
import type {Figure} from "./figure.js";
import type {CodebookEntry, PublishedFile, SiteData} from "../record/siteData.js";

/** The first lines of the page on the data: what the data set is. */
export const datasetDescription: Figure = (_data, {locale}) => dataset.description[locale];

/** What to beware of when using it. */
export const datasetCaveats: Figure = (_data, {locale}) =>
  html`<ul>${dataset.caveats[locale].map((caveat) => html`<li>${caveat}</li>`)}</ul>`;

/** A published file by its name, as a link. The archive says how large it is. */
export const publishedFile: Figure = (site, {locale, path}, name) => {
  const link = html`<a href="${href(path, locale, `extracts/${name}`, "en")}"${!isText(name) && html` download`}>${name}</a>`;
  return name === "sangensoku.zip"
    ? html`${link}${MARKS[locale].open}${size(fileNamed(site, name), locale)}${MARKS[locale].close}`
    : link;
};

const isText = (name: string) => /^(LICENSE-DATA|CITATION\.cff|sources\.csv)$/.test(name);

/** One line of code for each language, with its name. */
export const loadExamples: Figure = ({published}, {locale}) =>
  html`${inLocale(catalogue, locale)
    .loaders(published.address)
    .map(
      ([name, code]) => html`<h3>${name}</h3>
<pre><code>${code}</code></pre>`
    )}`;

/** How to cite this version. */
export const citation: Figure = ({published, stamp}, {locale}) =>
  inLocale(catalogue, locale).citation(dataset.title[locale], published.version, stamp.asOf, published.address);

/** The command that builds the site anew and compares. */
export const verifyCommand: Figure = ({published}) =>
  html`<pre><code>npm ci && npm run verify -- ${published.address}</code></pre>`;

/** The list of the sums of all files. */
export const checksums: Figure = (_data, {locale, path}) =>
  html`<a href="${href(path, locale, "SHA256SUMS", "en")}">SHA256SUMS</a>`;

/** Every column of every table, and the description of the data set for programs. */
export const codebook: Figure = (site, {locale}) => {
  const tables = [...new Set(site.published.codebook.map(({table}) => table))];
  return html`${tables.map((table) => codebookOf(table, site, locale))}
<script type="application/ld+json">${raw(site.published.jsonLd[locale])}</script>`;
};

const file = (name: string, locale: Locale) => href("data", locale, `extracts/${name}`, "en");

const fileNamed = (site: SiteData, name: string): PublishedFile => theOne(site.files, (entry) => entry.name === name);

/** Bytes as people read them: 810 KB, 27.4 MB. */
function size({bytes}: PublishedFile, locale: Locale): string {
  const [amount, unit] = bytes < 1e6 ? [Math.max(bytes / 1e3, 0.1), "KB"] : [bytes / 1e6, "MB"];
  return `${formatNumber(Math.round(amount * 10) / 10, locale)}\u00a0${unit}`;
}

/** Every published file with its size and hash. */
export const fileTable: Figure = (site, {locale}) => {
  const words = inLocale(catalogue, locale);
  const order = [...site.published.tables.keys()].map((table) => `${table}.csv`);
  const place = ({name}: PublishedFile) => (order.includes(name) ? order.indexOf(name) : order.length);
  const rows = site.files.filter(({name}) => !isTwin(name)).sort((a, b) => place(a) - place(b));
  const twins = new Set(site.files.map(({name}) => name).filter(isTwin));
  return dataTable({
    id: "file-list",
    caption: words.filesCaption,
    columns: [
      {
        key: "name",
        label: words.columns.file,
        rowHeader: true,
        cell: ({name}) => html`<a href="${file(name, locale)}" download>${name}</a>`
      },
      {
        key: "what",
        label: words.columns.what,
        cell: ({name}) => words.files(theFirst(name.split(".")), name, site.published.tables)
      },
      {
        key: "twin",
        label: words.columns.twin,
        cell: ({name}) =>
          twins.has(twinOf(name)) && html`<a href="${file(twinOf(name), locale)}" download>${words.excelTwin}</a>`
      },
      {key: "size", label: words.columns.size, numeric: true, cell: (entry) => size(entry, locale)},
      {key: "sha256", label: "SHA-256", cell: ({sha256}) => html`<code class="hash">${sha256}</code>`}
    ],
    rows,
    stacked: true,
    more: moreRows(rows.length, 12, locale)
  });
};

function codebookOf(table: string, site: SiteData, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const entries = site.published.codebook.filter((entry) => entry.table === table);
  const title = `${table}${MARKS[locale].colon}${theValue(site.published.tables, table)[locale]}`;
  return html`<details id="codebook-${table}"><summary>${title}${MARKS[locale].open}${words.columnCount(entries.length)}${MARKS[locale].close}</summary>
${dataTable<CodebookEntry>({
  id: `codebook-table-${table}`,
  caption: title,
  captionHidden: true,
  columns: [
    {key: "column", label: words.columns.column, rowHeader: true, cell: ({column}) => html`<code>${column}</code>`},
    {key: "meaning", label: words.columns.meaning, cell: (entry) => entry[locale]},
    {key: "type", label: words.columns.type, cell: ({type, unit}) => (unit ? `${type} (${unit})` : type)},
    {
      key: "allowed",
      label: words.columns.allowed,
      cell: ({references, ...entry}) => references ?? (locale === "ja" ? entry.allowed_ja : entry.allowed_en)
    },
    {key: "example", label: words.columns.example, cell: ({example}) => html`<code>${example}</code>`},
    {
      key: "empty",
      label: words.columns.empty,
      cell: (entry) => (locale === "ja" ? entry.empty_ja : entry.empty_en) ?? words.neverEmpty
    }
  ],
  rows: entries
})}
</details>`;
}

import {formatNumber} from "../text/format.js";
import {html, raw, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {dataTable} from "../components/dataTable.js";
import {data as catalogue} from "../messages/data.js";
import {dataset} from "../messages/dataset.js";
import {inLocale, type Locale} from "../messages/locale.js";
import type {Page} from "./page.js";
import type {CodebookEntry, PublishedFile, SiteData} from "../record/siteData.js";

/** How do I get and cite the data? */
export function data(site: SiteData, locale: Locale): Page {
  const words = inLocale(catalogue, locale);
  const tables = [...new Set(site.published.codebook.map(({table}) => table))];
  const title = words.title(formatNumber(site.claims.length, locale), tables.length);
  return {
    path: "data",
    locale,
    title,
    description: words.description,
    scripts: [],
    body: html`<h1>${title}</h1>
<p class="lede">${dataset.description[locale]}</p>
<h2 id="beware">${words.bewareHeading}</h2>
<ul>${dataset.caveats[locale].map((caveat) => html`<li>${caveat}</li>`)}</ul>
<h2 id="files">${words.filesHeading}</h2>
<p>${words.filesIntro}</p>
<p><a href="${file("sangensoku.zip", locale)}" download>sangensoku.zip</a> (${size(fileNamed(site, "sangensoku.zip"), locale)}): ${words.archive}</p>
${fileTable(site, locale)}
<p>${words.duckdb} <a href="${file("sangensoku.duckdb", locale)}" download>sangensoku.duckdb</a> · <a href="${file("sangensoku.duckdb.contents.txt", locale)}">${words.contents}</a></p>
<h2 id="load">${words.loadHeading}</h2>
<p>${words.loadIntro}</p>
${words.loaders(site.published.address).map(
  ([name, code]) => html`<h3>${name}</h3>
<pre><code>${code}</code></pre>`
)}
<h3>Excel</h3>
<p>${words.excel}</p>
<h2 id="cite">${words.citeHeading}</h2>
<p>${words.citeIntro}</p>
<blockquote>${words.citation(dataset.title[locale], site.published.version, site.stamp.asOf, site.published.address)}</blockquote>
<p>${words.licence} <a href="${file("LICENSE-DATA", locale)}">LICENSE-DATA</a> · <a href="${file("CITATION.cff", locale)}">CITATION.cff</a> · <a href="${file("sources.csv", locale)}">sources.csv</a></p>
<h2 id="verify">${words.verifyHeading}</h2>
<p>${words.verifyIntro}</p>
<pre><code>npm ci && npm run verify -- ${site.published.address}</code></pre>
<p><a href="${href("data", locale, "SHA256SUMS", "en")}">SHA256SUMS</a> · <a href="${href("data", locale, "changes")}">${words.changes}</a></p>
<h2 id="codebook">${words.codebookHeading}</h2>
<p>${words.codebookIntro}</p>
${tables.map((table) => codebookOf(table, site, locale))}
<script type="application/ld+json">${raw(site.published.jsonLd[locale])}</script>`
  };
}

const file = (name: string, locale: Locale) => href("data", locale, `extracts/${name}`, "en");

const fileNamed = (site: SiteData, name: string): PublishedFile => site.files.find((entry) => entry.name === name)!;

/** Bytes as people read them: 810 KB, 27.4 MB. */
function size({bytes}: PublishedFile, locale: Locale): string {
  const [amount, unit] = bytes < 1e6 ? [Math.max(bytes / 1e3, 0.1), "KB"] : [bytes / 1e6, "MB"];
  return `${formatNumber(Math.round(amount * 10) / 10, locale)} ${unit}`;
}

function fileTable(site: SiteData, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const order = [...site.published.tables.keys()].map((table) => `${table}.csv`);
  const place = ({name}: PublishedFile) => (order.includes(name) ? order.indexOf(name) : order.length);
  const rows = site.files.filter(({name}) => !name.endsWith(".excel.csv")).sort((a, b) => place(a) - place(b));
  const twin = (name: string) => name.replace(/\.csv$/, ".excel.csv");
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
        cell: ({name}) => words.files(name.split(".")[0]!, name, site.published.tables)
      },
      {
        key: "twin",
        label: words.columns.twin,
        cell: ({name}) =>
          name.endsWith(".csv") && html`<a href="${file(twin(name), locale)}" download>${words.excelTwin}</a>`
      },
      {key: "size", label: words.columns.size, numeric: true, cell: (entry) => size(entry, locale)},
      {key: "sha256", label: "SHA-256", cell: ({sha256}) => html`<code class="hash">${sha256}</code>`}
    ],
    rows
  });
}

function codebookOf(table: string, site: SiteData, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const entries = site.published.codebook.filter((entry) => entry.table === table);
  const title = `${table}: ${site.published.tables.get(table)![locale]}`;
  return html`<details id="codebook-${table}"><summary>${title} (${words.columnCount(entries.length)})</summary>
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

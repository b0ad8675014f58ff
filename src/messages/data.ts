/** Words of the page on the data: files, how to load them, how to cite and check them. */
type Labels = ReadonlyMap<string, {en: string; ja: string}>;

const OTHER_FILES: Record<string, {en: string; ja: string}> = {
  "sangensoku.zip": {en: "Everything in one archive", ja: "全ファイルの一括アーカイブ"},
  "sangensoku.duckdb.contents.txt": {
    en: "Hashes of the tables in the DuckDB file",
    ja: "DuckDBファイルの内容のハッシュ"
  },
  "transfers.parquet": {en: "transfers, as Parquet", ja: "transfers（Parquet形式）"},
  "verdicts.parquet": {en: "verdicts, as Parquet", ja: "verdicts（Parquet形式）"},
  "tracker_rows.parquet": {en: "tracker_rows, as Parquet", ja: "tracker_rows（Parquet形式）"},
  "datapackage.json": {en: "The tables for programs (Data Package 2)", ja: "機械可読の表定義（Data Package 2）"},
  "croissant.json": {en: "The tables for programs (Croissant 1.0)", ja: "機械可読の表定義（Croissant 1.0）"},
  "CITATION.cff": {en: "How to cite", ja: "引用情報"},
  "README.md": {en: "What to beware of, and what is here", ja: "注意事項と内容の説明"},
  "CHANGES.md": {en: "What moved between releases", ja: "版ごとの変更点"},
  "LICENSE-DATA": {en: "Licence of the data", ja: "データの利用許諾"}
};

const loaders = (address: string): [string, string][] => {
  const file = (name: string) => `${address}extracts/${name}`;
  return [
    ["DuckDB", `FROM '${file("verdicts.parquet")}' WHERE in_force;`],
    [
      "Python (pandas)",
      `import pandas as pd\nverdicts = pd.read_csv("${file("verdicts.csv")}", keep_default_na=False)`
    ],
    ["R", `verdicts <- read.csv("${file("verdicts.csv")}", fileEncoding = "UTF-8", na.strings = "")`],
    ["JavaScript", `const text = await (await fetch("${file("verdicts.csv")}")).text();`]
  ];
};

export const data = {
  filesCaption: {en: "Published files with their sizes and hashes", ja: "公開ファイルの大きさとハッシュ"},
  columns: {
    en: {
      file: "File",
      what: "What it is",
      twin: "For Excel",
      size: "Size",
      column: "Column",
      meaning: "What it says",
      type: "Type",
      allowed: "Allowed values",
      example: "Example",
      empty: "Empty means"
    },
    ja: {
      file: "ファイル",
      what: "内容",
      twin: "Excel用",
      size: "大きさ",
      column: "列",
      meaning: "意味",
      type: "型",
      allowed: "取り得る値",
      example: "例",
      empty: "空欄の意味"
    }
  },
  files: {
    en: (table: string, name: string, tables: Labels) => OTHER_FILES[name]?.en ?? tables.get(table)?.en ?? name,
    ja: (table: string, name: string, tables: Labels) => OTHER_FILES[name]?.ja ?? tables.get(table)?.ja ?? name
  },
  excelTwin: {en: "with byte order mark", ja: "BOM付き"},
  loaders: {en: loaders, ja: loaders},
  citation: {
    en: (title: string, version: string, asOf: string, address: string) =>
      `Sangensoku contributors. ${title}. Version ${version}, data as of ${asOf}. ${address}`,
    ja: (title: string, version: string, asOf: string, address: string) =>
      `Sangensoku contributors「${title}」バージョン${version}、データ基準日${asOf}。${address}`
  },
  columnCount: {
    en: (count: number) => `${count} columns`,
    ja: (count: number) => `${count}列`
  },
  neverEmpty: {en: "never empty", ja: "空欄なし"}
} as const;

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
  title: {
    en: (claims: string, tables: number) => `Take it all: ${claims} claims and their verdicts, in ${tables} tables`,
    ja: (claims: string, tables: number) => `全データを入手する：${claims}件の記録と判定、${tables}の表`
  },
  description: {
    en: "Every table of the record as CSV, Parquet and DuckDB, with hashes, a codebook, and how to load, cite and check them.",
    ja: "全データのCSV・Parquet・DuckDBファイル、ハッシュ、列の説明、読み込み・引用・検証の方法。"
  },
  bewareHeading: {en: "Before you use it", ja: "ご利用の前に"},
  filesHeading: {en: "Files", ja: "ファイル"},
  filesIntro: {
    en: "CSV is RFC 4180 in UTF-8; empty means missing. The addresses stay as they are. Each row closes with a hash of its own.",
    ja: "CSVはRFC 4180準拠・UTF-8で、空欄は欠測を表す。アドレスは変わらない。各行の末尾に行のハッシュを付す。"
  },
  archive: {en: "all of the files below, with a README", ja: "以下の全ファイルとREADME"},
  duckdb: {
    en: "All tables and views, with comments, in one DuckDB file. Its bytes differ between builds, its contents do not:",
    ja: "全ての表とビューを収めたDuckDBファイル（コメント付き）。バイト列はビルドごとに異なるが、内容は同一："
  },
  contents: {en: "hashes of its contents", ja: "内容のハッシュ"},
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
  loadHeading: {en: "Load it in one line", ja: "1行で読み込む"},
  loadIntro: {
    en: "Verdicts of every claim under the rules that stood on its day are the rows with in_force = true.",
    ja: "記録の日に有効であった規則による判定は in_force = true の行である。"
  },
  loaders: {en: loaders, ja: loaders},
  excel: {
    en: "Download the file “with byte order mark” and double-click it. Without the mark, Excel in Japanese shows broken characters.",
    ja: "「BOM付き」のファイルをダウンロードしてダブルクリックで開く。BOMのないファイルは日本語版Excelで文字化けする。"
  },
  citeHeading: {en: "How to cite", ja: "引用方法"},
  citeIntro: {
    en: "Name the version: it stands for one state of the rules and of the data. Cite the sources of the rows that you rely on as well.",
    ja: "版を明記すること。版は規則とデータの特定の状態を表す。根拠とする行の出典も併せて引用すること。"
  },
  citation: {
    en: (title: string, version: string, asOf: string, address: string) =>
      `Sangensoku contributors. ${title}. Version ${version}, data as of ${asOf}. ${address}`,
    ja: (title: string, version: string, asOf: string, address: string) =>
      `Sangensoku contributors「${title}」バージョン${version}、データ基準日${asOf}。${address}`
  },
  licence: {
    en: "The compilation is licensed under CC BY 4.0. The statements belong to their sources; their terms are listed one by one.",
    ja: "編集物としてのデータはCC BY 4.0で利用できる。各記述は出典に帰属し、その利用条件は出典ごとに示す。"
  },
  verifyHeading: {en: "Check it", ja: "検証する"},
  verifyIntro: {
    en: "Anyone can rebuild the whole site from the published source and compare it byte for byte. A file that differs is named, with the line.",
    ja: "公開ソースからサイト全体を再構築し、バイト単位で比較できる。異なるファイルがあれば行とともに示される。"
  },
  changes: {en: "what moved between releases", ja: "版ごとの変更点"},
  codebookHeading: {en: "Codebook", ja: "列の説明"},
  codebookIntro: {
    en: "Made from the same schema that every row is checked against. The file codebook.csv says the same in both languages.",
    ja: "全行の検査に用いるスキーマから生成。codebook.csv に日英両言語で収録する。"
  },
  columnCount: {
    en: (count: number) => `${count} columns`,
    ja: (count: number) => `${count}列`
  },
  neverEmpty: {en: "never empty", ja: "空欄なし"}
} as const;

import type {Locale} from "../../src/policy/words/labels.js";
import {formatNumber} from "../../src/text/format.js";
import type {Stage} from "./scale.js";

const en = {
  help: `npm run scale -- --url http://HOST:8123 [--url …] LIST.csv [--compare]

Judges a list on a ClickHouse cluster: a CSV or Parquet file in the columns of the published transfers.csv. What comes out,
on standard output, is how many rows have each verdict under each version of the rules. docs/scale.md says when it pays.

--url URL        the HTTP interface of a shard, once for each: http://name:password@host:8123
--cluster NAME   what the servers call the cluster in their configuration (sangensoku)
--database NAME  the database that is made on each shard, and filled anew at every run (sangensoku)
--rows N         in place of LIST: N rows drawn from the record, to measure
--compare        judge the same rows in DuckDB too, and say whether all counts are equal
--lang ja        speak Japanese`,
  oneList: "Name one list, or how many rows to draw with --rows: npm run scale -- --url http://HOST:8123 LIST.csv",
  noUrl: "Name the HTTP interface of each shard: --url http://HOST:8123",
  badUrl: (url: string): string => `--url "${url}": expected an address such as http://host:8123`,
  badName: (option: string, name: string): string =>
    `--${option} "${name}": expected letters, digits and _, a letter first`,
  badRows: (rows: string): string => `--rows "${rows}": expected a whole number above 0`,
  shards: (addresses: readonly string[]): string => `${addresses.length} shards: ${addresses.join(", ")}`,
  stage: (stage: Stage, count: number, seconds: number): string => {
    const what = {
      load: `${formatNumber(count, "en")} rows loaded`,
      keys: `${formatNumber(count, "en")} distinct keys found`,
      cases: `${formatNumber(count, "en")} distinct cases judged`,
      judge: `${formatNumber(count, "en")} rows judged`,
      count: `${formatNumber(count, "en")} counts`
    }[stage];
    return `${what}, ${seconds.toFixed(1)} s`;
  },
  inDuckDb: (seconds: number): string => `the same in DuckDB, ${seconds.toFixed(1)} s`,
  equal: (counts: number): string => `All ${counts} counts are equal in DuckDB.`,
  unequal: (different: string): string => `The cluster and DuckDB differ:\n${different}`
};

const ja: typeof en = {
  help: `npm run scale -- --url http://ホスト:8123 [--url …] 一覧.csv [--compare]

ClickHouseのクラスターで一覧を判定する。一覧は、公開している transfers.csv と同じ列のCSVまたはParquet。
標準出力に、規則の各版における判定ごとの行数を書く。どの規模から使うとよいかは docs/scale.md にある。

--url URL        シャードのHTTPインターフェース。シャードごとに一つ：http://名前:パスワード@ホスト:8123
--cluster 名     サーバーの設定にあるクラスターの名（sangensoku）
--database 名    各シャードに作り、実行のたびに作り直すデータベース（sangensoku）
--rows N         一覧の代わりに、記録から引いたN行で測る
--compare        同じ行をDuckDBでも判定し、行数が全て一致するかを示す
--lang ja        日本語で表示する`,
  oneList: "一覧を一つ、または --rows で行数を指定する：npm run scale -- --url http://ホスト:8123 一覧.csv",
  noUrl: "各シャードのHTTPインターフェースを指定する：--url http://ホスト:8123",
  badUrl: (url) => `--url "${url}"：http://ホスト:8123 のように指定する`,
  badName: (option, name) => `--${option} "${name}"：英字で始まる英数字と _ で指定する`,
  badRows: (rows) => `--rows "${rows}"：1以上の整数を指定する`,
  shards: (addresses) => `シャード${addresses.length}台：${addresses.join("、")}`,
  stage: (stage, count, seconds) => {
    const what = {
      load: `${formatNumber(count, "ja")}行を読み込んだ`,
      keys: `事実の組合せは${formatNumber(count, "ja")}通り`,
      cases: `${formatNumber(count, "ja")}件の事例を判定した`,
      judge: `${formatNumber(count, "ja")}行を判定した`,
      count: `集計は${formatNumber(count, "ja")}件`
    }[stage];
    return `${what}（${seconds.toFixed(1)}秒）`;
  },
  inDuckDb: (seconds) => `DuckDBでも判定した（${seconds.toFixed(1)}秒）`,
  equal: (counts) => `${counts}件の集計は全てDuckDBと一致する。`,
  unequal: (different) => `クラスターとDuckDBで異なる：\n${different}`
};

export const scaleWordsIn = (locale: Locale): typeof en => (locale === "ja" ? ja : en);

import type {Locale} from "../../src/policy/words/labels.js";

const en = {
  help: `npm run import -- FILE… [--release NAME] [--until DAY] [--keep] [--keep-going] [--lang ja]
npm run import -- --diff OLD NEW [--lang ja]

Reads files of published trackers and says what is in them. Nothing is written unless --keep is given.
  --release NAME   the release, where the file's name does not say it: r07, 2024-12
  --until DAY      the last day that it covers: 2024-12-31
  --keep           writes data/claims/imported/<tracker>-<release>.csv; of sums, data/claims/tracker_values.csv
  --keep-going     keeps the sound rows where some are refused
  --diff           what moved between two releases of one tracker: files, or releases taken over (kiel-2024-12)
  --lang ja        speaks Japanese
The layouts and every rule: docs/importers.md`,
  noFile: "No file was given.",
  badUntil: (value: string) => `--until ${value}: use a day such as 2024-12-31.`,
  badRelease: (value: string) => `--release ${value}: use letters, digits, . and -.`,
  releaseOnce: "--release and --until speak of one file: give one file.",
  diffOfTwo: "--diff takes two: the older release, then the newer.",
  diffAlone: "--diff writes nothing and reads the releases from the files' names: give it without the other options.",
  diffOther: (older: string, newer: string) =>
    `${older} and ${newer} are of different trackers: two releases of one tracker can be compared.`,
  moved: (older: string, newer: string, {revised, added, later, removed, unmatched}: Moved) =>
    `${older} → ${newer}: ${revised} rows revised, ${added} added of the time of both and ${later} after it, ${removed} removed, ${unmatched} times not matched`,
  moreMoved: (count: number) => `and ${count} more, in extracts/tracker_changes.csv after the next refresh`,
  noFigure: "none",
  see: "npm run import -- --help says what can be given.",
  noRelease: (file: string) =>
    `${file}: its name does not say which release it is and to which day (as in R07_to_2022-10-03). Give --release and --until.`,
  reading: "reading",
  layout: "layout",
  release: (release: string, until: string, source: string) => `release ${release}, to ${until}, source ${source}`,
  rows: (rowsIn: number, kept: number, refused: number, notGoods: number) =>
    `${rowsIn} rows: ${kept} kept, ${refused} refused, ${notGoods} not goods of military aid`,
  claims: (count: number, flagged: number) => `${count} readings; ${flagged} of the rows kept have a flag`,
  values: (count: number, flagged: number) => `${count} figures; ${flagged} of the rows kept have a flag`,
  ofRecord: (count: number) => `${count} of the readings are of this record: to Ukraine, since 2022`,
  flags: "flags",
  verdicts: (judged: number, count: number) =>
    `verdicts on the readings of this record, under the rules of their days (${judged} of ${count}):`,
  coverage: (mapped: number, of: number, actors: number, rows: number) =>
    `mapped: ${share(mapped, of)} of the rows with a number by item (${mapped} of ${of}), ${share(actors, rows)} of the rows by actor (${actors} of ${rows})`,
  unmapped: {item: "items not mapped, most frequent first", actor: "actors not mapped"},
  newColumn: (header: string) => `new column, not read: ${header}`,
  renamed: (header: string, was: string) => `column ${was} is now called ${header}; read as such`,
  notRead: (sheets: string) => `sheets that are no list of a tracker: ${sheets}`,
  time: (seconds: string, megabytes: number) => `${seconds} s, at most ${megabytes} MB of memory`,
  written: (path: string, bytes: number) => `written: ${path} (${bytes} bytes)`,
  notWritten: (path: string) =>
    `${path} was not written: rows are refused. Mend them, or keep the others with --keep-going.`,
  notKept: "Nothing was written: --keep was not given.",
  noSource: (source: string) => `data/reference/sources.csv has no row ${source}: add it before the release is kept.`,
  notOurs: (path: string) => `${path} is there and is no import of this release: move it away first.`,
  listed: (id: string, until: string) => `listed: ${id}, to ${until}, in data/reference/tracker_releases.csv`,
  otherEnd: (id: string, until: string, listed: string) =>
    `data/reference/tracker_releases.csv says that ${id} tells of the days to ${listed}, and this file is read as to ${until}. A release has one last day: give --until ${listed}, or correct it there.`,
  newTracker: (id: string) =>
    `data/reference/tracker_releases.csv has no release of this tracker yet: add ${id} with what it gathers and what to beware of, then import again.`
};

interface Moved {
  revised: number;
  added: number;
  /** Added of the time after the older release. */
  later: number;
  removed: number;
  unmatched: number;
}

const ja: typeof en = {
  help: `npm run import -- ファイル… [--release 版] [--until 日付] [--keep] [--keep-going] [--lang ja]
npm run import -- --diff 旧版 新版 [--lang ja]

公開されているトラッカーのファイルを読み、内容を報告する。--keep を付けない限り何も書き出さない。
  --release 版     ファイル名から分からない場合の版：r07、2024-12
  --until 日付     対象期間の末日：2024-12-31
  --keep           data/claims/imported/<トラッカー>-<版>.csv に書き出す（集計値は data/claims/tracker_values.csv）
  --keep-going     読めない行があっても、読めた行を書き出す
  --diff           同一トラッカーの二つの版の変更点（ファイル、または取り込み済みの版：kiel-2024-12）
  --lang ja        日本語で報告する
様式と規則：docs/importers.md`,
  noFile: "ファイルの指定がない。",
  badUntil: (value) => `--until ${value}：2024-12-31 のような日付とする。`,
  badRelease: (value) => `--release ${value}：英数字と . - だけで書く。`,
  releaseOnce: "--release と --until は一つのファイルについての指定である。ファイルは一つとする。",
  diffOfTwo: "--diff には旧版、新版の順に二つを指定する。",
  diffAlone: "--diff は何も書き出さず、版はファイル名から読む。他の指定とは併用できない。",
  diffOther: (older, newer) =>
    `${older} と ${newer} は別のトラッカーである。比較できるのは同一トラッカーの二つの版である。`,
  moved: (older, newer, {revised, added, later, removed, unmatched}) =>
    `${older} → ${newer}：訂正${revised}行、追加${added}行（期間後の追加はほかに${later}行）、削除${removed}行、対応不明${unmatched}組`,
  moreMoved: (count) => `ほか${count}件（次の更新後の extracts/tracker_changes.csv に記載）`,
  noFigure: "なし",
  see: "指定の方法：npm run import -- --help --lang ja",
  noRelease: (file) =>
    `${file}：ファイル名から版と末日が分からない（例：R07_to_2022-10-03）。--release と --until を指定する。`,
  reading: "読み取り",
  layout: "様式",
  release: (release, until, source) => `版 ${release}、${until} まで、出典 ${source}`,
  rows: (rowsIn, kept, refused, notGoods) =>
    `${rowsIn}行：採用${kept}、不採用${refused}、軍事支援の物品でないもの${notGoods}`,
  claims: (count, flagged) => `記録${count}件。採用した行のうち${flagged}行に注記あり`,
  values: (count, flagged) => `数値${count}件。採用した行のうち${flagged}行に注記あり`,
  ofRecord: (count) => `うち本記録の対象（2022年以降のウクライナ向け）${count}件`,
  flags: "注記",
  verdicts: (judged, count) => `本記録の対象の、当該日の規則による判定（${count}件中${judged}件）：`,
  coverage: (mapped, of, actors, rows) =>
    `対応付け：数量のある行の品目 ${share(mapped, of)}（${of}行中${mapped}行）、供与国・受領国 ${share(actors, rows)}（${rows}行中${actors}行）`,
  unmapped: {item: "対応付けのない品目（多い順）", actor: "対応付けのない供与国・受領国"},
  newColumn: (header) => `新しい列（読み取りの対象外）：${header}`,
  renamed: (header, was) => `列「${was}」は「${header}」に改称されたものとして読んだ`,
  notRead: (sheets) => `一覧表でないシート：${sheets}`,
  time: (seconds, megabytes) => `${seconds}秒、最大メモリ${megabytes}MB`,
  written: (path, bytes) => `書き出し：${path}（${bytes}バイト）`,
  notWritten: (path) => `${path} は書き出していない。読めない行がある。直すか、--keep-going で他の行だけを書き出す。`,
  notKept: "何も書き出していない（--keep の指定なし）。",
  noSource: (source) => `data/reference/sources.csv に ${source} の行がない。先に加える。`,
  notOurs: (path) => `${path} はこの版の取り込み結果ではない。先に移動する。`,
  listed: (id, until) => `版の一覧に追加：${id}、${until} まで（data/reference/tracker_releases.csv）`,
  otherEnd: (id, until, listed) =>
    `data/reference/tracker_releases.csv では ${id} の末日は ${listed}、このファイルは ${until} までと読まれた。版の末日は一つである。--until ${listed} とするか、一覧を正す。`,
  newTracker: (id) =>
    `data/reference/tracker_releases.csv にこのトラッカーの版がない。${id} を網羅する品目・注意点とともに加え、再度取り込む。`
};

const share = (part: number, of: number): string => (of ? `${((100 * part) / of).toFixed(1)} %` : "–");

/** What the import says. */
export const wordsIn = (locale: Locale): typeof en => (locale === "ja" ? ja : en);

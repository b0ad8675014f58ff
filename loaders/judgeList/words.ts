/** What the judge command says, in both languages. Verdicts and clauses bring their own words from src/policy. */
import {visible, visibleJson} from "../ingest/cell.js";
import type {PlacedFault} from "./fault.js";
import type {Locale} from "../../src/policy/words/labels.js";

const en = {
  help: `Judges the transfers of a list under Japan's principles on the transfer of defence equipment.

  npm run judge -- list.csv [options]      or      npx sangensoku-judge list.csv [options]

  --on DATE       judge every row as on this day (2022-03-08), whatever its own date: rules and facts of that day
  --regime ID     judge every row under one regime, named by its first day; facts stay those of the row's own date
  --out FILE      where to write the verdicts; without it they go to standard output
  --trace FILE    also write how each verdict came about: one line per row and clause
  --lang en|ja    language of messages (the written files carry both)
  --keep-going    write the rows that are good, and put the others into a .refused.csv
  --help          this text

The list is a CSV in UTF-8 (- is standard input) with the column id and any of: on (2022-03-08), recipient (UKR), item_class
(body_armour), and the facts by their names (item.weapon, transfer.mode, ...). See docs/judge.md.
Exit code: 0 done, 2 refused (nothing is written), 1 a fault of the program.`,
  see: "See --help.",
  noList: "no list is named",
  listOnce: (names: string) => `only one list can be judged at a time: ${names}`,
  badOption: (message: string) => `${message.replace(/\.$/, "")}.`,
  badLocale: (value: string) => `--lang "${value}": expected en or ja`,
  onOrRegime: "--on and --regime exclude each other: --on already picks the regime of that day",
  badOn: (value: string) => `--on "${value}": expected a day that exists, such as 2022-03-08`,
  onTooEarly: (value: string, first: string) => `--on ${value}: there were no rules yet, the first are of ${first}`,
  badRegime: (value: string, ids: string) => `--regime "${value}": expected one of ${ids}`,
  sameFile: (path: string) => `${path} is named twice: the list, --out and --trace must be different files`,
  cannotRead: (path: string, why: string) => `${path}: cannot be read (${why})`,
  cannotWrite: (path: string, why: string) => `${path}: cannot be written (${why})`,
  noFile: (path: string) =>
    `${path}: is no file. A list is read twice: save it first, or send it through standard input with - as its name`,
  notWritable: (path: string) =>
    `${path === "" ? '""' : path}: is no place for a file. Name a file; without --out the verdicts go to standard output`,
  wouldReplace: (path: string, other: string) =>
    `${path} would take the place of ${other}: choose another name with --out`,
  foreignRefused: (path: string) =>
    `${path}: the refused rows would take the place of a file that this command has not written. Move it, or choose another --out`,

  emptyFile: "the file is empty",
  emptyFileMend: "It needs at least its header row, with the column id.",
  noId: "there is no column id",
  noIdMend: "Add a column id that names each row.",
  noName: (place: number) => `column ${place} has no name`,
  noNameMend: "Name it or remove it.",
  twice: "the column stands twice",
  twiceMend: "Keep one of the two.",
  unknownColumn: "not a column that the rules know",
  unknownColumnMend: "Remove or rename it. Columns are id, on, item_class and the facts, listed in docs/judge.md.",
  didYouMean: (name: string) => `Did you mean ${name}?`,
  notCommas: "the columns are not separated by commas",
  notCommasMend: "Save the file with commas between the columns.",
  noDay: "nothing says which rules apply",
  noDayMend: "Add a column on with the date of each row, or give --on DATE or --regime ID.",
  fields: (found: number, expected: number) => `${found} fields where the header has ${expected}`,
  fieldsMend: "Add the missing commas, or quote the field that holds one.",
  emptyLine: "an empty line",
  emptyLineMend: "Remove it.",
  noIdHere: "a row without id",
  noIdHereMend: "Give it an id of its own.",
  duplicate: (line: number) => `already stands on line ${line}`,
  duplicateMend: "Give this row an id of its own.",
  notListed: "not a value that this fact can have",
  notListedMend: (values: string) => `Use ${values}, or leave it empty (not known).`,
  notCode: "not a country code",
  notCodeMend: (also: string) => `Use an ISO 3166 alpha-3 code such as USA${also}, or leave it empty (not known).`,
  orSeveral: ", or several joined by +",
  orNone: ", or none",
  badDay: "not a day that exists",
  badDayMend: "Write it like 2022-03-08.",
  dayTooEarly: (first: string) => `there were no rules yet: the first are of ${first}`,
  dayTooEarlyMend: "Give a later date, or remove the row.",
  unknownItem: "not an item class of data/reference/items.csv",
  unknownItemMend: "Use one of its item classes, or leave it empty and give the item facts.",
  unknownRecipient: "not a code of data/reference/actors.csv, so no facts can be looked up",
  unknownRecipientMend: (missing: string) => `Correct it, or give all facts about the recipient. Missing: ${missing}.`,
  cannotSplit: "the record cannot be split into fields",
  cannotSplitMend: "Check its quotes and commas.",
  tooLong: "a record of more than 16 MiB: perhaps a quote never closes",
  tooLongMend: "Close the quote.",

  nothingWritten: (count: string) => `${count}. Nothing was written.`,
  refusals: (faults: number, rows: number) =>
    `${faults} ${faults === 1 ? "fault" : "faults"}, ${rows} ${rows === 1 ? "row" : "rows"} refused`,
  andMore: (count: number) => `... and ${count} more`,
  summary: (rowsIn: number, judged: number, refused: number) =>
    `${rowsIn} rows in = ${judged} judged + ${refused} refused`,
  verdicts: "verdicts",
  trace: "trace",
  refused: "refused rows",
  judging: "judging",
  rows: "rows"
};

const ja: typeof en = {
  help: `一覧に挙げた移転を、日本の防衛装備移転に関する原則に照らして判定する。

  npm run judge -- list.csv [オプション]      または      npx sangensoku-judge list.csv [オプション]

  --on DATE       各行の日付にかかわらず、この日（例 2022-03-08）の規則と事実で判定する
  --regime ID     この日に始まる規則で全行を判定する。事実は各行の日付のもの
  --out FILE      判定の書き出し先。指定がなければ標準出力
  --trace FILE    判定の経過も書き出す（行と条項ごとに1行）
  --lang en|ja    メッセージの言語（書き出すファイルは常に両言語）
  --keep-going    問題のない行だけを書き出し、残りを .refused.csv に入れる
  --help          この説明

一覧は UTF-8 の CSV（- は標準入力）で、列 id が必要。ほかに on（2022-03-08）、recipient（UKR）、item_class（body_armour）、
各事実の列（item.weapon、transfer.mode など）を置ける。詳しくは docs/judge.md。
終了コード：0 完了、2 入力を受け付けず（何も書き出さない）、1 プログラムの不具合。`,
  see: "--help を参照。",
  noList: "一覧の指定がない",
  listOnce: (names) => `一度に判定できる一覧は一つ：${names}`,
  badOption: (message) => `オプションに誤りがある：${message.replace(/\.$/, "")}.`,
  badLocale: (value) => `--lang "${value}": en または ja を指定する`,
  onOrRegime: "--on と --regime は同時に指定できない（--on はその日の規則を選ぶ）",
  badOn: (value) => `--on "${value}": 2022-03-08 のように、存在する日付を指定する`,
  onTooEarly: (value, first) => `--on ${value}：この日にはまだ規則がない。最初の規則は ${first}`,
  badRegime: (value, ids) => `--regime "${value}": 次のいずれかを指定する：${ids}`,
  sameFile: (path) => `${path} が重複している。一覧、--out、--trace には別々のファイルを指定する`,
  cannotRead: (path, why) => `${path}：読み込めない（${why}）`,
  cannotWrite: (path, why) => `${path}：書き出せない（${why}）`,
  noFile: (path) => `${path}：ファイルではない。一覧は二度読むため、先に保存するか、名前を - として標準入力から渡す`,
  notWritable: (path) =>
    `${path === "" ? '""' : path}：ファイルを置ける場所ではない。ファイル名を指定する（--out がなければ標準出力に書き出す）`,
  wouldReplace: (path, other) => `${path} は ${other} を上書きすることになる。--out で別の名前を指定する`,
  foreignRefused: (path) =>
    `${path}：このコマンドが書いたものでないファイルを、受け付けなかった行の書き出しが上書きすることになる。移動するか、別の --out を指定する`,

  emptyFile: "ファイルが空である",
  emptyFileMend: "少なくとも、列 id を含む見出し行が必要。",
  noId: "列 id がない",
  noIdMend: "各行を識別する列 id を加える。",
  noName: (place) => `${place} 番目の列に名前がない`,
  noNameMend: "名前を付けるか、削除する。",
  twice: "同じ列が二つある",
  twiceMend: "一つだけ残す。",
  unknownColumn: "規則で用いる列ではない",
  unknownColumnMend: "削除するか、名前を直す。使える列は id、on、item_class と各事実（docs/judge.md を参照）。",
  didYouMean: (name) => `${name} のことか。`,
  notCommas: "列がコンマで区切られていない",
  notCommasMend: "列をコンマで区切って保存する。",
  noDay: "どの規則を適用するか定まらない",
  noDayMend: "列 on に各行の日付を書くか、--on DATE または --regime ID を指定する。",
  fields: (found, expected) => `見出しは ${expected} 列だが、この行は ${found} 列`,
  fieldsMend: "コンマを補うか、コンマを含む値を引用符で囲む。",
  emptyLine: "空の行",
  emptyLineMend: "削除する。",
  noIdHere: "id のない行",
  noIdHereMend: "固有の id を付ける。",
  duplicate: (line) => `${line} 行目に同じ id がある`,
  duplicateMend: "この行に固有の id を付ける。",
  notListed: "この事実の値ではない",
  notListedMend: (values) => `${values} のいずれかとするか、空欄（不明）とする。`,
  notCode: "国コードではない",
  notCodeMend: (also) => `USA のような ISO 3166 alpha-3 コード${also}とするか、空欄（不明）とする。`,
  orSeveral: "（複数は + でつなぐ）",
  orNone: "または none",
  badDay: "存在しない日付",
  badDayMend: "2022-03-08 のように書く。",
  dayTooEarly: (first) => `この日にはまだ規則がない。最初の規則は ${first}`,
  dayTooEarlyMend: "後の日付とするか、行を削除する。",
  unknownItem: "data/reference/items.csv にない品目区分",
  unknownItemMend: "同表の品目区分とするか、空欄とし、品目に関する事実を書く。",
  unknownRecipient: "data/reference/actors.csv にないコードであり、事実を参照できない",
  unknownRecipientMend: (missing) => `コードを直すか、移転先に関する事実をすべて書く。不足：${missing}。`,
  cannotSplit: "この行を列に分けられない",
  cannotSplitMend: "引用符とコンマを確かめる。",
  tooLong: "1件が 16 MiB を超える。引用符が閉じていない可能性がある",
  tooLongMend: "引用符を閉じる。",

  nothingWritten: (count) => `${count}。何も書き出していない。`,
  refusals: (faults, rows) => `誤り ${faults} 件、受け付けなかった行 ${rows} 行`,
  andMore: (count) => `…ほか ${count} 件`,
  summary: (rowsIn, judged, refused) => `入力 ${rowsIn} 行 = 判定 ${judged} 行 + 不受理 ${refused} 行`,
  verdicts: "判定",
  trace: "経過",
  refused: "受け付けなかった行",
  judging: "判定中",
  rows: "行"
};

export type JudgeWords = typeof en;

export const wordsIn = (locale: Locale): JudgeWords => (locale === "en" ? en : ja);

const shown = (value: string) => visibleJson(value.length > 60 ? `${value.slice(0, 60)}…` : value);

/** `list.csv:3:item.weapon "maybe": not a value that this fact can have. Use yes or no …` */
export function refusalInWords({file, line, column, value, why, mend}: PlacedFault, locale: Locale): string {
  const place = [visible(file), line, visible(column)].filter((part) => part !== "").join(":");
  const stop = locale === "en" ? ". " : "。";
  return `${place}${value === "" ? "" : ` ${shown(value)}`}: ${why}${stop}${mend}`;
}

/** What the judge command says, in both languages. Verdicts and clauses bring their own words from src/policy. */
import {visible, visibleJson} from "../../loaders/ingest/cell.js";
import type {PlacedFault} from "./fault.js";
import type {Locale} from "../policy/words/labels.js";
import {shortened} from "../text/shortened.js";

/** From when in a span which verdict holds. */
interface Turn {
  from: string;
  regime: string;
  label: string;
}

const en = {
  help: `Judges the transfers of a list under Japan's principles on the transfer of defence equipment.

  npm run judge -- list.csv [options]      or      npx sangensoku-judge list.csv [options]

  --on DATE       judge every row as on this day (2022-03-08), whatever its own date: rules and facts of that day
  --regime ID     judge every row under one regime, named by its first day; facts stay those of the row's own date
  --out FILE      where to write the verdicts, as its name ends: .csv, .parquet, .jsonl; without it, or as -, to standard output
  --trace FILE    also write how each verdict came about: one line per row and clause
  --explain       also write how cells were read, what would change the verdict, and the reason in Japanese
  --cases FILE    write each case once into a table apart; a row then has the number of its case
  --lang en|ja    language of messages and of the reason
  --assume site   take what the list does not say as the site does: a gift, under no programme (so unless told otherwise)
  --assume nothing  leave open what the list does not say
  --columns MAP   which of your columns is which: "Donor=donor,Item=item,Date=on", or a YAML file of such pairs
  --recipient NAME  who receives what rows without a recipient name: UKR, Ukraine
  --until DAY     the last day of which a tracker's file tells, where its name does not say it: 2024-12-31
  --sheet NAME    which sheet of a workbook
  --encoding NAME how the text is encoded, where it is not UTF-8: windows-1252, shift_jis, ...
  --keep-going    write the rows that are good, and put the others into a .refused.csv
  --help          this text

The list is a CSV (- is standard input), an XLSX workbook or a Parquet file with any of the columns id, on (2022-03-08, 2022-03 or 2022), recipient
(UKR, Ukraine), item_class (body_armour, Javelin), and the facts by their names (item.weapon, transfer.mode, ...). All other columns
are carried along. See docs/judge.md.
Exit code: 0 done, 2 refused (nothing is written), 1 a fault of the program.`,
  see: "See --help.",
  noList: "no list is named",
  listOnce: (names: string) => `only one list can be judged at a time: ${names}`,
  badOption: (message: string) => `${message.replace(/\.$/, "")}.`,
  onOrRegime: "--on and --regime exclude each other: --on already picks the regime of that day",
  badOn: (value: string) => `--on "${value}": expected a day that exists, such as 2022-03-08`,
  onTooEarly: (value: string, first: string) => `--on ${value}: there were no rules yet, the first are of ${first}`,
  badRegime: (value: string, ids: string) => `--regime "${value}": expected one of ${ids}`,
  sameFile: (path: string) => `${path} is named twice: the list, --out, --trace and --cases must be different files`,
  cannotRead: (path: string, why: string) => `${path}: cannot be read (${why})`,
  changedMeanwhile: (path: string) =>
    `${path}: was changed or taken away while it was read, so nothing of it is kept. Try again once it stands still`,
  cannotWrite: (path: string, why: string) => `${path}: cannot be written (${why})`,
  tooLongToWrite: (path: string, line: number, column: string, characters: number, format: string) =>
    `${path}: line ${line}, column "${column}": ${characters} characters in one cell: DuckDB, which writes ${format}, finds no room for records as long as this. Ask for a CSV (--out with a name that ends in .csv), or shorten the longest cells`,
  noFile: (path: string) =>
    `${path}: is no file. A list is read twice: save it first, or send it through standard input with - as its name`,
  notWritable: (path: string) =>
    `${path === "" ? '""' : path}: is no place for a file. Name a file; without --out the verdicts go to standard output`,
  wouldReplace: (path: string, other: string) =>
    `${path} would take the place of ${other}: choose another name with --out`,
  foreignRefused: (path: string) =>
    `${path}: the refused rows would take the place of a file that this command has not written. Move it, or choose another --out`,

  badUntil: (value: string) => `--until "${value}": expected a day that exists, such as 2024-12-31`,
  badAssume: (value: string) => `--assume "${value}": expected site or nothing`,
  badRecipient: (value: string, near: string) =>
    `--recipient "${value}": ${near === "" ? "expected a code such as UKR or a name" : `not found. Perhaps ${near}?`}`,
  badEncoding: (value: string, known: string) => `--encoding "${value}": expected one of ${known}`,
  badPair: (pair: string) => `--columns "${pair}": expected pairs such as "Donor=donor,Item=item", or a YAML file`,
  pairTwice: (header: string) => `--columns: "${header}" stands twice`,
  noSheets: (path: string) => `${path}: is no workbook, so --sheet says nothing here`,
  whichSheet: (path: string, names: string) =>
    `${path}: it cannot be told which sheet is the list. Name one with --sheet: ${names}`,
  notEncoding: (path: string, encoding: string) => `${path}: its bytes are not ${encoding}. Name another --encoding`,

  isWorkbook: "The file is an Excel workbook, whatever its name says.",
  sheetRead: (name: string) => `Read is the sheet "${name}".`,
  encodingRead: (encoding: string) => `Read as ${encoding}; what is written is UTF-8.`,
  trackerRead: (layout: string, until: string) =>
    `Known by its header and read as the site reads it: ${layout}${until === "" ? ". Its name does not say up to which day it tells, so spans without an end are open (--until DAY)" : `, to ${until}`}. With --columns its own columns are read instead.`,
  newColumn: (header: string) => `A new column, carried along and not read: ${header}.`,
  renamedColumn: (header: string, was: string) => `The column ${was} is now called ${header}, and read as such.`,
  toldTwice:
    "A row that tells of an order or promise and of deliveries stands in the result once for each: see status in read_as, and do not add up both.",
  severalKinds: "A row that sums up several kinds of goods stands in the result once for each.",
  sumsAlone: (layout: string) => `${layout}. It holds sums of money and no goods, and the rules judge goods`,
  notGoods: (path: string, why: string) =>
    `${path}: ${why}. Nothing in it can be judged as it is; with --columns its own columns are read`,
  unmapped: (count: number) =>
    `${count} ${count === 1 ? "name" : "names"} of goods that the mapping does not know; judged as goods of which nothing is known:`,
  unmappedWords: (goods: string, rows: number, near: string) =>
    `  ${rows} × ${goods}${near === "" ? "" : ` (perhaps ${near})`}`,
  nothingTold: "neither ordered nor delivered",
  beforeAllRules: "before the first rules of 1967",
  sepLine: "The first line, sep=, is a note to Excel and no row.",
  linesBefore: (count: number, line: number) =>
    `${count} ${count === 1 ? "record" : "records"} before the header on line ${line} are no part of the list and left out.`,
  tagRow: (line: number) => `Line ${line} holds #tags (HXL) and no transfer; it is carried along.`,
  namedByLine: "There is no column id: rows are named by their line.",
  unnamed: (count: number) =>
    `${count} ${count === 1 ? "column has" : "columns have"} no name, and ${count === 1 ? "is" : "are"} carried along.`,
  assumedOnce: "Taken to be so, as nothing in the list says it (--assume nothing leaves it open):",
  assumedIn: (assumption: string, rows: number) => `  ${assumption} in ${rows} ${rows === 1 ? "row" : "rows"}`,

  whichever: (missing: string, label: string) =>
    `It is not known ${missing}; but whatever the answer, the verdict is the same: ${label}.`,
  sameAllTheTime: (span: string, regimes: readonly string[], because: string) =>
    `On every day of ${span} the verdict is the same, under the rules of ${regimes.join(" and ")}. On the last of them: ${because}`,
  hangsOnTheDay: (span: string, turns: readonly Turn[]) =>
    `Of the date only ${span} is known, and the verdict hangs on the day: ${turns
      .map(({from, regime, label}) => `from ${from} (rules of ${regime}): ${label}`)
      .join("; ")}.`,

  notYetKnown: (asOf: string) =>
    `Rules and recipients are known here up to ${asOf}; what they are later is not, and nothing was to be assumed.`,

  emptyFile: "the file is empty",
  emptyFileMend: "It needs at least its header row.",
  noHeader: "the first row is no header: it holds numbers or dates",
  noHeaderMend: "Put a row with the names of the columns above it.",
  nothingKnown: "none of the columns is one that the rules know",
  nothingKnownMend:
    'Say which is which: --columns "Country=recipient,Weapon=item,Date=on". Columns are id, on, recipient, item_class and the facts, listed in docs/judge.md.',
  twice: "the column stands twice",
  twiceMend: "Keep one of the two.",
  unknownColumn: "nearly one of the columns that the rules know",
  didYouMean: (ours: string, name: string) =>
    ours === ""
      ? `It begins like a fact and is none: see docs/judge.md, or keep it as your own with --columns "${name}=".`
      : `Did you mean ${ours}? Then rename it or say --columns "${name}=${ours}"; "${name}=" keeps it as a column of your own.`,
  ownName: "the judge writes a column of this name itself",
  ownNameMend: "Give yours another name, such as one with my_ before it.",
  notInList: "--columns names a column that the list does not have",
  notInListMend: (like?: string) =>
    like === undefined ? "Write it as it stands in the header." : `Did you mean "${like}"?`,
  noSuchColumn: "--columns names a column that the judge does not know",
  noSuchColumnMend: (like?: string) =>
    like === undefined
      ? "Columns are id, on, recipient, item_class, donor, mode and the facts, listed in docs/judge.md."
      : `Did you mean ${like}?`,
  bothAre: (ours: string, other: string) => `two columns are to be ${ours}: this one and "${other}"`,
  bothAreMend: (name: string) => `Choose one; --columns "${name}=" keeps this one as a column of your own.`,
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
  badDayMend: "Look it up, and write it like 2022-03-08; a month as 2022-03, a year as 2022.",
  twoDays: (one: string, other: string) => `may be ${one} or ${other}`,
  twoDaysMend: (one: string, other: string) => `Write the one that is meant: ${one} or ${other}.`,
  rewriteDay: "a date that exists, but not written as a date alone",
  rewriteDayMend: (date: string) => `If that day is meant, write it like ${date}.`,
  noDate: "not read as a date",
  noDateMend: "If it exists, write it like 2022-03-08; a month as 2022-03, a year as 2022.",
  ambiguous: "a name that several things go by",
  ambiguousMend: (codes: string) => `Write the one that is meant: ${codes}.`,
  noSuchMode: "not a way in which goods are sent",
  noSuchModeMend: (values: string, column: string) =>
    `Use ${values}, or leave it empty; --columns "${column}=" keeps it as a column of your own.`,
  dayTooEarly: (first: string) => `there were no rules yet: the first are of ${first}`,
  dayTooEarlyMend: "Give a later date, or remove the row.",
  unknownItem: "not an item class, name or alias of data/reference/items.csv",
  unknownItemMend: (like: string) =>
    like === ""
      ? "Use a class, name or alias from there, or leave it empty and give the item facts."
      : `Perhaps ${like}? Write the class, or leave it empty and give the item facts.`,
  unknownRecipient: "not a code or name of data/reference/actors.csv, so no facts can be looked up",
  unknownRecipientMend: (missing: string, like: string) =>
    `${like === "" ? "Correct it" : `Perhaps ${like}? Correct it`}, or give all facts about the recipient. Missing: ${missing}.`,
  unknownActorMend: (like: string) =>
    like === "" ? "Use a code such as UKR or a name from there." : `Perhaps ${like}? Write the code or the name.`,
  otherEncoding: (encoding: string) => `the bytes are not UTF-8; they look like ${encoding}`,
  otherEncodingMend: (name: string) =>
    `Save the file as UTF-8 (in Excel: CSV UTF-8), or, if that is so, give --encoding ${name}.`,
  cannotSplit: "the record cannot be split into fields",
  cannotSplitMend: "Check its quotes and commas.",
  tooLong: "a record of more than 16 MiB: perhaps a quote never closes",
  tooLongMend: "Close the quote.",

  nothingWritten: (count: string) => `${count}. Nothing was written.`,
  refusals: (faults: number, rows: number) =>
    `${faults} ${faults === 1 ? "fault" : "faults"}, ${rows} ${rows === 1 ? "row" : "rows"} refused`,
  andMore: (count: number) => `... and ${count} more`,
  summary: (rowsIn: number, judged: number, refused: number, leftOut: number) =>
    `${rowsIn} rows in = ${judged} judged + ${refused} refused${leftOut ? ` + ${leftOut} left out` : ""}`,
  readings: (count: number) => `${count} lines written, one for each stage that a row tells of:`,
  rowByRow:
    "Read row by row, which takes longer: a fault is named by its line, and a trace has a line for each row and clause.",
  verdicts: "verdicts",
  trace: "trace",
  cases: "cases",
  refused: "refused rows",
  judging: "judging",
  rows: "rows"
};

const ja: typeof en = {
  help: `一覧に挙げた移転を、日本の防衛装備移転に関する原則に照らして判定する。

  npm run judge -- list.csv [オプション]      または      npx sangensoku-judge list.csv [オプション]

  --on DATE       各行の日付にかかわらず、この日（例 2022-03-08）の規則と事実で判定する
  --regime ID     この日に始まる規則で全行を判定する。事実は各行の日付のもの
  --out FILE      判定の書き出し先。名前の末尾によりCSV、.parquet、.jsonl。指定がないか - なら標準出力
  --trace FILE    判定の経過も書き出す（行と条項ごとに1行）
  --explain       列の読み方、判定が変わる条件、英語の理由も書き出す
  --cases FILE    同じ事案は一度だけ別の表に書き出し、各行にはその番号を付ける
  --lang en|ja    メッセージと理由の言語
  --assume site   一覧にない点はサイトと同じく仮定する（無償供与、個別の事業によらない）。指定がなければこれによる
  --assume nothing  一覧にない点は不明のままとする
  --columns MAP   列の対応。"供与国=donor,品目=item,日付=on" のように書くか、同じ内容のYAMLファイルを指定する
  --recipient NAME  移転先の記載がない行の移転先（UKR、ウクライナなど）
  --until DAY     トラッカーのファイルの対象期間の末日（ファイル名から分からない場合。例 2024-12-31）
  --sheet NAME    ブックの中のシート
  --encoding NAME UTF-8でないテキストの文字コード（windows-1252、shift_jis など）
  --keep-going    問題のない行だけを書き出し、残りを .refused.csv に入れる
  --help          この説明

一覧はUTF-8のCSV（- は標準入力）、XLSXのブックまたはParquetのファイル。列は id、on（2022-03-08、2022-03、2022）、recipient（UKR、ウクライナ）、
item_class（body_armour、ジャベリン）、各事実（item.weapon、transfer.mode など）のいずれか。そのほかの列はそのまま引き継ぐ。
詳しくは docs/judge.md。
終了コード：0 完了、2 入力を受け付けず（何も書き出さない）、1 プログラムの不具合。`,
  see: "--help を参照。",
  noList: "一覧の指定がない",
  listOnce: (names) => `一度に判定できる一覧は一つ：${names}`,
  badOption: (message) => `オプションに誤りがある：${message.replace(/\.$/, "")}.`,
  onOrRegime: "--on と --regime は同時に指定できない（--on はその日の規則を選ぶ）",
  badOn: (value) => `--on "${value}"：2022-03-08 のように、存在する日付を指定する`,
  onTooEarly: (value, first) => `--on ${value}：この日にはまだ規則がない。最初の規則は ${first}`,
  badRegime: (value, ids) => `--regime "${value}"：次のいずれかを指定する：${ids}`,
  sameFile: (path) => `${path} が重複している。一覧、--out、--trace、--cases には別々のファイルを指定する`,
  cannotRead: (path, why) => `${path}：読み込めない（${why}）`,
  changedMeanwhile: (path) =>
    `${path}：読み取り中に変更または削除されたため、結果は残さない。変更が終わってから、もう一度試す`,
  cannotWrite: (path, why) => `${path}：書き出せない（${why}）`,
  tooLongToWrite: (path, line, column, characters, format) =>
    `${path}：${line}行目、列「${column}」：一つのセルが${characters}文字ある。${format}を書き出すDuckDBのメモリに収まらない。CSVで書き出す（--out に .csv で終わる名前を指定する）か、長いセルを短くする`,
  noFile: (path) => `${path}：ファイルではない。一覧は二度読むため、先に保存するか、名前を - として標準入力から渡す`,
  notWritable: (path) =>
    `${path === "" ? '""' : path}：ファイルを置ける場所ではない。ファイル名を指定する（--out がなければ標準出力に書き出す）`,
  wouldReplace: (path, other) => `${path} は ${other} を上書きすることになる。--out で別の名前を指定する`,
  foreignRefused: (path) =>
    `${path}：このコマンドが書いたものでないファイルを、受け付けなかった行の書き出しが上書きすることになる。移動するか、別の --out を指定する`,

  badUntil: (value) => `--until "${value}": 2024-12-31 のような実在する日付を指定する`,
  badAssume: (value) => `--assume "${value}": site または nothing を指定する`,
  badRecipient: (value, near) =>
    `--recipient "${value}": ${near === "" ? "UKR のようなコードか名称を指定する" : `見つからない。${near} のことか`}`,
  badEncoding: (value, known) => `--encoding "${value}"：次のいずれかを指定する：${known}`,
  badPair: (pair) => `--columns "${pair}"："供与国=donor,品目=item" のように対応を書くか、YAMLファイルを指定する`,
  pairTwice: (header) => `--columns：「${header}」が重複している`,
  noSheets: (path) => `${path}：ブックではないため、--sheet は使えない`,
  whichSheet: (path, names) => `${path}：どのシートが一覧か定まらない。--sheet で指定する：${names}`,
  notEncoding: (path, encoding) => `${path}：文字コードが ${encoding} ではない。別の --encoding を指定する`,

  isWorkbook: "ファイル名にかかわらず、中身はExcelのブックである。",
  sheetRead: (name) => `シート「${name}」を読んだ。`,
  encodingRead: (encoding) => `${encoding} として読んだ。書き出しはUTF-8による。`,
  trackerRead: (layout, until) =>
    `見出しから既知の様式と判断し、サイトと同じ規則で読んだ：${layout}${until === "" ? "。対象期間の末日がファイル名から分からないため、終わりのない期間は閉じずに読んだ（--until DAY で指定できる）" : `（${until} まで）`}。--columns を指定すれば、列をそのとおりに読む。`,
  newColumn: (header) => `新しい列「${header}」は読まずに引き継ぐ。`,
  renamedColumn: (header, was) => `列「${was}」は「${header}」に改称されたものとして読んだ。`,
  toldTwice:
    "契約・表明と引渡しの両方を記す行は、それぞれ1行ずつ書き出す（read_as の status を参照）。両方を合算しないこと。",
  severalKinds: "複数の品目をまとめた行は、品目ごとに1行ずつ書き出す。",
  sumsAlone: (layout) => `${layout}。金額の集計だけで物品の記載がなく、規則は物品について判定する`,
  notGoods: (path, why) =>
    `${path}：${why}。このままでは判定できるものがない。--columns を指定すれば、列をそのとおりに読む`,
  unmapped: (count) => `対応付けのない品目名が${count}種ある。何も分からない物品として判定した：`,
  unmappedWords: (goods, rows, near) => `  ${rows}行：${goods}${near === "" ? "" : `（${near} のことか）`}`,
  nothingTold: "契約数も引渡し数もない",
  beforeAllRules: "最初の規則（1967年）より前",
  sepLine: "先頭の行 sep=, はExcelへの指示であり、一覧の行ではない。",
  linesBefore: (count, line) => `${line}行目の見出しより前の${count}件は一覧に含まれないため、省いた。`,
  tagRow: (line) => `${line}行目は #タグ（HXL）の行であり、移転ではない。そのまま引き継ぐ。`,
  namedByLine: "列 id がないため、各行は行番号で示す。",
  unnamed: (count) => `名前のない列が${count}列ある。そのまま引き継ぐ。`,
  assumedOnce: "一覧に記載がないため、次のとおり仮定した（--assume nothing とすれば不明のままとする）：",
  assumedIn: (assumption, rows) => `  ${assumption}：${rows}行`,

  whichever: (missing, label) => `次の点は分からないが、いずれであっても判定は同じである（${missing}）：${label}。`,
  sameAllTheTime: (span, regimes, because) =>
    `${span} のどの日についても判定は同じである（適用される規則：${regimes.join("、")}）。最後の日については、${because}`,
  hangsOnTheDay: (span, turns) =>
    `日付は ${span} としか分からず、判定は日によって異なる：${turns
      .map(({from, regime, label}) => `${from} 以降（${regime} の規則）は${label}`)
      .join("、")}。`,
  notYetKnown: (asOf) => `規則と移転先の状況は${asOf}までしか判明しておらず、以後を仮定しない指定である。`,

  emptyFile: "ファイルが空である",
  emptyFileMend: "少なくとも見出し行が必要。",
  noHeader: "先頭の行が見出しではない（数値や日付がある）",
  noHeaderMend: "その上に、列の名前を並べた行を置く。",
  nothingKnown: "規則で用いる列が一つもない",
  nothingKnownMend:
    '--columns "国=recipient,装備=item,日付=on" のように列の対応を示す。使える列は id、on、recipient、item_class と各事実（docs/judge.md を参照）。',
  twice: "同じ列が二つある",
  twiceMend: "一つだけ残す。",
  unknownColumn: "規則で用いる列の名前に似ているが、同じではない",
  didYouMean: (ours, name) =>
    ours === ""
      ? `事実の名前のように始まるが、該当する事実はない。docs/judge.md を参照するか、--columns "${name}=" として自分の列のまま残す。`
      : `${ours} のことであれば、名前を直すか、--columns "${name}=${ours}" とする。"${name}=" とすれば自分の列のまま残る。`,
  ownName: "判定の結果が同じ名前の列に書かれる",
  ownNameMend: "一覧の側の列に、別の名前を付ける。",
  notInList: "--columns にある列が一覧にない",
  notInListMend: (like) => (like === undefined ? "見出しにあるとおりに書く。" : `「${like}」のことか。`),
  noSuchColumn: "--columns に、用いることのできない列がある",
  noSuchColumnMend: (like) =>
    like === undefined
      ? "使える列は id、on、recipient、item_class、donor、mode と各事実（docs/judge.md を参照）。"
      : `${like} のことか。`,
  bothAre: (ours, other) => `${ours} とされる列が二つある（この列と「${other}」）`,
  bothAreMend: (name) => `一つに絞る。--columns "${name}=" とすれば、この列は自分の列のまま残る。`,
  notCommas: "列がコンマで区切られていない",
  notCommasMend: "列をコンマで区切って保存する。",
  noDay: "どの規則を適用するか定まらない",
  noDayMend: "列 on に各行の日付を書くか、--on DATE または --regime ID を指定する。",
  fields: (found, expected) => `見出しは${expected}列だが、この行は${found}列`,
  fieldsMend: "コンマを補うか、コンマを含む値を引用符で囲む。",
  emptyLine: "空の行",
  emptyLineMend: "削除する。",
  noIdHere: "id のない行",
  noIdHereMend: "固有の id を付ける。",
  duplicate: (line) => `${line}行目に同じ id がある`,
  duplicateMend: "この行に固有の id を付ける。",
  notListed: "この事実の値ではない",
  notListedMend: (values) => `${values} のいずれかとするか、空欄（不明）とする。`,
  notCode: "国コードではない",
  notCodeMend: (also) => `USA のような ISO 3166 alpha-3 コード${also}とするか、空欄（不明）とする。`,
  orSeveral: "（複数は + でつなぐ）",
  orNone: "または none",
  badDay: "存在しない日付",
  badDayMend: "日付を確かめ、2022-03-08 のように書く（月は 2022-03、年は 2022）。",
  twoDays: (one, other) => `${one} とも ${other} とも読める`,
  twoDaysMend: (one, other) => `${one} か ${other} の正しい方を書く。`,
  rewriteDay: "存在する日付だが、日付だけが書かれていない",
  rewriteDayMend: (date) => `その日であれば ${date} のように書く。`,
  noDate: "日付として読めない",
  noDateMend: "存在する日付であれば 2022-03-08 のように書く（月は 2022-03、年は 2022）。",
  ambiguous: "複数のものを指す名前である",
  ambiguousMend: (codes) => `${codes} のうち正しいものを書く。`,
  noSuchMode: "供与の形態として用いる値ではない",
  noSuchModeMend: (values, column) =>
    `${values} のいずれかとするか、空欄とする。--columns "${column}=" とすれば自分の列のまま残る。`,
  dayTooEarly: (first) => `この日にはまだ規則がない。最初の規則は ${first}`,
  dayTooEarlyMend: "後の日付とするか、行を削除する。",
  unknownItem: "data/reference/items.csv の品目区分、名称、別名のいずれにもない",
  unknownItemMend: (like) =>
    like === ""
      ? "同表の品目区分、名称、別名のいずれかとするか、空欄とし、品目に関する事実を書く。"
      : `${like} のことか。品目区分を書くか、空欄とし、品目に関する事実を書く。`,
  unknownRecipient: "data/reference/actors.csv のコードにも名称にもなく、事実を参照できない",
  unknownRecipientMend: (missing, like) =>
    `${like === "" ? "" : `${like} のことか。`}コードを直すか、移転先に関する事実をすべて書く。不足：${missing}。`,
  unknownActorMend: (like) =>
    like === "" ? "UKR のようなコードか、同表の名称を書く。" : `${like} のことか。コードまたは名称を書く。`,
  otherEncoding: (encoding) => `UTF-8でないバイトがある（${encoding} とみられる）`,
  otherEncodingMend: (name) =>
    `UTF-8（Excelでは「CSV UTF-8」）で保存し直すか、そのとおりであれば --encoding ${name} を指定する。`,
  cannotSplit: "この行を列に分けられない",
  cannotSplitMend: "引用符とコンマを確かめる。",
  tooLong: "1件が16 MiBを超える。引用符が閉じていない可能性がある",
  tooLongMend: "引用符を閉じる。",

  nothingWritten: (count) => `${count}。何も書き出していない。`,
  refusals: (faults, rows) => `誤り${faults}件、受け付けなかった行${rows}行`,
  andMore: (count) => `…ほか${count}件`,
  summary: (rowsIn, judged, refused, leftOut) =>
    `入力${rowsIn}行 = 判定${judged}行 + 不受理${refused}行${leftOut ? ` + 対象外${leftOut}行` : ""}`,
  readings: (count) => `書き出した行（1行＝1段階）：${count}行`,
  rowByRow: "1行ずつ読んだため時間がかかる（誤りは行番号で示し、経過は行と条項ごとに書く）。",
  verdicts: "判定",
  trace: "経過",
  cases: "事案",
  refused: "受け付けなかった行",
  judging: "判定中",
  rows: "行"
};

export type JudgeWords = typeof en;

export const wordsIn = (locale: Locale): JudgeWords => (locale === "en" ? en : ja);

const shown = (value: string) => visibleJson(shortened(value, 60));

/** `list.csv:3:item.weapon "maybe": not a value that this fact can have. Use yes or no …` */
export function refusalInWords({file, line, column, value, why, mend}: PlacedFault, locale: Locale): string {
  const place = [visible(file), line, visible(column)].filter((part) => part !== "").join(":");
  const stop = locale === "en" ? ". " : "。";
  return `${place}${value === "" ? "" : ` ${shown(value)}`}: ${why}${stop}${mend}`;
}

/** Words of the overview. Every figure is passed in. */
export const overview = {
  titleNone: {
    en: (total: string) =>
      `None of the ${total} arms transfers to Ukraine on this record fitted a case in Japan’s rules of the day`,
    ja: (total: string) =>
      `記録されたウクライナへの武器移転${total}件のうち、当日の日本の規則で認め得る案件に該当したものはない`
  },
  titleSome: {
    en: (fitting: string, total: string) =>
      `${fitting} of the ${total} arms transfers to Ukraine on this record fitted a case in Japan’s rules of the day`,
    ja: (fitting: string, total: string) =>
      `記録されたウクライナへの武器移転${total}件のうち、当日の日本の規則で認め得る案件に該当したのは${fitting}件`
  },
  description: {
    en: (transfers: string, donors: string, regimes: string) =>
      `${transfers} transfers of goods to Ukraine by ${donors} donors, each judged under ${regimes} versions of Japan’s rules on arms exports since 1967, with the clause, the facts and the source.`,
    ja: (transfers: string, donors: string, regimes: string) =>
      `${donors}の国・機関によるウクライナへの移転${transfers}件を、1967年以降の日本の武器輸出規則${regimes}版で判定。条項・事実・出典を示す。`
  },
  lede: {
    en: (noCase: string, prohibited: string, exception: string, day: string) =>
      `Had Japan been the sender, ${noCase} would have found no case that permits them, and ${prohibited} would have met a ban by treaty. Under the rules of ${day}, ${exception} of them are barred in principle, with an exception possible.`,
    ja: (noCase: string, prohibited: string, exception: string, day: string) =>
      `仮に日本が供与国だった場合、${noCase}件は認め得る案件がなく、${prohibited}件は条約で禁じられていた。${day}の規則では、このうち${exception}件が「原則不可・例外あり」となる。`
  },
  ledeJapan: {
    en: (count: string, weapons: string) =>
      `Japan itself is on record with ${count} transfers of goods to Ukraine, ${weapons}.`,
    ja: (count: string, weapons: string) => `日本自身の物資の移転は${count}件で、${weapons}。`
  },
  noWeapon: {en: "none of them a weapon", ja: "武器は含まれない"},
  someWeapons: {
    en: (count: string) => `${count} of them weapons`,
    ja: (count: string) => `うち武器は${count}件`
  },
  summaryTitle: {
    en: (total: string) => `How the ${total} transfers by other states would fare, had Japan been the sender`,
    ja: (total: string) => `他国による${total}件の移転は、日本が供与国なら、どう判定されるか`
  },
  stripTitle: {
    en: (year: string) =>
      `No version of the rules since ${year} clears the weapons outright; what changes is the reason`,
    ja: (year: string) => `${year}年以降、武器がそのまま認められる版はない。変わるのは理由である`
  },
  stripTitlePlain: {
    en: (versions: string) => `The same transfers under ${versions} versions of the rules`,
    ja: (versions: string) => `同じ移転を${versions}の版の規則で判定する`
  },
  stripMeasure: {
    en: "One dot is one transfer of goods to Ukraine by a state other than Japan, judged as if Japan had been the sender and the rules of that date had applied. Records are counted, not goods.",
    ja: "点一つは、日本以外の国によるウクライナへの物資の移転1件。日本が供与国で、その日付の規則が適用されたと仮定した判定。数えているのは記録の件数であり、物の数量ではない。"
  },
  stripSummary: {
    en: (regime: string, counts: string, last: string, lastCounts: string) =>
      `Under the rules of ${regime}: ${counts}. Under those of ${last}: ${lastCounts}.`,
    ja: (regime: string, counts: string, last: string, lastCounts: string) =>
      `${regime}の規則：${counts}。${last}の規則：${lastCounts}。`
  },
  rulesFrom: {en: "Rules from", ja: "規則の施行日"},
  matrixTitle: {
    en: (donors: string, top: string, topCount: string) =>
      `${donors} donors on record; first by number of transfers: ${top}, ${topCount}`,
    ja: (donors: string, top: string, topCount: string) =>
      `供与したのは${donors}の国・機関。記録の件数は${top}が最多の${topCount}件`
  },
  matrixMeasure: {
    en: "Largest single figure on record for each donor and kind of item. The dot’s area grows with each power of ten. A ring: sent, number not stated. Empty: none reported. Figures of different units are never added.",
    ja: "供与主体と品目の種類ごとに、記録上の最大の数量一つを示す。点の面積は10倍ごとに大きくなる。輪は数量の記載がないもの、空欄は報告なし。単位の異なる数量は合算しない。"
  },
  matrixCaption: {en: "What each donor sent, by kind of item", ja: "供与主体と品目の種類ごとの移転"},
  donor: {en: "Donor", ja: "供与主体"},
  matrixCell: {
    en: (figure: string, item: string, more: string) => `${figure}, ${item}${more}`,
    ja: (figure: string, item: string, more: string) => `${item} ${figure}${more}`
  },
  more: {
    en: (count: number) => `; ${count} more ${count === 1 ? "record" : "records"}`,
    ja: (count: number) => `、ほか${count}件`
  },
  matrixKey: {en: "Largest figure", ja: "最大の数量"},
  notStated: {en: "not stated", ja: "記載なし"},
  insteadTitle: {
    en: "What Ukraine asked of Japan, and what Japan sent instead",
    ja: "ウクライナの要請と、日本が実際に送ったもの"
  },
  insteadLede: {
    en: (refused: string, granted: string, open: string) =>
      `Of the requests to Japan on this record, ${refused} were refused, ${granted} granted in whole or part, and ${open} have no public answer.`,
    ja: (refused: string, granted: string, open: string) =>
      `記録にある日本への要請のうち、拒否${refused}件、全部または一部の応諾${granted}件、公の回答なし${open}件。`
  },
  asked: {en: "Asked of Japan", ja: "日本への要請"},
  answer: {en: "Answer", ja: "回答"},
  sent: {en: "Sent by Japan", ja: "日本が送ったもの"},
  quantity: {en: "Quantity", ja: "数量"},
  when: {en: "Date", ja: "日付"},
  verdictOfDay: {en: "Coded verdict, rules of the day", ja: "当日の規則による判定"},
  allRequests: {en: "Every request and answer", ja: "要請と回答の一覧"},
  allTransfers: {en: "Every transfer on record", ja: "移転の記録の一覧"},
  partyTitle: {en: "“Party to a conflict” does not mean “at war”", ja: "「紛争当事国」は「戦争中の国」のことではない"},
  party: {
    en: "The First Principle forbids transfers to a party to a conflict, and defines it: a country against which the United Nations Security Council is taking measures to maintain or restore international peace and security, because an armed attack has occurred. No such measures are in force against Ukraine, so this principle does not bar it. Weapons were kept out by the list of permitted cases and by the Self-Defense Forces Act.",
    ja: "第一原則は「紛争当事国」への移転を禁じ、これを、武力攻撃が発生し、国際の平和及び安全を維持し又は回復するため、国連安全保障理事会がとっている措置の対象国と定義する。ウクライナはその対象国ではなく、この原則によって禁じられるのではない。武器を送れなかったのは、認め得る案件の限定列挙と自衛隊法による。"
  },
  partyLink: {en: "Read the clauses", ja: "条項を読む"},
  likeTitle: {
    en: "Japan holds close counterparts of what others sent",
    ja: "各国が送った兵器に近い装備を、日本も保有している"
  },
  likeMeasure: {
    en: "Weapons of the Self-Defense Forces beside the weapons named in Ukraine’s requests and their counterparts. “Sent” counts records of transfers to Ukraine by other states.",
    ja: "ウクライナが求めた兵器と同種の自衛隊装備の対照。「各国」はウクライナへの移転の記録件数。"
  },
  japansOwn: {en: "In Japan’s service", ja: "日本の装備"},
  comparesWith: {en: "Comparable with", ja: "対応する装備"},
  sentByOthers: {en: "Sent by others", ja: "各国からの移転"},
  sentByJapan: {en: "Sent by Japan", ja: "日本からの移転"},
  records: {
    en: (count: number) => `${count} ${count === 1 ? "record" : "records"}`,
    ja: (count: number) => `${count}件`
  },
  noneReported: {en: "none reported", ja: "報告なし"},
  likeness: {en: "Likeness", ja: "類似度"},
  articleTitle: {
    en: "The article this record began with, checked line by line",
    ja: "出発点となった記事を、一文ずつ検証した"
  },
  articleLede: {
    en: "“Why does Japan refuse to supply weapons to Ukraine?”, written in March 2022, named these figures. Each was traced to the report behind it.",
    ja: "2022年3月の記事「Why does Japan refuse to supply weapons to Ukraine?」が挙げた数字を、それぞれ元の報道までたどった。"
  },
  articleSays: {en: "The article says, in our words", ja: "記事の記述（要旨）"},
  auditFound: {en: "What checking found", ja: "検証の結果"},
  record: {en: "Record", ja: "記録"},
  dataTitle: {en: "Take the data", ja: "データを使う"},
  dataLede: {
    en: (claims: string, sources: string, seen: string) =>
      `${claims} statements from ${sources} sources. For ${seen} of them the source itself was read, in whole or in part; the rest say how they are known.`,
    ja: (claims: string, sources: string, seen: string) =>
      `${sources}の出典から${claims}件の記述を収録。うち${seen}件は出典そのもの（全部または一部）を確認した。それ以外も、何によって知られたかを明記している。`
  },
  dataLinks: {en: "Files, codebook and how to cite", ja: "ファイル、項目の説明、引用方法"},
  qualityLink: {en: "What is refused, doubtful or missing", ja: "不採用・疑義・欠落の一覧"},
  methodLink: {en: "How figures were read and rules coded", ja: "数値の読み方と規則の符号化"}
} as const;

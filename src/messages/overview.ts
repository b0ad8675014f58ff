/** Words of the overview. Every figure is passed in. */
export const overview = {
  titleNone: {
    en: (total: string) =>
      `Had Japan been the sender, none of the ${total} arms transfers to Ukraine on this record would have fitted a case in its rules on the day each was first announced`,
    ja: (total: string) =>
      `仮に日本が供与国だったなら、記録されたウクライナへの武器移転${total}件のうち、最初に表明された日の規則で認め得る案件に該当したものはない`
  },
  titleSome: {
    en: (fitting: string, total: string) =>
      `Had Japan been the sender, ${fitting} of the ${total} arms transfers to Ukraine on this record would have fitted a case in its rules on the day each was first announced`,
    ja: (fitting: string, total: string) =>
      `仮に日本が供与国だったなら、記録されたウクライナへの武器移転${total}件のうち、最初に表明された日の規則で認め得る案件に該当したのは${fitting}件`
  },
  then: {
    en: (noCase: string, prohibited: string) =>
      `On that day no case would have permitted ${noCase} of them, and ${prohibited} would have been prohibited outright.`,
    ja: (noCase: string, prohibited: string) =>
      `その日の規則で認め得る案件がないものは${noCase}件、移転が禁じられるものは${prohibited}件。`
  },
  atLastWord: {
    en: (count: string) => `On the day of the last word on each, ${count} would have fitted a case.`,
    ja: (count: string) => `最後の記述の日の規則では、${count}件が認め得る案件に該当する。`
  },
  now: {
    en: (day: string, parts: readonly string[]) => `Under the rules of ${day}, ${parts.join("; ") || "all are open"}.`,
    ja: (day: string, parts: readonly string[]) =>
      `${day}の規則では、${parts.join("、") || "いずれも判定が定まらない"}。`
  },
  fitNow: {
    en: (count: string) => `${count} fit a case`,
    ja: (count: string) => `認め得る案件に該当するものが${count}件`
  },
  byExceptionNow: {
    en: (count: string) => `${count} are barred in principle, with an exception possible`,
    ja: (count: string) => `「原則不可・例外あり」が${count}件`
  },
  noCaseNow: {
    en: (count: string) => `no case permits ${count}`,
    ja: (count: string) => `認め得る案件に該当しないものが${count}件`
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
  stripTitle: {
    en: (year: string) =>
      `Had Japan been the sender, no version of the rules since ${year} would clear the weapons outright; what changes is the reason`,
    ja: (year: string) =>
      `仮に日本が供与国だったなら、${year}年以降のどの規則でも武器の移転はそのままでは認められない。変わるのは理由である`
  },
  stripTitlePlain: {
    en: (versions: string) => `The same transfers under ${versions} versions of the rules, had Japan been the sender`,
    ja: (versions: string) => `仮に日本が供与国だったなら、同じ移転は${versions}の版の規則でどう判定されるか`
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
  insteadLede: {
    en: (asked: string, refused: string, granted: string, open: string) =>
      `Of the ${asked} requests to Japan that a source shows, item by item, ${refused} were refused, ${granted} granted in whole or part, and for ${open} no public answer was found.`,
    ja: (asked: string, refused: string, granted: string, open: string) =>
      `出典で確認できる日本への要請は品目別に${asked}件。拒否${refused}件、全部または一部の応諾${granted}件、公表された回答なし${open}件。`
  },
  asked: {en: "Asked of Japan", ja: "日本への要請"},
  askedBy: {en: "By", ja: "要請者"},
  answer: {en: "Answer", ja: "回答"},
  sent: {en: "Sent by Japan", ja: "日本が送ったもの"},
  quantity: {en: "Quantity", ja: "数量"},
  when: {en: "Date", ja: "日付"},
  verdictOfDay: {en: "Coded verdict, rules of the day", ja: "当日の規則による判定"},
  allRequests: {en: "Every request and answer", ja: "要請と回答の一覧"},
  allTransfers: {en: "Every transfer on record", ja: "移転の記録の一覧"},
  likeTitle: {
    en: "Japan holds close counterparts of what others sent",
    ja: "各国が送った兵器に近い装備を、日本も保有している"
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
  articleSays: {en: "The article says, in our words", ja: "記事の記述（要旨）"},
  auditFound: {en: "What checking found", ja: "検証の結果"},
  record: {en: "Record", ja: "記録"}
} as const;

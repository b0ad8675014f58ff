/** Words of the page that compares donors, kind of item by kind of item. */
export const compare = {
  title: {
    en: (floor: string, end: string) =>
      `At least ${floor} anti-tank weapons were committed to Ukraine, on a record ${end}; Japan sent none`,
    ja: (floor: string, end: string) => `ウクライナへの対戦車兵器は少なくとも${floor}（${end}）。日本からの移転はない`
  },
  titleWithJapan: {
    en: (floor: string, japan: string, end: string) =>
      `At least ${floor} anti-tank weapons were committed to Ukraine, ${japan} of them by Japan, on a record ${end}`,
    ja: (floor: string, japan: string, end: string) =>
      `ウクライナへの対戦車兵器は少なくとも${floor}、うち日本は${japan}（${end}）`
  },
  endsOn: {
    en: (day: string) => `that is whole for most donors only up to ${day}`,
    ja: (day: string) => `多くの供与主体について網羅的なのは${day}まで`
  },
  noEnd: {en: "that is not whole for most donors", ja: "多くの供与主体については網羅的ではない"},
  kinds: {en: "Kinds of item", ja: "品目の種類"},
  allKinds: {en: "All kinds", ja: "すべての種類"},
  sumTitle: {
    en: (sum: string) => `The press sum of ${sum} and the figures by donor may overlap, so they are not added`,
    ja: (sum: string) => `合計${sum}という報道と国別の数字は重複し得るため、足し合わせない`
  },
  sumName: {en: "Press sum, US and NATO", ja: "報道の合計（米国・NATO）"},
  sumMeasure: {
    en: (subject: string, day: string) =>
      `${subject}: committed by ${day}, by donor, beside the figure that the press gave for the United States and other NATO members together. Nobody published a breakdown.`,
    ja: (subject: string, day: string) =>
      `${subject}。${day}までの決定数を供与主体別に、米国と他のNATO加盟国の合計として報じられた数字と並べた。内訳は公表されていない。`
  },
  chartTitle: {
    en: (subject: string, top: string, figure: string) => `${subject}: most from ${top}, ${figure}`,
    ja: (subject: string, top: string, figure: string) => `${subject}：最多は${top}の${figure}`
  },
  floorTitle: {
    en: (subject: string, top: string, floor: string) => `${subject}: the highest floor is ${floor}, from ${top}`,
    ja: (subject: string, top: string, floor: string) => `${subject}：下限が最も大きいのは${top}の${floor}`
  },
  chartMeasure: {
    en: (unit: string, day: string, end: string | undefined) =>
      `Committed to Ukraine, in ${unit}, by the statements of this record and the lists of trackers. ${end ? `They are whole up to ${end} for at least half of these donors` : "They are not whole for most of these donors"}; what is later, up to ${day}, is here only where it was found.`,
    ja: (unit: string, day: string, end: string | undefined) =>
      `ウクライナへの移転の決定数（単位：${unit}）。本記録の記述とトラッカーの一覧による。${end ? `網羅的なのは、半数以上の供与主体について${end}まで` : "多くの供与主体については網羅的ではない"}。その後${day}までは個別に確認できたもののみ。`
  },
  sumSummary: {
    en: (inSum: string, donors: string, all: string) =>
      `${inSum} of the ${donors} donors with a figure of their own may be inside the sum; all of it together comes to ${all}.`,
    ja: (inSum: string, donors: string, all: string) =>
      `自らの数字がある${donors}の供与主体のうち${inSum}は合計に含まれ得る。すべて合わせた範囲は${all}。`
  },
  boundsCaption: {en: "Least and most on record, donor by donor", ja: "供与主体別の記録上の下限と上限"},
  floor: {en: "At least", ja: "下限"},
  ceiling: {en: "At most", ja: "上限"},
  openEnd: {en: "no upper end known", ja: "上限は不明"},
  gathered: {en: "Whole up to", ja: "網羅的な最終日"},
  toKnow: {en: "To know", ja: "注記"},
  notGathered: {en: "not whole", ja: "網羅的ではない"},
  fate: {
    en: (count: string) => `Had Japan been the sender: ${count} transfers by other states`,
    ja: (count: string) => `仮に日本が移転した場合の判定（他国の移転${count}件）`
  },
  summary: {
    en: (total: string, donors: string) => `${donors} donors; all together ${total}.`,
    ja: (total: string, donors: string) => `供与主体は${donors}、全体で${total}。`
  },
  andMore: {
    en: (sentence: string, more: string) => `${sentence} ${more}`,
    ja: (sentence: string, more: string) => `${sentence}${more}`
  },
  bracket: {en: "may include", ja: "含み得る"},
  linear: {en: "Linear scale", ja: "等間隔目盛"},
  log: {en: "Logarithmic scale", ja: "対数目盛"},
  scale: {en: "Scale", ja: "目盛"},
  item: {en: "Item", ja: "品目"},
  donor: {en: "Donor", ja: "供与主体"},
  committed: {en: "Committed", ja: "決定"},
  delivered: {en: "Delivered", ja: "引渡し"},
  pledgedOnly: {en: "Pledged only", ja: "表明のみ"},
  statements: {en: "Statements", ja: "記述"},
  byDonor: {
    en: (lines: string) => `All ${lines} totals, item by item and donor by donor`,
    ja: (lines: string) => `品目・供与主体別の全${lines}行`
  },
  donors: {en: "Donors", ja: "供与主体数"},
  itemCaption: {
    en: (group: string) => `${group}: totals of all donors as bounds`,
    ja: (group: string) => `${group}：全供与主体の合計の範囲`
  },
  tableCaption: {
    en: (group: string) => `${group}: totals as bounds, by item and donor`,
    ja: (group: string) => `${group}：品目・供与主体別の範囲`
  },
  notStated: {en: "number not stated", ja: "数量の記載なし"},
  atLeast: {en: (floor: string) => `${floor}+`, ja: (floor: string) => `${floor}+`},
  range: {
    en: (floor: string, ceiling: string) => `${floor}–${ceiling}`,
    ja: (floor: string, ceiling: string) => `${floor}〜${ceiling}`
  },
  notesTitle: {en: "What does not fit together", ja: "互いに整合しない数字"},
  notesLede: {
    en: "Found by the refresh itself, and left standing with the reason.",
    ja: "データ更新時に自動で見つかったもの。理由を付してそのまま残す。"
  },
  reason: {en: "Why it stands:", ja: "残した理由："}
} as const;

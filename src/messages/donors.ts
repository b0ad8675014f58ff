/** Words of the page of one donor, and of the list of all donors. */
export const donors = {
  back: {en: "All donors", ja: "供与国・機関の一覧"},
  onlyTrackers: {
    en: (donor: string) => `What trackers list of ${donor}`,
    ja: (donor: string) => `トラッカーに記載された${donor}の供与`
  },
  onlyTrackersLede: {
    en: (count: string) =>
      `No statement on this donor was gathered one by one. Published trackers hold ${count} readings of it; the totals below rest on them alone, and no record page stands behind them.`,
    ja: (count: string) =>
      `この供与国・機関については個別に収集した記述がない。公表トラッカーに${count}件の記載があり、以下の合計はそれのみに基づく。個別の記録ページはない。`
  },
  trackerRows: {
    en: (count: string) =>
      `Trackers hold ${count} readings of this donor, among them some of the transfers above. They are in the totals below and in the table of trackers, without a record page of their own.`,
    ja: (count: string) =>
      `トラッカーには、この供与国・機関について${count}件の記載がある（上記の移転と重なるものを含む）。以下の合計とトラッカーの一覧に含まれるが、個別の記録ページはない。`
  },
  toTrackers: {en: "Rows of trackers", ja: "トラッカーの一覧"},
  gathered: {
    en: (day: string) =>
      `Statements on this donor were gathered one by one up to ${day} at the latest, for the kinds that the quality page names; later ones are here only where they were found.`,
    ja: (day: string) =>
      `この供与国・機関の記述を網羅的に収集したのは最長で${day}まで（対象品目は「データの品質」に記載）。その後は個別に確認できたもののみ。`
  },
  notGathered: {
    en: "For no kind of goods is this record known to hold all that this donor sent: what is here was found one by one.",
    ja: "この供与国・機関については、すべてを網羅したと確認できた品目はない。個別に確認できた記述のみである。"
  },
  totalsTitle: {
    en: (donor: string, subject: string, bounds: string) => `${subject} from ${donor}: ${bounds} delivered`,
    ja: (donor: string, subject: string, bounds: string) => `${donor}の引渡し：${subject}${bounds}`
  },
  cardIfJapan: {
    en: (count: string) => `${count} on record. Had Japan sent them, by its rules of each day:`,
    ja: (count: string) => `記録のある移転${count}件。仮に日本が供与国だったなら（各日の規則）：`
  },
  cardOfJapan: {
    en: (count: string) => `${count} on record. What the coded rules of each day say:`,
    ja: (count: string) => `記録のある移転${count}件。コード化した各日の規則による判定：`
  },
  totalsMeasure: {
    en: "To Ukraine. Solid: at least; hatched: at most; arrow: no upper end is known. The least counts goods that may be the same once.",
    ja: "対象はウクライナへの引渡し。塗りつぶしは最小、斜線は最大、矢印は上限不明。最小では、同じ物資でありうるものを重ねて数えない。"
  },
  totalsSummary: {
    en: (count: string) =>
      count === "1"
        ? "One kind of goods has a total."
        : `${count} kinds of goods have a total; the drawings show one of each group.`,
    ja: (count: string) => `合計のある品目は${count}種。図は分野ごとに一つを示す。`
  },
  step: {
    en: (subject: string, bounds: string, day: string) => `${subject}: ${bounds} delivered by ${day}`,
    ja: (subject: string, bounds: string, day: string) => `${subject}：${day}までに${bounds}を引渡し`
  },
  byDay: {en: (day: string) => `by ${day}`, ja: (day: string) => `${day}まで`},
  floorFrom: {en: (lists: string) => `Floor by: ${lists}`, ja: (lists: string) => `下限の根拠：${lists}`},
  stepsCaption: {
    en: "Delivered by the end of each day, as drawn",
    ja: "各日までの引渡し（図の数値）"
  },
  gatheredTo: {en: "gathered to here", ja: "網羅的収集"},
  totalsCaption: {
    en: (donor: string, day: string) => `${donor}: totals by ${day} as bounds, kind by kind`,
    ja: (donor: string, day: string) => `${donor}：${day}時点の合計の範囲（品目別）`
  },
  columns: {
    en: {
      item: "Goods",
      committed: "Ever committed",
      delivered: "Delivered",
      unit: "Unit",
      gathered: "Gathered whole up to",
      lists: "Lists"
    },
    ja: {
      item: "品目",
      committed: "決定",
      delivered: "引渡し",
      unit: "単位",
      gathered: "網羅的収集の最終日",
      lists: "一覧"
    }
  },
  notWhole: {en: "not gathered whole", ja: "網羅的収集なし"},
  noneReported: {en: "none reported", ja: "報告なし"},
  parts: {
    en: {sources: "Sources and changes"},
    ja: {sources: "出典と変更"}
  },
  recipients: {
    en: "Recipients other than Ukraine of which Japan decided three times or more: ",
    ja: "ウクライナ以外で、日本の決定が3件以上ある移転先："
  },
  // The list of all donors.
  indexTitle: {
    en: (donors: string, more: string) => `${donors} donors are on record; of ${more} more, trackers alone tell`,
    ja: (donors: string, more: string) => `記録のある供与国・機関は${donors}、ほかにトラッカーのみに載るものが${more}`
  },
  indexCaption: {
    en: "Donors, one a row: transfers and kinds on record, first day, and Japan’s answer under the rules of each day",
    ja: "供与国・機関一覧（1行=1主体）：移転の件数、品目の種類、最初の日、各日の規則による判定"
  },
  indexColumns: {
    en: {
      donor: "Donor",
      transfers: "Transfers",
      kinds: "Kinds",
      first: "First on record",
      goods: "Anti-tank weapons delivered",
      no: "Japan’s rules: no",
      perhaps: "Japan’s rules: may be permitted"
    },
    ja: {
      donor: "供与国・機関",
      transfers: "移転",
      kinds: "品目の種類",
      first: "最初の記録",
      goods: "対戦車兵器の引渡し",
      no: "日本の規則：不可",
      perhaps: "日本の規則：認め得る"
    }
  },
  indexMark: {
    en: (transfers: string, kinds: string) => `${transfers} transfers of ${kinds} kinds`,
    ja: (transfers: string, kinds: string) => `移転${transfers}件、品目${kinds}種`
  },
  compareTitle: {en: "The donors compared, where they lie and as a list", ja: "供与国・機関の比較（位置と一覧）"},
  compareMeasure: {
    en: "Transfers and kinds of goods on record, the first day on record, or anti-tank weapons delivered at the least.",
    ja: "記録上の移転の件数、品目の種類、最初の記録の日、対戦車兵器の引渡し数（下限）のいずれかで比べる。"
  },
  measure: {en: "Compare by", ja: "比較する指標"},
  mapCaption: {en: "Each tile leads to a donor.", ja: "タイルは各供与国・機関のページへのリンク。"},
  mapMeasures: {
    en: {
      transfers: "Stronger colour: more transfers on record, in five groups of about as many donors each.",
      kinds: "Stronger colour: more kinds of goods on record, in five groups of about as many donors each.",
      first: "Stronger colour: earlier on record, in five groups of about as many donors each.",
      goods:
        "Stronger colour: more anti-tank weapons delivered at the least, in five groups of about as many donors each."
    },
    ja: {
      transfers: "色が強いほど記録上の移転が多い。供与国・機関の数がほぼ等しくなるよう5段階に分けた。",
      kinds: "色が強いほど記録上の品目の種類が多い。供与国・機関の数がほぼ等しくなるよう5段階に分けた。",
      first: "色が強いほど最初の記録が早い。供与国・機関の数がほぼ等しくなるよう5段階に分けた。",
      goods: "色が強いほど対戦車兵器の引渡し数（下限）が多い。供与国・機関の数がほぼ等しくなるよう5段階に分けた。"
    }
  },
  sumsAlone: {en: "only in sums", ja: "合計値のみ"},
  noneOnRecord: {en: "none on record", ja: "記録なし"},
  recipientTile: {en: "Ukraine", ja: "ウクライナ"},
  jsonName: {
    en: (donor: string) => `Transfers by ${donor}, with the verdict of Japan’s rules`,
    ja: (donor: string) => `${donor}による移転と日本の規則による判定`
  }
} as const;

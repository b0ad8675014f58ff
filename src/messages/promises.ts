/** Words of the chart that sets what was committed beside what was delivered. */
const donors = (count: number) => `${count} ${count === 1 ? "donor" : "donors"}`;

export const promises = {
  fewer: {
    en: (subject: string, fewer: number, both: number, widest: string) =>
      `${subject}: fewer on record as delivered than as committed for ${fewer} of ${donors(both)}, ${fewer === 1 ? "" : "such as "}${widest}`,
    ja: (subject: string, fewer: number, both: number, widest: string) =>
      `${subject}：${both}の供与主体のうち${fewer}主体で引渡しの記録が決定数を下回る（${widest}${fewer === 1 ? "" : "など"}）`
  },
  widest: {
    en: (donor: string, delivered: string, committed: string) => `${donor} (${delivered} of ${committed})`,
    ja: (donor: string, delivered: string, committed: string) => `${donor}は${committed}のうち${delivered}`
  },
  unsettled: {
    en: (subject: string, all: number, both: number, unsettled: number) =>
      `${subject}: as many on record as delivered as committed for ${all} of ${donors(both)}; inexact figures leave ${unsettled} unsettled`,
    ja: (subject: string, all: number, both: number, unsettled: number) =>
      `${subject}：${both}の供与主体のうち${all}主体で決定と同数の引渡しを記録、残る${unsettled}主体は数字からは判断できない`
  },
  allTitle: {
    en: (subject: string, both: number) =>
      `${subject}: at least as many on record as delivered as committed, for every donor with both numbers (${both})`,
    ja: (subject: string, both: number) => `${subject}：両方の数字がある${both}主体のすべてで決定数以上の引渡しを記録`
  },
  measure: {
    en: (unit: string, day: string) =>
      `Committed to Ukraine and delivered, in ${unit}, up to ${day}, where the two differ. A gap has no delivery on record; it may have arrived all the same.`,
    ja: (unit: string, day: string) =>
      `ウクライナへの移転の決定数と引渡し数（単位：${unit}）、${day}まで、両者が異なる供与主体。差は引渡しの記録がない分で、未着とは限らない。`
  },
  summary: {
    en: (both: number, readings: string) =>
      `Numbers committed and delivered are both on record for ${donors(both)}: ${readings}.`,
    ja: (both: number, readings: string) => `決定数と引渡し数の両方の記録があるのは${both}主体。${readings}。`
  },
  countAll: {
    en: (count: number) => `as many delivered as committed for ${count}`,
    ja: (count: number) => `引渡しが決定と同数は${count}主体`
  },
  countFewer: {
    en: (count: number) => `fewer delivered for ${count}`,
    ja: (count: number) => `下回るのは${count}主体`
  },
  countUnsettled: {
    en: (count: number) => `inexact figures leave ${count} unsettled`,
    ja: (count: number) => `確定した数字がなく判断できないのは${count}主体`
  },
  allSame: {
    en: (both: number) =>
      both === 1
        ? "For the one donor with both numbers, the record has as many delivered as committed."
        : `For all ${both} donors with both numbers, the record has as many delivered as committed.`,
    ja: (both: number) =>
      `決定数と引渡し数の両方の記録がある${both}主体では、いずれも決定と同数の引渡しが記録されている。`
  },
  by: {
    en: (day: string, sentence: string) => `By ${day}: ${sentence}`,
    ja: (day: string, sentence: string) => `${day}時点：${sentence}`
  },
  noneKnown: {
    en: "No donor has both a number committed and a number delivered on record.",
    ja: "決定数と引渡し数の両方の記録がある供与主体はない。"
  },
  committed: {en: "committed", ja: "決定"},
  delivered: {en: "delivered", ja: "引渡し"},
  allLine: {en: "As many delivered as committed:", ja: "引渡しが決定と同数："},
  unsettledLine: {
    en: "The same figure for both, but not an exact one:",
    ja: "両方同じ数字だが、正確な数ではない："
  },
  notStatedLine: {en: "Number committed or delivered not stated:", ja: "決定数または引渡し数の記載なし："},
  undeliveredLine: {en: "Committed, no delivery on record:", ja: "決定済み、引渡しの記録なし："},
  unannouncedLine: {
    en: "Delivery on record, without a commitment before it:",
    ja: "引渡しの記録のみ（事前の決定の記録なし）："
  },
  pledgedLine: {en: "Pledged only, counted in neither figure:", ja: "表明のみ（どちらの数字にも含まない）："},
  between: {en: "; ", ja: "、"},
  and: {en: ", ", ja: "、"},
  inBrackets: {
    en: (name: string, words: string) => `${name} (${words})`,
    ja: (name: string, words: string) => `${name}（${words}）`
  },
  caption: {en: "Committed and delivered, by donor", ja: "供与主体別の決定数と引渡し数"},
  donor: {en: "Donor", ja: "供与主体"},
  reading: {en: "What the figures show", ja: "数字が示すこと"},
  readingFewer: {en: "fewer delivered", ja: "引渡しが下回る"},
  readingAll: {en: "as many delivered", ja: "同数の引渡し"},
  readingUnsettled: {en: "not settled", ja: "判断できない"},
  committedHead: {en: "Committed", ja: "決定"},
  deliveredHead: {en: "Delivered", ja: "引渡し"}
} as const;

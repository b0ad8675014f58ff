/** Words of the page of a recipient other than Ukraine: what Japan decided on transfers to it. */
export const recipients = {
  title: {
    en: (recipient: string, day: string) => `What Japan decided on transfers to ${recipient} by ${day}`,
    ja: (recipient: string, day: string) => `${recipient}への移転：${day}までの日本の決定`
  },
  lede: {
    en: (all: string, permitted: string, refused: string) =>
      `Of ${all} cases on record, ${permitted} were permitted and ${refused} refused; the others came to neither.`,
    ja: (all: string, permitted: string, refused: string) =>
      `記録された${all}件のうち、認められたもの${permitted}件、認められなかったもの${refused}件。その他はいずれでもない。`
  },
  ledeOfMoney: {
    en: (all: string) => `${all} transfers to it are on record.`,
    ja: (all: string) => `記録された移転は${all}件。`
  },
  description: {
    en: (recipient: string) =>
      `Japan’s decisions on transfers of defence equipment to ${recipient}, and what the rules of each day, as coded, say of the same facts.`,
    ja: (recipient: string) =>
      `${recipient}への防衛装備等の移転に関する日本の決定と、当時の規則を当てはめた判定を並べて示す。`
  },
  back: {en: "All precedents", ja: "先例の一覧"},
  none: {
    en: (day: string) => `Nothing is on record up to ${day}.`,
    ja: (day: string) => `${day}までの記録はない。`
  },
  caption: {
    en: (recipient: string) =>
      `Decisions of Japan on transfers to ${recipient}, one a row, as they stood on the day chosen, with the answer of the coded rules`,
    ja: (recipient: string) => `${recipient}への移転に関する日本の決定（1行=1件、基準日時点）と、規則を当てはめた判定`
  },
  comparison: {en: "Code and decision", ja: "コードと決定"}
} as const;

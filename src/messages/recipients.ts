/** Words of the page of a recipient other than Ukraine: what Japan decided on transfers to it. */
export const recipients = {
  title: {
    en: (recipient: string) => `What Japan decided on transfers to ${recipient}`,
    ja: (recipient: string) => `${recipient}への移転に関する日本の決定`
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
      `${recipient}への防衛装備等の移転に関する日本の決定と、当時の規則をコード化した判定を並べて示す。`
  },
  back: {en: "All precedents", ja: "先例の一覧"},
  precedents: {en: "Precedents", ja: "先例"},
  precedentsCaption: {
    en: (recipient: string) => `Decisions of Japan on transfers to ${recipient}`,
    ja: (recipient: string) => `${recipient}への移転に関する日本の決定`
  },
  transfers: {en: "Transfers on record", ja: "記録された移転"},
  comparison: {en: "Code and decision", ja: "コードと決定"}
} as const;

/** The instruments that clauses cite: their names in both languages and their dates. */

export const principles2014 = {
  instrument: {
    en: "Three Principles on Transfer of Defense Equipment and Technology (Cabinet decision)",
    ja: "防衛装備移転三原則（閣議決定）"
  },
  date: "2014-04-01"
};

export const guidelines2014 = {
  instrument: {
    en: "Implementation Guidelines for the Three Principles (National Security Council decision)",
    ja: "防衛装備移転三原則の運用指針（国家安全保障会議決定）"
  },
  date: "2014-04-01"
};

export const guidelines2022 = {
  instrument: {
    en: "Implementation Guidelines for the Three Principles, as amended",
    ja: "防衛装備移転三原則の運用指針（一部改正）"
  },
  date: "2022-03-08"
};

export const sdfAct = {
  instrument: {
    en: "Self-Defense Forces Act (Act No. 165 of 1954), as amended in 2017",
    ja: "自衛隊法（昭和29年法律第165号）"
  },
  date: "2017"
};

/** The instruments that clauses cite: their names in both languages and their dates. */
import type {Citation} from "../clause.js";

type Instrument = Omit<Citation, "section">;

export const satoAnswer: Instrument = {
  instrument: {
    en: "Prime Minister Sato’s answer, House of Representatives Audit Committee (Three Principles on Arms Exports)",
    ja: "佐藤内閣総理大臣答弁、衆議院決算委員会（武器輸出三原則）"
  },
  date: "1967-04-21"
};

export const mikiView: Instrument = {
  instrument: {
    en: "Government unified view on arms exports, House of Representatives Budget Committee",
    ja: "武器輸出に関する政府統一見解、衆議院予算委員会"
  },
  date: "1976-02-27"
};

/** A Chief Cabinet Secretary statement that puts one matter outside the arms export principles. */
export const statement = (en: string, ja: string, date: string): Instrument => ({
  instrument: {en: `Chief Cabinet Secretary statement on ${en}`, ja: `${ja}についての内閣官房長官談話`},
  date
});

/** An understanding among the ministries concerned, with the same effect as a statement. */
export const understanding = (en: string, ja: string, date: string): Instrument => ({
  instrument: {en: `Understanding among the ministries concerned on ${en}`, ja: `${ja}に関する関係省庁了解`},
  date
});

export const standards2011: Instrument = statement(
  "the Guidelines for Overseas Transfer of Defense Equipment etc.",
  "「防衛装備品等の海外移転に関する基準」",
  "2011-12-27"
);

const principles = {
  en: "Three Principles on Transfer of Defense Equipment and Technology (Cabinet decision)",
  ja: "防衛装備移転三原則（閣議決定）"
};
const guidelines = {
  en: "Implementation Guidelines for the Three Principles (National Security Council decision)",
  ja: "防衛装備移転三原則の運用指針（国家安全保障会議決定）"
};
const amended = {
  en: "Implementation Guidelines for the Three Principles, as amended (National Security Council decision)",
  ja: "防衛装備移転三原則の運用指針（国家安全保障会議決定、一部改正）"
};

export const principles2014: Instrument = {instrument: principles, date: "2014-04-01"};
export const guidelines2014: Instrument = {instrument: guidelines, date: "2014-04-01"};
export const guidelines2016: Instrument = {instrument: amended, date: "2016-03-22"};
export const guidelines2022: Instrument = {instrument: amended, date: "2022-03-08"};
export const guidelines2023: Instrument = {instrument: amended, date: "2023-12-22"};
export const guidelines2024: Instrument = {instrument: amended, date: "2024-03-26"};
export const guidelines2026: Instrument = {instrument: amended, date: "2026-04-21"};

export const publicFinanceAct: Instrument = {
  instrument: {en: "Public Finance Act (Act No. 34 of 1947)", ja: "財政法（昭和22年法律第34号）"},
  date: "1947"
};

export const goodsAct: Instrument = {
  instrument: {
    en: "Act on the Free Loan and Transfer of Goods (Act No. 229 of 1947)",
    ja: "物品の無償貸付及び譲与等に関する法律（昭和22年法律第229号）"
  },
  date: "1947-12-23"
};

export const peacekeepingAct: Instrument = {
  instrument: {
    en: "Act on Cooperation with United Nations Peacekeeping Operations and Other Operations (Act No. 79 of 1992)",
    ja: "国際連合平和維持活動等に対する協力に関する法律（平成4年法律第79号）"
  },
  date: "1992-06-19"
};

export const sdfAct: Instrument = {
  instrument: {
    en: "Self-Defense Forces Act (Act No. 165 of 1954), as amended by Act No. 42 of 2017",
    ja: "自衛隊法（昭和29年法律第165号、平成29年法律第42号による改正）"
  },
  date: "2017-06-02"
};

import type {Locale} from "../../src/policy/words/labels.js";
import type {FeedFault} from "./fetchFeed.js";
import type {Taken} from "./takeFeeds.js";

type Plain = Exclude<Taken, {came: "unreadable"}>;

const faultEn = (fault: FeedFault): string => {
  if (fault.fault === "status")
    return `the address answers ${fault.status}. Look where the file is now, and mend feeds.yaml.`;
  if (fault.fault === "too_large")
    return `more than ${fault.most} bytes. If the file has really grown so much, raise most_bytes in feeds.yaml.`;
  return fault.fault === "empty" ? "the file is empty." : "the answer broke off before its end. Ask again later.";
};

const faultJa = (fault: FeedFault): string => {
  if (fault.fault === "status") return `応答は${fault.status}。ファイルの所在を確かめ、feeds.yaml を直す。`;
  if (fault.fault === "too_large")
    return `${fault.most}バイトを超える。実際に大きくなったのであれば、feeds.yaml の most_bytes を上げる。`;
  return fault.fault === "empty" ? "ファイルが空である。" : "応答が途中で切れた。時間をおいて再度取得する。";
};

const en = {
  help: `npm run fetch [-- --lang ja]

Asks for every file of data/reference/feeds.yaml, takes what is new and whole into data/inbox/, and lists its release in
data/reference/sources.csv. Then: npm run import -- --keep data/inbox/FILE…`,
  nobody: "No feed could be reached. Nothing was done.",
  came: (one: Plain): string => {
    if (one.came === "new") return `new, ${one.bytes} bytes in ${one.file}`;
    if (one.came === "unchanged") return "unchanged";
    return one.came === "unreachable" ? `not reachable (${one.why})` : `refused: ${faultEn(one.why)}`;
  }
};

const ja: typeof en = {
  help: `npm run fetch [-- --lang ja]

data/reference/feeds.yaml に挙げたファイルを取得し、新しく完全なものを data/inbox/ に置き、その版を
data/reference/sources.csv に加える。続いて：npm run import -- --keep data/inbox/ファイル…`,
  nobody: "どの取得先にもつながらなかった。何も変更していない。",
  came: (one) => {
    if (one.came === "new") return `新しい版（${one.bytes}バイト、${one.file}）`;
    if (one.came === "unchanged") return "変更なし";
    return one.came === "unreachable" ? `つながらない（${one.why}）` : `取得しなかった：${faultJa(one.why)}`;
  }
};

export const feedWordsIn = (locale: Locale): typeof en => (locale === "ja" ? ja : en);

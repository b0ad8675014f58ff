/** Text of somebody else's, as our tables hold it: one line, ordinary spaces, nothing unseen. */

/** Longer labels and cells are cut: they are kept as marks of where a row came from, not as prose. */
const LONGEST = 120;

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800\ufffd]/gu;

/** At most 120 characters of the text. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, " ").replace(INVISIBLE, "").replace(/ +/g, " ").normalize("NFC").trim();
  const letters = [...line];
  return letters.length <= LONGEST
    ? line
    : `${letters
        .slice(0, LONGEST - 1)
        .join("")
        .trimEnd()}…`;
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{А: "A", В: "B", Е: "E", К: "K", М: "M", Н: "H", О: "O", Р: "P", С: "C", Т: "T", Х: "X", І: "I", Ѕ: "S"},
  ...{Α: "A", Β: "B", Ε: "E", Ζ: "Z", Η: "H", Ι: "I", Κ: "K", Μ: "M", Ν: "N", Ο: "O", Ρ: "P", Τ: "T", Χ: "X"}
};

/** The text with Cyrillic and Greek capitals that look like Latin ones written as those: keys are typed by hand. */
export const inLatin = (text: string): string => [...text].map((letter) => LOOK_ALIKES[letter] ?? letter).join("");

const MOST_ADDRESSES = 5;
const LONGEST_ADDRESS = 400;

/** The web addresses that stand in the cells, the first five, without the words that an address quotes from its page. */
export function addressesIn(cells: readonly string[]): string[] {
  const found = cells.flatMap((cell) => cell.match(/https?:\/\/[^\s|"<>]+/g) ?? []);
  const clean = found
    .map((address) => address.replace(/#:~:text=.*$/, "").replace(/[),;.\]]+$/, ""))
    .filter((address) => address.length <= LONGEST_ADDRESS && /^https?:\/\/[!-~]+\.[!-~]+$/.test(address));
  return [...new Set(clean)].slice(0, MOST_ADDRESSES);
}

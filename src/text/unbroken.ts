/**
 * Japanese breaks a line between any two characters, so that a narrow cell shows 2022年3月 above 7日 and 17,000 above 丁. Neither a style
 * sheet nor a browser knows a date or a number with its counter; here they are marked, as <u-b>: a page has hundreds of them.
 */

/** Elements of which a line is short, by name; and those in which all is drawn, typed or read by a script. */
const ELEMENT =
  /^<(\/?)(?:(td|th|dt|dd|h1|h2|h3|caption|summary|time)|svg|script|style|textarea|pre|code|option)(?![\w-])/;

const TAG = /(<[^>]*>)/;
const DIGIT = /\d/;
/** In prose, where a line is long, a year may end one and the day begin the next, 2022年 and 3月7日; a number is one: 1万7,000. */
const PARTS = /(\d{4}年)?(\d{1,2}月(?:\d{1,2}日)?)|\d{4}年|\d+[億万]\d[\d,]*万?/g;
/** 2022年3月7日, 3月7日, 2022年; 17,000丁, 48両, 3か国, 100万ドル, 1万7,000. */
const WHOLE =
  /(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|\d{4}年|\d+[億万]\d[\d,]*万?[丁発両機個件人]?|\d[\d,.]*(?:億|万)?(?:か国|か所|ドル|ユーロ|トン|リットル|[丁発基両台機門個着件枚隻人行種便点式組食条項号])/g;

/**
 * A page in which what belongs together stays on one line: dates everywhere, figures with their counters in tables, lists of terms and headings.
 * @param isNarrow whether it is the inside of such an element
 */
export function unbroken(page: string, {isNarrow = false} = {}): string {
  let narrow = isNarrow ? 1 : 0;
  let untouched = 0;
  return page
    .split(TAG)
    .map((part, index) => {
      if (index % 2 === 0) {
        if (untouched > 0 || !DIGIT.test(part)) return part;
        return narrow > 0 ? part.replace(WHOLE, together("$&")) : part.replace(PARTS, partsTogether);
      }
      const [tag, closes, isShort] = ELEMENT.exec(part) ?? [];
      if (tag) {
        const step = closes ? -1 : 1;
        if (isShort) narrow += step;
        else untouched += step;
      }
      return part;
    })
    .join("");
}

const together = (text: string) => `<u-b>${text}</u-b>`;

const partsTogether = (date: string, year: string | undefined, day: string | undefined) =>
  together(year && day ? `${year}<wbr>${day}` : date);

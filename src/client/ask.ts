/** Answers "Could Japan have sent …?" on the reader's screen: the same tables, the same rules, the same answer as at build. */
import {askAnswer, askBeyond, type Asked} from "../components/askBar.js";
import {ask} from "../messages/ask.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {isDay} from "../policy/day.js";
import {answersOverTime, answerOn, factsAsked} from "../policy/question.js";
import {NamesIndex} from "../text/findByName.js";
import {formatDate, formatNumber} from "../text/format.js";
import {finderOfAll, fold, searchIndex} from "../text/searchText.js";
import {afterPaint} from "./afterPaint.js";
import {addressAfterPaint, forgetAddress, writeAddressNow} from "./addressAfterPaint.js";
import {makeCombobox, type Choice, type Found} from "./combobox.js";
import {siteFile, type AskFile, type AskedThing} from "./siteFiles.js";
import {theData, theElement} from "./theElement.js";
import {button, element} from "./elements.js";

/** So many are listed at once: what is not among them is found by typing. */
const LISTED = 60;

const locale = document.documentElement.lang as Locale;
const words = inLocale(ask, locale);
const page = {path: "", locale};
const form = theElement<HTMLFormElement>("#ask");
const answer = theElement("#ask-answer");
/** What stands below the answer. */
const beyond = theElement("#ask-beyond");
const status = theElement("#ask-status");
const later = afterPaint();
const file = await siteFile<AskFile>("ask-file");
const {asOf} = file;
const titleAtStart = document.title;

/** A name that can be typed, and what it names. */
interface Name extends Choice {
  index: string;
  /** Its forms, folded: as it is written, and as it is read. */
  folded: readonly string[];
}

/** Everything that one field can hold: found by any of its names, listed by its first. */
class Field {
  readonly input: HTMLInputElement;
  readonly #names: readonly Name[];
  readonly #byName: NamesIndex;

  constructor(
    readonly key: "goods" | "recipient",
    readonly things: Readonly<Record<string, AskedThing>>
  ) {
    this.input = theElement(`#ask-${key}`);
    this.#byName = new NamesIndex(
      Object.entries(things).map(([code, {en, ja, others}]) => {
        const names = [en, ja, ...others];
        return {code, names: [...names, ...names.flatMap((name) => file.readings[name] ?? [])]};
      })
    );
    this.#names = Object.entries(things)
      .flatMap(([code, thing]) =>
        [thing[locale], ...thing.others, thing[locale === "en" ? "ja" : "en"]].map((name, place) => ({
          value: place === 0 ? code : name,
          label: name,
          hint: place === 0 ? "" : thing[locale],
          index: searchIndex([name, file.readings[name] ?? ""]),
          folded: [name, file.readings[name] ?? name].map(fold)
        }))
      )
      .sort((a, b) => a.label.localeCompare(b.label, locale));
    makeCombobox({
      input: this.input,
      find: (typed) => this.#found(typed),
      choose: ({value}) => go({[key]: value}),
      leave: (typed) => go({[key]: typed}),
      say: (count) => (status.textContent = count ? words.found(formatNumber(count, locale)) : words.noneFound)
    });
  }

  /** By code or by one of its names. */
  read(text: string) {
    return this.#byName.find(text.trim());
  }

  nameOf(code: string): string {
    return this.things[code]?.[locale] ?? code;
  }

  /** What the address names, as it stands in the field: a name that was chosen stays as it was chosen. */
  label(text: string): string {
    return Object.hasOwn(this.things, text) ? this.nameOf(text) : text;
  }

  choices(codes: readonly string[]): Choice[] {
    return codes.map((code) => ({value: code, label: this.nameOf(code), hint: ""}));
  }

  #found(typed: string): Found {
    const folded = fold(typed);
    if (folded === "") return {choices: this.#names.filter(({hint}) => hint === ""), heading: ""};
    const rank = (name: Name) =>
      (name.folded.some((form) => form.startsWith(folded)) ? 0 : 2) + (name.hint === "" ? 0 : 1);
    const finds = finderOfAll(typed);
    const choices = this.#names
      .filter(({index}) => finds(index))
      .map((name) => ({name, rank: rank(name)}))
      .sort((a, b) => a.rank - b.rank)
      .slice(0, LISTED)
      .map(({name}) => name);
    if (choices.length) return {choices, heading: ""};
    const found = this.read(typed);
    const like = "like" in found ? this.choices(found.like) : [];
    return {choices: like, heading: like.length ? words.didYouMean : words.noneFound};
  }
}

const goods = new Field("goods", file.goods);
const recipients = new Field("recipient", file.recipients);
const day = theElement<HTMLInputElement>("#ask-on");
const start = {
  goods: theData(form, "goods"),
  recipient: theData(form, "recipient"),
  on: theData(form, "day")
};

type State = typeof start;

/** Whether an address asks anything. */
const asks = (query: URLSearchParams) => Object.keys(start).some((key) => query.has(key));

/** What the address asks; what it leaves out is as the page was built. */
function stateNow(): State {
  const query = new URLSearchParams(location.search);
  return {
    goods: query.get("goods") ?? start.goods,
    recipient: query.get("recipient") ?? start.recipient,
    on: query.get("on") ?? start.on
  };
}

/** What is asked now; the address says so once the answer is painted. */
let state = stateNow();

function queryOf(asked: State): string {
  const query = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(asked)) query.set(key, value);
  query.sort();
  return `?${query}`;
}

function go(change: Partial<State>): void {
  writeAddressNow();
  const asked = {...state, ...change};
  state = asked;
  addressAfterPaint(() => {
    const query = queryOf(asked);
    if (query === location.search) return;
    history.pushState(null, "", `${location.pathname}${query}${location.hash}`);
    dispatchEvent(new Event("addresschange"));
  });
  show();
}

function readAddress(): void {
  forgetAddress();
  state = stateNow();
  show();
}

/** What the fields name, or why there is no answer, with what may have been meant. */
function show(): void {
  goods.input.value = goods.label(state.goods);
  recipients.input.value = recipients.label(state.recipient);
  day.value = state.on;
  const faults = [faultOf(goods, state.goods), faultOf(recipients, state.recipient), faultOfDay(state.on)];
  for (const [index, input] of [goods.input, recipients.input, day].entries())
    input.toggleAttribute("aria-invalid", faults[index] !== undefined);
  const [what, whom] = [goods.read(state.goods), recipients.read(state.recipient)];
  if ("code" in what && "code" in whom && faults[2] === undefined) {
    const asked: Asked = {
      goods: what.code,
      recipient: whom.code,
      day: state.on,
      goodsName: goods.label(state.goods),
      recipientName: recipients.nameOf(whom.code)
    };
    return tell(asked);
  }
  answer.replaceChildren(...faults.filter((fault) => fault !== undefined));
  beyond.replaceChildren();
  later(() => {
    beyond.removeAttribute("aria-busy");
    status.textContent = answer.textContent;
    document.title = titleAtStart;
  });
}

/** The answer first: to find those of other days takes as long as all else, and nobody waits for a title. */
function tell(asked: Asked): void {
  const {verdict, facts, markup} = answerTo(asked);
  answer.innerHTML = markup;
  beyond.setAttribute("aria-busy", "true");
  later(() => {
    beyond.innerHTML = askBeyond(asked, {verdict, facts}, answersOverTime(file, asked, asOf), page).markup;
    beyond.removeAttribute("aria-busy");
    status.textContent = theElement(".ask-sentence", answer).textContent;
    document.title = `${words.title(asked.goodsName, asked.recipientName, formatDate(asked.day, locale))} ${words.inAWord[verdict.code]}`;
  });
}

/** The answer of the rules, and its markup. */
function answerTo(asked: Asked) {
  const verdict = answerOn(file, asked, asked.day);
  const facts = factsAsked(file, asked, asked.day);
  const {markup} = askAnswer(asked, {verdict, facts}, page, (code) => recipients.nameOf(code));
  return {verdict, facts, markup};
}

/** Why a name is no answer, and a button for each thing that it may mean: nothing is chosen that the reader has not. */
function faultOf(field: Field, typed: string): HTMLElement | undefined {
  const found = field.read(typed);
  if ("code" in found) return undefined;
  const meant = field.choices("candidates" in found ? found.candidates : found.like);
  const line = element("p", `${"candidates" in found ? words.several(typed) : words.unknown(typed)} `, "ask-fault");
  if ("like" in found && meant.length) line.append(`${words.didYouMean} `);
  for (const {value, label} of meant) {
    const chosen = button(label, "link-button");
    chosen.addEventListener("click", () => {
      go({[field.key]: value});
      field.input.focus();
    });
    line.append(chosen, " ");
  }
  return line;
}

function faultOfDay(on: string): HTMLElement | undefined {
  if (isDay(on) && day.min <= on && on <= day.max) return undefined;
  return element("p", words.notADay(formatDate(day.min, locale), formatDate(day.max, locale)), "ask-fault");
}

day.addEventListener("change", () => go({on: day.value}));
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("popstate", readAddress);
if (asks(new URLSearchParams(location.search))) show();
else {
  // The rules of every version are made ready while the reader looks for a name: the first answer would wait for that.
  answerTo({goods: start.goods, recipient: start.recipient, day: start.on, goodsName: "", recipientName: ""});
  answersOverTime(file, start, asOf);
}
form.dataset["ready"] = "";

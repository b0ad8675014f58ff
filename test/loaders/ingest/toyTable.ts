import {z} from "zod";
import {date, id, quantity, text} from "../../../loaders/schema/columns.js";
import type {Table} from "../../../loaders/schema/table.js";

const empty = {en: "not known", ja: "不明"};
const words = (en: string, example: string) => ({en, ja: en, example});

/** A small table with one column of each kind that people get wrong. */
export const toyTable: Table = {
  name: "toys",
  file: "data/toys.csv",
  words: {en: "Toys", ja: "玩具"},
  key: ["id"],
  columns: z.object({
    id: id(words("Key", "A-1")),
    name: text({...words("Name", "Javelin"), empty}),
    number: quantity({...words("Number", "17000"), empty}),
    day: date({...words("Day", "2022-03-08"), empty}),
    other: id({...words("Another toy", "A-1"), empty, references: "toys.id"})
  })
};

export const HEADER = "id,name,number,day,other";

/** The bytes of the toy table with these lines after its header. */
export const toys = (...lines: string[]): Uint8Array => bytes([HEADER, ...lines, ""].join("\n"));

export const bytes = (textOfFile: string): Uint8Array => new TextEncoder().encode(textOfFile);

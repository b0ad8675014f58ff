/** Which file and which room of the house imports which, read from the code itself. */
import {readdirSync, readFileSync} from "node:fs";
import {posix} from "node:path";

/** The rooms from the top of the house to its foundation: an import leads down, never up. */
export const ROOMS = [
  "loaders/commands",
  "loaders/site",
  "loaders/scale",
  "loaders/releases",
  "loaders/dataset",
  "loaders/judgeList",
  "loaders/extracts",
  "src/client",
  "src/judgeList",
  "src/figures",
  "src/record",
  "loaders/quality",
  "loaders/counts",
  "loaders/totals",
  "loaders/judge",
  "loaders/trackers",
  "loaders/warehouse",
  "loaders/ingest",
  "loaders/schema",
  "src/explorer",
  "src/components",
  "src/text",
  "src/messages",
  "src/vocabulary",
  "src/policy"
] as const;

export type Room = (typeof ROOMS)[number];

const roomOf = (file: string): Room | undefined => ROOMS.find((room) => file.startsWith(`${room}/`));

function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name) && !entry.parentPath.includes(".observablehq"))
    .map((entry) => posix.join(entry.parentPath, entry.name));
}

export interface Import {
  from: string;
  to: string;
}

/** Every import of one of our files by another. */
export function importsOfFiles(): Import[] {
  return [...filesIn("loaders"), ...filesIn("src")].flatMap((from) =>
    [...readFileSync(from, "utf8").matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((match) => ({
      from,
      to: posix.join(posix.dirname(from), match[1]!).replace(/\.js$/, ".ts")
    }))
  );
}

/** Those that lead from one room to another. */
export const betweenRooms = (imports: readonly Import[]): Import[] =>
  imports.filter(({from, to}) => roomOf(from) && roomOf(to) && roomOf(from) !== roomOf(to));

/** The files of circles of imports, and of the way from one circle to another: what is left when whoever imports none of them, or is imported by none, is taken away again and again. */
export function inCircles(imports: readonly Import[]): string[] {
  const importing = new Set(imports.map(({from}) => from));
  const imported = new Set(imports.map(({to}) => to));
  const left = imports.filter(({from, to}) => importing.has(to) && imported.has(from));
  return left.length === imports.length ? [...importing].sort() : inCircles(left);
}

/** The imports that lead up. */
export const upward = (imports: readonly Import[]): Import[] =>
  imports.filter(({from, to}) => ROOMS.indexOf(roomOf(from)!) > ROOMS.indexOf(roomOf(to)!));

/** Room by room what it imports, without what one of those already imports: the fewest arrows that say the same. */
export function drawing(imports: readonly Import[]): string {
  const below = new Map<Room, Set<Room>>(ROOMS.map((room) => [room, new Set()]));
  for (const {from, to} of imports) below.get(roomOf(from)!)!.add(roomOf(to)!);
  const reached = (room: Room, seen = new Set<Room>()): Set<Room> => {
    for (const next of below.get(room)!) if (!seen.has(next)) reached(next, seen.add(next));
    return seen;
  };
  const arrows = ROOMS.flatMap((room) => {
    const next = [...below.get(room)!].sort((a, b) => ROOMS.indexOf(a) - ROOMS.indexOf(b));
    return next
      .filter((one) => !next.some((other) => other !== one && reached(other).has(one)))
      .map((one) => `  ${room} --> ${one}`);
  });
  return ["```mermaid", "graph TD", ...arrows, "```"].join("\n");
}

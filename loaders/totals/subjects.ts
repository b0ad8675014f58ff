/** What is added up: one item class, or a group of classes where one unit makes sense. */
export interface Subject {
  id: string;
  kind: "class" | "group";
  en: string;
  ja: string;
  classes: readonly string[];
}

/**
 * Groups of classes that are counted by the piece, so that a mixed figure ("17,000 anti-tank weapons") stands beside the
 * figures it may hold. Launchers that are counted apart from their missiles, and recoilless rifles, stay outside.
 */
export const GROUPS: readonly (Subject & {unit: string})[] = [
  {
    id: "anti_tank",
    kind: "group",
    en: "Anti-tank weapons (missiles and shoulder-fired rockets)",
    ja: "対戦車兵器（ミサイル・携行ロケット弾）",
    classes: ["anti_tank_any", "anti_tank_missile", "anti_tank_rocket"],
    unit: "weapon"
  },
  {
    id: "man_portable_air_defence",
    kind: "group",
    en: "Man-portable air-defence missiles of all types",
    ja: "携帯式地対空誘導弾（全種類）",
    classes: ["manpads_any", "manpads"],
    unit: "missile"
  },
  {
    id: "artillery_shells",
    kind: "group",
    en: "Artillery shells of all calibres",
    ja: "砲弾（全口径）",
    classes: ["artillery_round_any", "shell_155", "shell_155_cluster"],
    unit: "round"
  }
];

/** Words that sources use for one shot of such a weapon. A "system" is one missile with what fires it. */
const PIECES: readonly string[] = ["weapon", "missile", "rocket", "system"];

const byThePiece = GROUPS.filter(({unit}) => PIECES.includes(unit));

/** The unit in which a row is added up: "system", "rocket" and "missile" are one piece each in a group that says so. */
export function unitOf(itemClass: string, unit: string): string {
  const group = byThePiece.find(({classes}) => classes.includes(itemClass));
  return group && PIECES.includes(unit) ? group.unit : unit;
}

/** Classes whose rows may hold goods of their group's other classes. */
const isMixed = (itemClass: string) => itemClass.endsWith("_any");

/** May goods of the one class be among goods of the other? */
export const mayHoldEachOther = (a: string, b: string): boolean =>
  a === b || ((isMixed(a) || isMixed(b)) && GROUPS.some(({classes}) => classes.includes(a) && classes.includes(b)));

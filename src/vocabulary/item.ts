import {closedList, type Entry} from "./list.js";

/** The kinds of item, in the order of matrix, comparison and filter: what kills or destroys first. */
export const ITEM_GROUPS = closedList({
  anti_tank: {en: "Anti-tank", ja: "対戦車"},
  air_defence: {en: "Air defence", ja: "防空"},
  artillery: {en: "Artillery", ja: "火砲"},
  armour: {en: "Armour", ja: "装甲車両"},
  aircraft: {en: "Aircraft", ja: "航空機"},
  missiles: {en: "Missiles", ja: "ミサイル"},
  infantry_weapons: {en: "Small arms", ja: "小火器"},
  ammunition: {en: "Ammunition", ja: "弾薬"},
  mines: {en: "Mines", ja: "地雷"},
  drones: {en: "Drones", ja: "無人機"},
  naval: {en: "Naval", ja: "艦艇"},
  vehicles: {en: "Vehicles", ja: "車両"},
  sensors: {en: "Sensors", ja: "センサー"},
  intelligence: {en: "Images", ja: "画像情報"},
  protection: {en: "Protection", ja: "防護"},
  demining: {en: "Demining", ja: "地雷除去"},
  medical: {en: "Medical", ja: "医療"},
  power: {en: "Power", ja: "電力"},
  shelter: {en: "Shelter", ja: "宿営"},
  food: {en: "Food", ja: "食料"},
  fuel: {en: "Fuel", ja: "燃料"},
  services: {en: "Services", ja: "役務"},
  packages: {en: "Packages", ja: "パッケージ"},
  funds: {en: "Money", ja: "資金"}
});

export type ItemGroup = keyof typeof ITEM_GROUPS;

/**
 * A unit of count: its English singular and plural, and the Japanese counter that follows the number. Some counters hang on
 * the kind of item: a howitzer is counted in 門, a machine gun in 丁.
 */
export interface Unit extends Entry {
  readonly plural: string;
  readonly counters?: Readonly<Partial<Record<ItemGroup, string>>>;
}

const unitList = <Code extends string>(units: Readonly<Record<Code, Unit>>): typeof units => units;

export const UNITS = unitList({
  aircraft: {en: "aircraft", plural: "aircraft", ja: "機"},
  battery: {en: "battery", plural: "batteries", ja: "個高射隊分"},
  boat: {en: "boat", plural: "boats", ja: "隻"},
  bomb: {en: "bomb", plural: "bombs", ja: "発"},
  camera: {en: "camera", plural: "cameras", ja: "台"},
  capability: {en: "capability", plural: "capabilities", ja: "件"},
  charge: {en: "charge", plural: "charges", ja: "個"},
  container: {en: "container", plural: "containers", ja: "個"},
  detector: {en: "detector", plural: "detectors", ja: "台"},
  device: {en: "device", plural: "devices", ja: "台"},
  drone: {en: "drone", plural: "drones", ja: "機", counters: {naval: "隻"}},
  engine: {en: "engine", plural: "engines", ja: "基"},
  fire_unit: {en: "fire unit", plural: "fire units", ja: "個射撃単位"},
  flight: {en: "flight", plural: "flights", ja: "便"},
  generator: {en: "generator", plural: "generators", ja: "台"},
  grenade: {en: "grenade", plural: "grenades", ja: "発"},
  gun: {en: "gun", plural: "guns", ja: "門", counters: {infantry_weapons: "丁"}},
  helmet: {en: "helmet", plural: "helmets", ja: "個"},
  hospital: {en: "hospital", plural: "hospitals", ja: "か所分"},
  image: {en: "image", plural: "images", ja: "点"},
  item: {en: "item", plural: "items", ja: "点"},
  kit: {en: "kit", plural: "kits", ja: "式"},
  launcher: {en: "launcher", plural: "launchers", ja: "基"},
  litre: {en: "litre", plural: "litres", ja: "リットル"},
  machine: {en: "machine", plural: "machines", ja: "台"},
  mask: {en: "mask", plural: "masks", ja: "個"},
  mine: {en: "mine", plural: "mines", ja: "個"},
  missile: {en: "missile", plural: "missiles", ja: "発"},
  money: {
    en: "",
    plural: "",
    ja: "",
    meaning: {en: "money: the amount stands in value_amount", ja: "金額（value_amount）"}
  },
  mortar: {en: "mortar", plural: "mortars", ja: "門"},
  munition: {en: "munition", plural: "munitions", ja: "発"},
  package: {en: "package", plural: "packages", ja: "件"},
  person: {en: "person", plural: "persons", ja: "人"},
  pistol: {en: "pistol", plural: "pistols", ja: "丁"},
  radar: {en: "radar", plural: "radars", ja: "基"},
  ration: {en: "ration", plural: "rations", ja: "食"},
  rifle: {en: "rifle", plural: "rifles", ja: "丁"},
  rocket: {en: "rocket", plural: "rockets", ja: "発"},
  round: {en: "round", plural: "rounds", ja: "発"},
  service: {en: "service", plural: "services", ja: "件"},
  set: {en: "set", plural: "sets", ja: "組"},
  ship: {en: "ship", plural: "ships", ja: "隻"},
  suit: {en: "suit", plural: "suits", ja: "着"},
  system: {en: "system", plural: "systems", ja: "式"},
  tank: {en: "tank", plural: "tanks", ja: "両"},
  tent: {en: "tent", plural: "tents", ja: "張"},
  tonne: {en: "tonne", plural: "tonnes", ja: "トン"},
  torpedo: {en: "torpedo", plural: "torpedoes", ja: "本"},
  truckload: {en: "truckload", plural: "truckloads", ja: "台分"},
  vehicle: {
    en: "vehicle",
    plural: "vehicles",
    ja: "両",
    counters: {vehicles: "台", demining: "台", medical: "台", power: "台"}
  },
  vest: {en: "vest", plural: "vests", ja: "着"},
  weapon: {en: "weapon", plural: "weapons", ja: "点"}
});

export type UnitCode = keyof typeof UNITS;

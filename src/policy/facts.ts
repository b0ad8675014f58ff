/**
 * The facts that the rules look at. The names are a contract: the judge command, the extracts, the what-if address
 * and outside test files use them. Add a fact or a value; never rename one.
 */

/** A fact whose value is one of a list. */
export interface ListedFact {
  values: readonly string[];
  /** What is taken to be so when nobody says otherwise. Reading it is reported as an assumption. */
  unlessStated?: string;
}

/** A fact whose value is `none`, one country code, or (where `several`) codes joined by "+". */
export interface CodedFact {
  codes: "one" | "several";
  none: boolean;
}

const yesNo = {values: ["yes", "no"]} as const;

export const FACTS = {
  "item.listed": yesNo,
  "item.weapon": yesNo,
  "item.form": {values: ["equipment", "part", "technology", "service", "data", "funds"]},
  /** What the weapons of a platform are: it carries none, only what its work or self-protection needs, or is one itself. */
  "item.armament": {values: ["none", "incidental", "itself"]},
  "item.use": {values: ["rescue", "transport", "warning", "surveillance", "minesweeping", "none"]},
  "item.treaty_ban": {values: ["none", "cluster_munition", "anti_personnel_mine", "chemical", "biological"]},
  "item.licensor": {codes: "one", none: true},
  "item.joint_partner": {codes: "several", none: true},
  recipient: {codes: "one", none: false},
  /** `un_body`: the United Nations or a body of theirs; `un_mandated`: another that acts on their resolution, or in a way
   *  that the Guidelines name beside it; `international_organisation`: any other, such as NATO or the European Union. */
  "recipient.kind": {
    values: ["state", "un_body", "un_mandated", "international_organisation", "peacekeeping_operation"]
  },
  /** A developing region, in the sense of article 116-3 of the SDF Act. */
  "recipient.developing": yesNo,
  "recipient.unsc_measures": yesNo,
  "recipient.unsc_embargo": yesNo,
  "recipient.communist_bloc": yesNo,
  /** Fighting in the country. What its forces do elsewhere is the next fact. */
  "recipient.in_combat": yesNo,
  "recipient.fights_abroad": {...yesNo, unlessStated: "no"},
  "recipient.invaded": yesNo,
  "recipient.security_partner": yesNo,
  "recipient.agreement": yesNo,
  "transfer.mode": {
    values: [
      "sdf_grant",
      "sale",
      "joint_development",
      "licensed_return",
      "technology",
      "third_party",
      "carried_by_sdf",
      "return_or_sample",
      "acsa_supply",
      "government_grant"
    ]
  },
  "transfer.purpose": {values: ["peace_cooperation", "japan_security", "persons_in_danger", "other"]},
  "transfer.programme": {
    values: [
      "none",
      "abandoned_chemical_weapons",
      "anti_terrorism_support",
      "iraq_reconstruction",
      "missile_defence",
      "indonesia_patrol_vessels",
      "replenishment_support",
      "anti_piracy",
      "humanitarian_demining",
      "disaster_relief",
      "evacuation_of_nationals",
      "f35",
      "unmiss_ammunition"
    ]
  },
  "control.other_use_consent": yesNo,
  "control.onward_consent": yesNo
} as const satisfies Record<string, ListedFact | CodedFact>;

export type FactName = keyof typeof FACTS;
export const FACT_NAMES = Object.keys(FACTS) as FactName[];

/** What is known of one transfer. A fact that is absent is unknown. */
export type Facts = {readonly [name in FactName]?: string};

/**
 * The same facts with a place for each name, whether it is known or not. Objects that are alike in this are read about twice as fast, which
 * counts where one case is judged under every version.
 */
export const inOneShape = (facts: Facts): Facts => Object.fromEntries(FACT_NAMES.map((name) => [name, facts[name]]));

/** The value a rule sees: what was stated, else what is taken to be so, else undefined (unknown). */
export function valueOf(facts: Facts, name: FactName): string | undefined {
  return facts[name] ?? (FACTS[name] as ListedFact).unlessStated;
}

/** The values that the rules see of one case, each in the place that its fact has in FACT_NAMES. */
export type Seen = readonly (string | undefined)[];

/**
 * `valueOf` of every fact at once. Written out, since a name that stands in the code is read many times as fast as one that is looked up, and a
 * case is looked at a dozen times under each version.
 */
export function seenOf(facts: Facts): Seen {
  return [
    facts["item.listed"],
    facts["item.weapon"],
    facts["item.form"],
    facts["item.armament"],
    facts["item.use"],
    facts["item.treaty_ban"],
    facts["item.licensor"],
    facts["item.joint_partner"],
    facts.recipient,
    facts["recipient.kind"],
    facts["recipient.developing"],
    facts["recipient.unsc_measures"],
    facts["recipient.unsc_embargo"],
    facts["recipient.communist_bloc"],
    facts["recipient.in_combat"],
    facts["recipient.fights_abroad"] ?? FACTS["recipient.fights_abroad"].unlessStated,
    facts["recipient.invaded"],
    facts["recipient.security_partner"],
    facts["recipient.agreement"],
    facts["transfer.mode"],
    facts["transfer.purpose"],
    facts["transfer.programme"],
    facts["control.other_use_consent"],
    facts["control.onward_consent"]
  ];
}

/** Why `value` cannot be a value of `name`, or undefined if it can. Says what is allowed. */
export function whyNotAValue(name: FactName, value: string): string | undefined {
  const fact: ListedFact | CodedFact = FACTS[name];
  if ("values" in fact) return fact.values.includes(value) ? undefined : `expected one of ${fact.values.join(", ")}`;
  if (fact.none && value === "none") return undefined;
  const pattern = fact.codes === "one" ? /^[A-Z]{3,8}$/ : /^[A-Z]{3}(\+[A-Z]{3})*$/;
  if (pattern.test(value)) return undefined;
  const several = fact.codes === "several" ? " or several joined by +" : "";
  return `expected ${fact.none ? "none or " : ""}an ISO 3166 alpha-3 code${several}, such as USA`;
}

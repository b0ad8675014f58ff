import {theValue} from "../../src/text/the.js";
import type {Membership} from "./relations.js";
import type {Observation} from "./observation.js";

/** Whose goods are added up. */
export interface DonorScope {
  id: string;
  kind: "actor" | "group";
  en: string;
  ja: string;
  has: (row: Observation) => boolean;
  /** For several donors together: whether a donor is one of them on a day. */
  belongs?: Membership;
  /** Of these rows, the donors whose statements must have been gathered: a sum over donors is none of its own. */
  donors: (rows: readonly Observation[]) => Set<string>;
}

export interface Actor {
  code: string;
  kind: string;
  name_en: string;
  name_ja: string;
  nato_since: string | null;
}

export const natoMembership = (actors: readonly Actor[]): Membership => {
  const since = new Map(actors.map(({code, nato_since}) => [code, nato_since]));
  return (donor, day) => (since.get(donor) ?? "9999") <= day;
};

/** Each donor with rows of its own, all donors together, and the members of NATO on the day each transfer was first stated. */
export function donorScopes(rows: readonly Observation[], actors: readonly Actor[]): DonorScope[] {
  const isMember = natoMembership(actors);
  const firstStated = new Map<string, string>();
  const ofDonor = ({transfer, donor}: Observation) => `${transfer}\n${donor}`;
  for (const row of rows) {
    const before = firstStated.get(ofDonor(row));
    if (before === undefined || row.rules_day < before) firstStated.set(ofDonor(row), row.rules_day);
  }
  const present = new Set(rows.map(({donor}) => donor));
  const groups = new Set(actors.filter(({kind}) => kind === "group").map(({code}) => code));
  const scopes: Omit<DonorScope, "donors">[] = [
    {id: "all", kind: "group", en: "All donors", ja: "全供与国", has: () => true, belongs: () => true},
    {
      id: "nato_members",
      kind: "group",
      en: "Members of NATO on the day, and sums over them",
      ja: "当時のNATO加盟国とその合計値",
      has: (row) => isMember(row.donor, theValue(firstStated, ofDonor(row))) || groups.has(row.donor),
      belongs: isMember
    },
    ...actors
      .filter(({code}) => present.has(code))
      .map(({code, kind, name_en, name_ja}) => ({
        id: code,
        kind: kind === "group" ? ("group" as const) : ("actor" as const),
        en: name_en,
        ja: name_ja,
        has: ({donor}: Observation) => donor === code
      }))
  ];
  return scopes.map((scope) => ({
    ...scope,
    donors: (some) => {
      const donors = some.filter(scope.has).map(({donor}) => donor);
      return new Set(donors.filter((donor) => donor === scope.id || !groups.has(donor)));
    }
  }));
}

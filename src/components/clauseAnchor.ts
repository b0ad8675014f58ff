/** The place of a clause on the Principles page; a clause of one id may read differently in different regimes. */
export const clauseAnchor = (regime: string, clause: string): string => `rule-${regime}-${clause}`;

export const regimeAnchor = (regime: string): string => `rules-${regime}`;

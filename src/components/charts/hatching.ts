/** The pattern to fill from, under its id. */
export const hatching = (id: string): string =>
  `<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5" stroke="var(--bar)" stroke-width="2.6"/></pattern>`;

/** The page of a donor, from the site's root: "donors/DEU". @param code as in actors.csv */
export const donorPath = (code: string): string => `donors/${code}`;

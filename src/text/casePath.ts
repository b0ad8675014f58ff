/** The page of a case, from the site's root: "cases/df545e837562-2016-03-22". @param name as `caseName` makes it */
export const casePath = (name: string): string => `cases/${name}`;

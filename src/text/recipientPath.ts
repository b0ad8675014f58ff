/** The page of a recipient, from the site's root: "recipients/PHL". @param code as in actors.csv */
export const recipientPath = (code: string): string => `recipients/${code}`;

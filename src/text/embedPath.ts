const FOLDER = "embed/";

/** The page of one chart alone, from the site's root: "embed/donors-DEU". Others may put it into a frame. */
export const embedPath = (name: string): string => FOLDER + name;

export const isEmbedded = (path: string): boolean => path.startsWith(FOLDER);

/** The name under which the chart of a donor, a kind of goods or a transfer is embedded: "donors-DEU" for the page "donors/DEU". */
export const nameInFrame = (page: string): string => page.replace("/", "-");

/** After less before, to the places that the figures have (0.1 + 0.2 is 0.3); null where they are not two numbers. */
export function differenceOf(before: string | undefined, after: string | undefined): number | null {
  if (!isNumber(before) || !isNumber(after)) return null;
  const places = Math.max(...[before, after].map((text) => text.split(".")[1]?.length ?? 0));
  return Number((Number(after) - Number(before)).toFixed(places));
}

const isNumber = (text: string | undefined): text is string => text !== undefined && /^-?\d+(\.\d+)?$/.test(text);

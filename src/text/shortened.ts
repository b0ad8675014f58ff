/** A text, or its first so many characters and an ellipsis where it has more. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;

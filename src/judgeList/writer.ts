/** Text, or bytes that were made of it once and are written again and again. */
export type Part = string | Uint8Array<ArrayBuffer>;

/** Where what is written goes: a file, or the memory of a browser. */
export interface Writer {
  write(part: Part): void;
  /** Makes ready what will be written often. */
  ready(text: string): Part;
}

/** The records of a CSV file as they stand in it, header first, each without its line end; quoted cells may hold breaks. */
export function csvRecords(text: string): string[] {
  const records: string[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i];
    if (character === '"') quoted = !quoted;
    else if (character === "\n" && !quoted) {
      records.push(text.slice(start, i).replace(/\r$/, ""));
      start = i + 1;
    }
  }
  if (start < text.length) records.push(text.slice(start));
  return records;
}

/**
 * The part of a published file whose first column, the id, is wanted: the very same lines, so that columns and quoting
 * cannot differ from the whole file. An id may have several lines.
 */
export function recordsWithIds(text: string, ids: ReadonlySet<string>): {text: string; rows: number} {
  const [header = "", ...records] = csvRecords(text);
  const wanted = records.filter((record) => ids.has(record.slice(0, record.indexOf(","))));
  return {text: `${[header, ...wanted].join("\r\n")}\r\n`, rows: wanted.length};
}

import {recordsWithIds} from "./csvRecords.js";

interface Downloaded {
  name: string;
  rows: number;
  bytes: number;
}

/**
 * Saves the part of a published file whose ids are wanted, under the file's name with "filtered-" before it.
 * @throws {Error} when the file cannot be fetched.
 */
export async function download(address: string, ids: ReadonlySet<string>): Promise<Downloaded> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const {text, rows} = recordsWithIds(await response.text(), ids);
  const blob = new Blob([text], {type: "text/csv;charset=utf-8"});
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = `filtered-${address.split("/").at(-1)}`;
  link.click();
  URL.revokeObjectURL(link.href);
  return {name: link.download, rows, bytes: blob.size};
}

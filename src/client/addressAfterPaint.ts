/** The address follows a choice once the answer is painted: a browser takes a good part of the time for it. */
import {painted} from "./painted.js";

let unwritten: (() => void) | undefined;

/**
 * Each choice has its entry, also where the next one comes before the answer to it was painted.
 * @param write puts the choice into the address, with all that it says taken beforehand
 */
export function addressAfterPaint(write: () => void): void {
  writeAddressNow();
  unwritten = write;
  void painted().then(() => {
    if (unwritten === write) writeAddressNow();
  });
}

/** Writes what still waits. */
export function writeAddressNow(): void {
  const write = unwritten;
  unwritten = undefined;
  write?.();
}

/** Where the reader goes back before that, the address is hers. */
export function forgetAddress(): void {
  unwritten = undefined;
}

import {launchOptions} from "./chromium.js";

/** The browser that comes with npm is pressed: it is unpacked before several workers ask for it at once. */
export default async function browserAtHand(): Promise<void> {
  await launchOptions();
}

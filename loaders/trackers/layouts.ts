import {KIEL_MAIN_SHEETS} from "./kielMainSheet.js";
import {KIEL_WEBSITE} from "./kielWebsite.js";
import type {Layout} from "./layout.js";
import {SIPRI_REGISTERS} from "./sipriRegister.js";

/** Every layout that is read. */
export const LAYOUTS: readonly Layout[] = [...KIEL_MAIN_SHEETS, ...KIEL_WEBSITE, ...SIPRI_REGISTERS];

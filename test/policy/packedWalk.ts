/** The walk in one file: it asks millions of times, and what is imported module by module costs something each time it is named. */
import {packed} from "../packed.js";
import type * as Walk from "./walk.js";

export const {walkSpaceOf} = (await import(await packed("test/policy/walk.ts"))) as typeof Walk;

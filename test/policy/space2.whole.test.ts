/** The space of every second version of the rules, from the second on: see space.whole.test.ts. */
import {walkSpaceOf} from "./packedWalk.js";

walkSpaceOf(1);

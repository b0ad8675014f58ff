/** The space of every second version of the rules, from the second on: see space.test.ts. */
import {REGIMES} from "../../src/policy/regimes.js";
import {walkSpaceOf} from "./walk.js";

walkSpaceOf(REGIMES.filter((_, index) => index % 2 === 1));

import {YES_NO} from "../policy/words/labels.js";
import {closedList} from "./list.js";

export {YES_NO};
/** As YES_NO, for the columns that are true or false. */
export const FLAG = closedList({true: YES_NO.yes, false: YES_NO.no});

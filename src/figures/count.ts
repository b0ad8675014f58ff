import {countOf, type CountName} from "../record/counts.js";
import {formatNumber} from "../text/format.js";
import type {Figure} from "./figure.js";

/** A number of the record, by its name in loaders/counts/counts.ts. @throws {RangeError} for a name under which nothing is counted. */
export const count: Figure = (data, {locale}, name) => formatNumber(countOf(data, name as CountName), locale);

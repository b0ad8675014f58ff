import {explained} from "../components/explained.js";
import {countOf, type CountName} from "../record/counts.js";
import {formatNumber} from "../text/format.js";
import type {Figure} from "./figure.js";

/** A number of the record, by its name in loaders/counts/counts.ts. @throws {RangeError} for a name under which nothing is counted. */
export const count: Figure = (data, {locale}, name) => formatNumber(countOf(data, name as CountName), locale);

/** The same number in running text, with what is counted a touch away. Not for headings, which are plain words. */
export const counted: Figure = (data, page, name) => explained(page, "count", name, count(data, page, name));

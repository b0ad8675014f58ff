import {regimeSelector} from "../components/regimeSelector.js";
import type {Figure} from "./figure.js";

/** The choice of rules under which a page shows its verdicts. */
export const chooseRules: Figure = (data, {locale}) => regimeSelector(locale, data.stamp.asOf);

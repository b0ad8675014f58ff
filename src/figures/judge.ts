import {judgeForm} from "../components/judgeForm.js";
import type {Figure} from "./figure.js";

/** The form for a list of the reader's own. */
export const judgeYourList: Figure = (_, {locale}) => judgeForm(locale);

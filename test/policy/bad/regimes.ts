/** Regimes that must be refused, each with what is said of it. */
import {amend, regime} from "../../../src/policy/clause.js";
import {never} from "../../../src/policy/condition.js";
import {clause, header} from "./clauses.js";

const closing = clause("close", "closing");
const sound = regime(header, [clause("bar", "bar", {when: never}), closing]);

export const BAD_REGIMES: {name: string; make: () => unknown; says: string}[] = [
  {
    name: "a clause that stands twice",
    make: () => regime(header, [clause("a", "bar"), clause("a", "case"), closing]),
    says: "regime 2000-01-01: clause a stands twice"
  },
  {
    name: "an exception that opens nobody",
    make: () => regime(header, [clause("a", "except"), closing]),
    says: "clause a is an exception that opens nobody"
  },
  {
    name: "an exception to a clause that is not there",
    make: () => regime(header, [clause("a", "except", {opens: ["b"]}), closing]),
    says: "clause a opens b, which is not there"
  },
  {
    name: "an exception to what cannot be opened",
    make: () => regime(header, [clause("a", "except", {opens: ["b"]}), clause("b", "case"), closing]),
    says: "clause a opens b, a case: only a bar, statute, control can be opened"
  },
  {
    name: "no word on what follows when no case fits",
    make: () => regime(header, [clause("a", "case", {when: never})]),
    says: "no closing clause: nothing says what follows when no case fits"
  },
  {
    name: "two words on it",
    make: () => regime(header, [closing, clause("again", "closing")]),
    says: "2 closing clauses: only one can say what follows when no case fits"
  },
  {
    name: "an amendment of what is not there, all of it named",
    make: () => amend(sound, {...header, id: "2001-01-01"}, {replace: [clause("b", "bar")], repeal: ["c"]}),
    says: "regime 2001-01-01 amends what 2000-01-01 lacks: b, c"
  },
  {
    name: "an amendment that adds what is there already",
    make: () => amend(sound, {...header, id: "2001-01-01"}, {add: [clause("bar", "bar")]}),
    says: "regime 2001-01-01: clause bar stands twice"
  }
];

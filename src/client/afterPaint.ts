import {painted} from "./painted.js";

/** For what need not stand in the very frame that answers a choice: work that comes once it is painted, unless newer work has taken its place. */
export function afterPaint(): (work: () => void) => void {
  let newest = 0;
  return (work) => {
    const turn = ++newest;
    void painted().then(() => {
      if (turn === newest) work();
    });
  };
}

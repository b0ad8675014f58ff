/** For what need not stand in the very frame that answers a choice. */

/** The same work again before its turn has come takes the place of the earlier. */
export function afterPaint(): (work: () => void) => void {
  let waiting: (() => void) | undefined;
  return (work) => {
    const isDue = waiting === undefined;
    waiting = work;
    if (!isDue) return;
    // The frame is painted once the tasks that were there before it are done.
    requestAnimationFrame(() =>
      setTimeout(() => {
        const next = waiting;
        waiting = undefined;
        next?.();
      })
    );
  };
}

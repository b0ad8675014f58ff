/** Resolves once the page has been painted as it now stands: for work that nobody should wait for. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

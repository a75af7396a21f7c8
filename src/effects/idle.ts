/** Does some work once the browser has nothing better to do. */
export function whenIdle(work: () => void): void {
  // Safari has no idle callback; there a second is long enough for what was under way.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work, 1000);
}

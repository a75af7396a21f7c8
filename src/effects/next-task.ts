/** Settles in a task of its own, so that the page can be drawn and answer before the work goes on. */
export function nextTask(): Promise<void> {
  return new Promise((settle) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      settle();
    };
    port2.postMessage(undefined);
  });
}

/** Milliseconds since the page was opened, for telling how long some work has taken. */
export function now(): number {
  return performance.now();
}

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

/** A page that is not looked at draws no frames; it is not waited for longer than so many milliseconds. */
const LONGEST_FRAME_MS = 100;

/** Settles in a task of its own after what has changed was drawn. */
export async function nextFrame(): Promise<void> {
  await new Promise((settle) => {
    requestAnimationFrame(settle);
    setTimeout(settle, LONGEST_FRAME_MS);
  });
  await nextTask();
}

/** Milliseconds since the page was opened, for telling how long some work has taken. */
export function now(): number {
  return performance.now();
}

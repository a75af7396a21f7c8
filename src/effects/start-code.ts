import type { PutPatch } from './put-patch.ts';

/** What is said where the code does not come. */
export interface NotCome {
  readonly text: string;
  readonly retry: string;
}

/**
 * Brings the page to life one thing a frame: first the words and what may be answered, then the picture, whose hundreds
 * of shapes a slow telephone draws for a third of a second, then the game. Each would otherwise wait for the next, and
 * nothing be seen meanwhile. The picture has its room from the start, so nothing moves. If the code does not come, the
 * page says so and offers to be loaded again. The build writes this function into the page itself, so it stands on its
 * own feet.
 *
 * @param file the module that the game begins with, as seen from the page
 * @param put  turns the screen into another one
 */
export function startCode(file: string, { text, retry }: NotCome, put: PutPatch): void {
  const start = () => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = file;
    script.onerror = () => {
      const notice = document.createElement('p');
      const button = document.createElement('button');
      button.textContent = retry;
      button.onclick = () => location.reload();
      notice.setAttribute('role', 'alert');
      notice.append(text, ' ', button);
      document.body.prepend(notice);
    };
    document.head.append(script);
  };
  // The task after the next frame.
  const afterFrame = (then: () => void) => requestAnimationFrame(() => setTimeout(then));
  document.addEventListener('DOMContentLoaded', () =>
    afterFrame(() => {
      // Gone, if a tap has brought it already.
      put(document.querySelector('template[data-picture]'));
      afterFrame(start);
    }),
  );
}

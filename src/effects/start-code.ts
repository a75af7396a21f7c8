/** What is said where the code does not come. */
export interface NotCome {
  readonly text: string;
  readonly retry: string;
}

/**
 * Starts the game once the screen that the build has drawn has been painted: on a slow telephone its code would
 * otherwise be read first, and nothing be seen meanwhile. If the code does not come, the page says so and offers to be
 * loaded again. The build writes this function into the page itself, so it stands on its own feet.
 *
 * @param file the module that the game begins with, as seen from the page
 */
export function startCode(file: string, { text, retry }: NotCome): void {
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
  // The task after the first frame of the whole page.
  document.addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => setTimeout(start)));
}

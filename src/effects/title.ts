/** Sets the title of the page, which is read out when the page changes. */
export function setTitle(title: string): void {
  document.title = title;
}

/** The address of a page of the game, such as `/run/…`, as it would be written in a mail. */
export function addressOf(route: string): string {
  return `${location.origin}${location.pathname}#${route}`;
}

/** Goes to a page of the game. */
export function goTo(route: string): void {
  location.hash = route;
}

/** Loads the page again. */
export function reload(): void {
  location.reload();
}

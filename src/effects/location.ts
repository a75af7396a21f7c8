/** The address behind the `#`, such as `/shelf`; `/` where there is none. */
export function routeNow(): string {
  return `/${location.hash.replace(/^#?\/?/u, '')}`;
}

/** Tells of every new address behind the `#`. Gives a function that ends it. */
export function onRoute(tell: () => void): () => void {
  addEventListener('hashchange', tell);
  return () => removeEventListener('hashchange', tell);
}

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

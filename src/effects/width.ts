/** True where the window has room for the picture and the talk side by side. */
export function isWide(): boolean {
  return matchMedia('(min-width: 900px)').matches;
}

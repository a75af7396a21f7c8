/** Opens the browser's own window for printing. */
export function printPage(): void {
  window.print();
}

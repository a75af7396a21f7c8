/** Hands a text to the browser as a file to be saved. */
export function saveFile(name: string, kind: string, text: string): void {
  // Without the mark some programs for tables take the letters for those of another time.
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: kind }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun with it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Loads the whole style sheet of a page that has come with only what its first screens need, once. */
export async function loadStyles(): Promise<void> {
  const { dataset } = document.documentElement;
  const { styles } = dataset;
  if (styles === undefined) return;
  delete dataset.styles;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  await new Promise((settle) => {
    link.addEventListener('load', settle);
    // Without it the page is plain, and can be used.
    link.addEventListener('error', settle);
    document.head.append(link);
  });
}

/** Attributes whose words a screen reader may read out. */
const READ_OUT = ['aria-label', 'alt', 'title', 'placeholder', 'aria-valuetext'];

/**
 * All that a screen reader may come upon below an element: its text, and the words of attributes; what is folded away
 * as well; what is hidden from screen readers, and a dialog that is not open, not.
 */
export function accessibleText(element: Element): string {
  const hidden = element.getAttribute('aria-hidden') === 'true' || element.matches('dialog:not([open])');
  if (hidden) return '';
  const attributes = READ_OUT.flatMap((name) => element.getAttribute(name) ?? []);
  const inside = [...element.childNodes].map((node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    return node instanceof Element ? accessibleText(node) : '';
  });
  return [...attributes, inside.join('')].join('\n');
}

/** Brings the keyboard to the first of these headings that is there once the page has been drawn anew; each has `tabIndex={-1}`. */
export const focusHeading = (...ids: readonly string[]): void => {
  requestAnimationFrame(() => {
    const [first] = ids.flatMap((id) => document.getElementById(id) ?? []);
    first?.focus({ preventScroll: true });
  });
};

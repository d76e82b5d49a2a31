/** Brings the reader to a field by its id, once what was just decided is drawn; keeps the place when it is not there. */
export const focusField = (id: string): void => {
  requestAnimationFrame(() => {
    const field = document.getElementById(id);
    field?.focus({ preventScroll: true });
    field?.scrollIntoView({ block: 'center' });
  });
};

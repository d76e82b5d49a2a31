import type { RefObject } from 'preact';

/** Brings the keyboard to an element once what changed is drawn: a modal dialog that is about to go keeps it to itself till then. */
export const focusSoon = (element: RefObject<HTMLElement>): void => {
  requestAnimationFrame(() => element.current?.focus());
};

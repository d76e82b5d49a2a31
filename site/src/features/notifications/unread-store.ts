const changed = 'raamwerk:unread';

/** Tells the bell how much is unread, when a page of this tab just learned it. */
export const announceUnread = (count: number): void => {
  dispatchEvent(new CustomEvent<number>(changed, { detail: count }));
};

export const onUnread = (hear: (count: number) => void): (() => void) => {
  const listen = (event: Event) => {
    if (event instanceof CustomEvent && typeof event.detail === 'number') hear(event.detail);
  };
  addEventListener(changed, listen);
  return () => removeEventListener(changed, listen);
};

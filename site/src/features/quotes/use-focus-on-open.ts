import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Brings a keyboard to the head of a form that opens on the page, once it is there. */
export const useFocusOnOpen = <Heading extends HTMLElement>(there = true): RefObject<Heading> => {
  const heading = useRef<Heading>(null);
  useEffect(() => {
    if (there) heading.current?.focus();
  }, [there]);
  return heading;
};

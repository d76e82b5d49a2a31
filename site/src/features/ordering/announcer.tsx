import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

export interface Announcer {
  readonly text: string;
  /** Where focus goes when what had it is gone. */
  readonly heading: RefObject<HTMLHeadingElement>;
  /** Says it to a screen reader and brings focus back to the heading, so that the keyboard is not thrown to the top. */
  readonly announce: (text: string) => void;
}

export const useAnnouncer = (): Announcer => {
  const [text, setText] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  return {
    text,
    heading,
    announce: (said) => {
      setText(said);
      heading.current?.focus();
    },
  };
};

export const Announced = ({ text }: { readonly text: string }) => (
  <p role="status" class="visually-hidden">
    {text}
  </p>
);

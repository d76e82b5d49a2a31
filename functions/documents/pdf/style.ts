import type { Weight } from './typeface.ts';

/** Points; a step of the grid is 4. A4 with margins of two centimetres. */
export const page = { width: 595.28, height: 841.89, left: 56, right: 56, top: 56, bottom: 64 } as const;
export const contentWidth = page.width - page.left - page.right;

export const colours = { ink: '#12252b', soft: '#46595f', line: '#c3cdcf', accent: '#005f6b', tint: '#eef3f3' } as const;

export interface TextStyle {
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  readonly weight: Weight;
  readonly colour: string;
}

const style = (size: number, leading: number, weight: Weight = 'regular', colour: string = colours.ink): TextStyle => ({
  size,
  leading,
  weight,
  colour,
});

export const styles = {
  title: style(21, 26, 'strong'),
  about: style(11, 15, 'regular', colours.soft),
  heading: style(12, 16, 'strong', colours.accent),
  body: style(9.5, 13),
  strong: style(9.5, 13, 'strong'),
  soft: style(9.5, 13, 'regular', colours.soft),
  note: style(8.5, 11, 'regular', colours.soft),
  label: style(8.5, 11, 'strong', colours.soft),
  mark: style(8.5, 11, 'strong', colours.ink),
} as const satisfies Record<string, TextStyle>;

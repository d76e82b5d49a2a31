import type { Weight } from './typeface.ts';

/** Where on a page may be written. Points; a step of the grid is 4. */
export interface PageFormat {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** What the margins leave. */
  readonly contentWidth: number;
}

const [short, long, margin] = [595.28, 841.89, 56];
const format = (width: number, height: number): PageFormat => ({
  width,
  height,
  left: margin,
  top: margin,
  bottom: 64,
  contentWidth: width - 2 * margin,
});

/** A4 with margins of two centimetres; across for tables of many figures. */
export const pageFormats = { upright: format(short, long), across: format(long, short) } as const;

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

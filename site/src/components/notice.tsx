import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

export type NoticeKind = 'info' | 'ok' | 'warning' | 'error';

interface Props {
  readonly kind: NoticeKind;
  /** What happened. */
  readonly title: string;
  /** What it means. */
  readonly children?: ComponentChildren;
  /** What to do about it. */
  readonly remedy?: ComponentChildren;
  /** Announced at once when it appears in answer to something the reader did. */
  readonly live?: boolean;
}

/** Says what happened, what it means and what to do; stands beside the thing that caused it. */
export const Notice = ({ kind, title, children, remedy, live = false }: Props) => (
  <div class={`utrecht-alert utrecht-alert--${kind}`} {...(live && { role: kind === 'error' ? 'alert' : 'status' })}>
    <Icon name={kind} class="notice__icon" />
    <div class="notice__body">
      <p class="strong">{title}</p>
      {children && <div>{children}</div>}
      {remedy && <div class="notice__remedy">{remedy}</div>}
    </div>
  </div>
);

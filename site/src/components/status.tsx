/** How far along or how serious: each has a shape of its own, so that no meaning hangs on colour. */
export type StatusTone = 'neutral' | 'active' | 'good' | 'attention' | 'critical';

const badges = {
  neutral: 'neutral',
  active: 'active',
  good: 'safe',
  attention: 'warning',
  critical: 'danger',
} as const satisfies Record<StatusTone, string>;

/** Ring, half disc, disc with tick, triangle, square with bar. */
const shapes = {
  neutral: <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="2" />,
  active: (
    <>
      <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="2" />
      <path d="M6 1.5a4.5 4.5 0 0 1 0 9Z" fill="currentColor" />
    </>
  ),
  good: <circle cx="6" cy="6" r="5.5" fill="currentColor" />,
  attention: <path d="M6 .5 11.8 11H.2Z" fill="currentColor" />,
  critical: <path d="M1 1h10v10H1Z" fill="currentColor" />,
} as const;

/** A state as a word with a shape. */
export const Status = ({ tone, children }: { readonly tone: StatusTone; readonly children: string }) => (
  <span class={`utrecht-badge-status utrecht-badge-status--${badges[tone]} status`}>
    <svg viewBox="0 0 12 12" aria-hidden="true">
      {shapes[tone]}
    </svg>
    {children}
  </span>
);

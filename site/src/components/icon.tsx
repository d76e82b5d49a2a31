const paths = {
  basket: 'M3 9h18l-2 11H5L3 9Zm5 0 4-6 4 6M9 13v4m6-4v4',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15l1.5-2Zm4 4.5h4M12 5V3',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  info: 'M12 11v6m0-9.5v.5M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  warning: 'M12 9.5v5m0 2.5v.5M12 3.5 2.5 20h19L12 3.5Z',
  error: 'M12 7.5v6m0 2.5v.5M8 3h8l5 5v8l-5 5H8l-5-5V8l5-5Z',
  ok: 'm8 12.5 2.75 2.75L16 9.5M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  search: 'm20 20-4.5-4.5M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z',
  close: 'm6 6 12 12M18 6 6 18',
  arrow: 'M4 12h15m-6-6 6 6-6 6',
  filter: 'M4 6h16M7 12h10m-7 6h4',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 8.5c.8-3.6 4-5.5 8-5.5s7.2 1.9 8 5.5',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing of 24 × 24 beside a word; never the only bearer of a meaning. */
export const Icon = ({ name, class: className = 'icon' }: { readonly name: IconName; readonly class?: string }) => (
  <svg
    class={className}
    viewBox="0 0 24 24"
    width="24"
    height="24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d={paths[name]} />
  </svg>
);

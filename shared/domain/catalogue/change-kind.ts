/**
 * What a supplier may change about its range. A manager may let a kind pass without looking at it (a standing approval):
 * `usual` passes until the manager of the framework says otherwise, `possible` only once the manager says so, `never` is
 * always looked at.
 */
export const changeKinds = {
  'price-down': { standing: 'usual' },
  'price-up-within': { standing: 'usual' },
  'price-up-beyond': { standing: 'never' },
  'discount-up': { standing: 'usual' },
  'discount-down': { standing: 'usual' },
  'option-added': { standing: 'possible' },
  'option-removed': { standing: 'possible' },
  'option-changed': { standing: 'possible' },
  'option-order': { standing: 'usual' },
  specification: { standing: 'possible' },
  presentation: { standing: 'possible' },
  'delivery-time': { standing: 'usual' },
  'service-points': { standing: 'usual' },
  media: { standing: 'possible' },
  'new-model': { standing: 'possible' },
  withdrawal: { standing: 'usual' },
  replacement: { standing: 'usual' },
} as const satisfies Record<string, { readonly standing: 'usual' | 'possible' | 'never' }>;

export type ChangeKind = keyof typeof changeKinds;

const all = Object.keys(changeKinds) as ChangeKind[];

/** The kinds that a manager may let pass. */
export const grantableKinds: readonly ChangeKind[] = all.filter((kind) => changeKinds[kind].standing !== 'never');

/** The kinds that pass where the manager decided nothing. */
export const usualKinds: readonly ChangeKind[] = all.filter((kind) => changeKinds[kind].standing === 'usual');

import { type Kbo, kbo } from '../../../../shared/domain/organisations/kbo.ts';
import type { Membership } from '../../../../shared/domain/organisations/organisation.ts';
import type { Period } from '../../../../shared/domain/time/local-date.ts';
import reference from '../reference/intercommunales.json' with { type: 'json' };
import { igemo, intercommunaleKbo, ivarem } from './intercommunales.ts';

/** What IVAREM does; membership of it says nothing about who serves a municipality as purchaser. */
const waste = 'afvalinzameling';

/** A scheme for which one of several intercommunales serves a municipality. */
const schemes = ['gestroomd', 'archeologie', 'hoppin', 'deelwagens', 'deelfietsen'] as const;

/**
 * Municipalities that the reference names under two intercommunales, and which of them serves as purchaser.
 * Wervik (Leiedal and WVI) is left out on purpose: its attribution is unclear, so that this refusal has an example.
 */
const servedBy: Readonly<Record<string, string>> = {
  'Heist-op-den-Berg': 'IGEMO',
  Laakdal: 'IOK',
  Menen: 'Leiedal',
  Waregem: 'Leiedal',
  Kruisem: 'SOLVA',
  Oosterzele: 'SOLVA',
  Zwijndrecht: 'Interwaas',
  'Beveren-Kruibeke-Zwijndrecht': 'Interwaas',
};

const listed = new Map<Kbo, readonly Kbo[]>();
for (const body of reference.bodies)
  for (const member of body.members) listed.set(kbo(member), [...(listed.get(kbo(member)) ?? []), kbo(body.kbo)]);

/** The intercommunales that the reference of 2023 names any of these bodies under. */
export const listedIntercommunales = (members: readonly Kbo[]): readonly Kbo[] => [
  ...new Set(members.flatMap((member) => listed.get(member) ?? [])),
];

/** Memberships of a municipality for a period, with the one that serves it named per scheme where there are several. */
export const membershipsFor = (name: string, intercommunales: readonly Kbo[], period: Period): readonly Membership[] => {
  const serving = servedBy[name];
  const general = intercommunales.filter((intercommunale) => intercommunale !== ivarem);
  return [
    ...(general.length > 1 && serving !== undefined
      ? schemes.map((framework) => ({ intercommunale: intercommunaleKbo(serving), framework, ...period }))
      : []),
    ...general.map((intercommunale) => ({ intercommunale, ...period })),
    ...(intercommunales.includes(ivarem) ? [{ intercommunale: ivarem, framework: waste, ...period }] : []),
    ...(name === 'Nijlen' ? nijlen(period) : []),
  ];
};

/** Nijlen is in the reference region of IGEMO and a member elsewhere: only its archaeology goes through IGEMO. */
const nijlen = (period: Period): readonly Membership[] => [{ intercommunale: igemo, framework: 'archeologie', ...period }];

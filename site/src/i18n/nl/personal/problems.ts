import type { TransportCode } from '../../../api/problem.ts';
import type { Text } from '../../entry.ts';

const transport = {
  'transport.unreachable': 'Er is geen verbinding met Raamwerk',
  'transport.timed-out': 'Raamwerk antwoordt niet op tijd',
  'transport.unreadable': 'Er kwam een antwoord dat niet van Raamwerk is',
} as const satisfies Record<`transport.${TransportCode}`, Text>;

const meanings = {
  'transport-means.unreachable': 'Uw aanvraag is niet aangekomen. Wat u invulde, staat er nog.',
  'transport-means.timed-out': 'Misschien is uw aanvraag toch aangekomen. Dezelfde aanvraag wordt nooit twee keer uitgevoerd.',
  'transport-means.unreadable': 'Misschien houdt een netwerkfilter de verbinding tegen.',
} as const satisfies Record<`transport-means.${TransportCode}`, Text>;

const remedies = {
  'transport-remedy.unreachable': 'Kijk uw verbinding na en probeer opnieuw.',
  'transport-remedy.timed-out': 'Probeer opnieuw.',
  'transport-remedy.unreadable': 'Probeer opnieuw, of vraag het uw informaticadienst.',
} as const satisfies Record<`transport-remedy.${TransportCode}`, Text>;

/** What can go wrong on the way to the API, and what stands around every refusal. */
export const problems = {
  ...transport,
  ...meanings,
  ...remedies,
  'problem.correlation': ({ id }: { id: string }) => `Kenmerk voor de helpdesk: ${id}`,
  'problem.reload': 'Huidige toestand laden',
  'problem.sign-in-again': 'Opnieuw aanmelden',
  'problem.see-replacement': 'Het vervangmodel bekijken',
  'problem.see-framework': 'Wie het raamcontract beheert',
} as const satisfies Record<string, Text>;

import type { Text } from '../entry.ts';

/** The readable API document. */
export const apiDocument = {
  'api.title': 'API-document',
  'api.lede':
    'Alles wat deze site doet, kan uw eigen software ook. Elke route met haar rollen, velden en weigeringen; de beschrijvingen zijn in het Engels.',
  'api.download': 'OpenAPI 3.1-document (JSON)',
  'api.roles': 'Rollen',
  'api.public': 'Zonder aanmelden.',
  'api.parameters': 'Parameters',
  'api.body': 'Aanvraag',
  'api.answer': ({ status }: { status: string }) => `Antwoord (${status})`,
  'api.problems': 'Weigeringen',
  'api.code': 'Code',
  'api.status': 'HTTP',
  'api.meaning': 'Betekenis',
  'api.schemas': 'Schema’s',
  'api.list-of': 'lijst van',
  'api.any': 'vrij',
} as const satisfies Record<string, Text>;

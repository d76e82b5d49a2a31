import type { OrderPaper } from '../../../../../shared/domain/ordering/order-papers.ts';
import type { Text } from '../../entry.ts';

const papers = {
  'documents.order-form': 'Bestelbon',
  'documents.commission-order': 'Commissiebestelling',
  'documents.decision': 'Ontwerpbesluit',
  'documents.acceptance-record': 'Proces-verbaal van oplevering',
} as const satisfies Record<`documents.${OrderPaper}`, Text>;

const about = {
  'documents.order-form-about': 'Voor de leverancier: wat geleverd wordt, waar en wie betaalt.',
  'documents.commission-order-about': 'Voor de intercommunale: de commissie per lijn, met de regel.',
  'documents.decision-about': 'Voor het college of een ander bevoegd orgaan: juridische grond, feiten, bedragen en artikelen.',
  'documents.acceptance-record-about': 'Wat geleverd, nagekeken, aanvaard en geweigerd is.',
} as const satisfies Record<`documents.${OrderPaper}-about`, Text>;

/** Papers and workbooks to download. */
export const documents = {
  ...papers,
  ...about,
  'documents.title': 'Documenten',
  'documents.part': ({ name }: { name: string }) => `Bestelbon voor ${name}`,
  'documents.part-about': 'Het deel van elk bedrag dat aan dit bestuur gefactureerd wordt.',
  'documents.decision-choice': 'Motivering uit een keuzedossier',
  'documents.decision-choice-help': 'De criteria en de motivering komen dan in het ontwerpbesluit. Het nieuwste dossier staat eerst.',
  'documents.decision-choice-none': 'Geen: zelf aanvullen in het ontwerp',
  'documents.workbook': 'Bestelling als werkmap',
  'documents.workbook-about': 'Lijnen, leveringen met serienummers, facturen en hun verschillen.',
  'documents.quote': 'Offerte als pdf',
  'documents.choice': 'Keuzedossier als pdf',
  'download.busy': 'Wordt gemaakt…',
  'download.excel': 'Exporteer naar Excel',
  'download.excel-models': 'De modellen van de gekozen categorie, het raamcontract, het perceel en de leverancier.',
} as const satisfies Record<string, Text>;

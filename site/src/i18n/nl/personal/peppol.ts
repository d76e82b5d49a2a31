import type { UblDocument } from '../../../../../shared/domain/ordering/ubl-documents.ts';
import type { Text } from '../../entry.ts';

const names = {
  'peppol.order': 'Peppol-bestelling (UBL)',
  'peppol.order-change': 'Wijziging van de bestelling (UBL)',
  'peppol.order-cancellation': 'Annulering van de bestelling (UBL)',
  'peppol.order-response': 'Antwoord van de leverancier (UBL)',
} as const satisfies Record<`peppol.${UblDocument}`, Text>;

const about = {
  'peppol.order-about': 'De bestelling zoals ze geplaatst is.',
  'peppol.order-change-about': 'De bestelling na de laatste wijziging, met per lijn wat er veranderde.',
  'peppol.order-cancellation-about': 'Dat de bestelling geannuleerd is, en waarom.',
  'peppol.order-response-about': 'Het laatste antwoord: ontvangen, aanvaard, geweigerd of aanvaard met wijzigingen.',
} as const satisfies Record<`peppol.${UblDocument}-about`, Text>;

/** The order as messages for the software of buyer and supplier. */
export const peppol = {
  ...names,
  ...about,
  'peppol.title': 'Peppol-berichten',
  'peppol.intro': 'Om in te lezen in de software van besteller en leverancier (Peppol BIS Ordering 3).',
  'peppol.answer': 'Antwoord als Peppol-bericht opladen',
  'peppol.send': 'Antwoord versturen',
  'peppol.file': 'Order Response (UBL, .xml)',
  'peppol.file-help': 'Met code AB (ontvangen), AP (aanvaard), RE (geweigerd) of CA (aanvaard met wijzigingen). Uw antwoord telt meteen.',
  'peppol.file-missing': 'Kies het bestand met uw antwoord.',
} as const satisfies Record<string, Text>;

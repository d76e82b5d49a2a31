import type { Problems } from '../../problem.ts';
import { amount, numberOf, textOf } from '../../problem-detail.ts';

export const deliveriesProblems = {
  'invalid-quantity': (detail) => ({
    what: 'Dit aantal kan hier niet',
    meaning:
      detail.reason === 'defects'
        ? 'Wat u weigert, heeft een omschrijving van de gebreken nodig.'
        : typeof detail.expected === 'number'
          ? `Aanvaard en geweigerd moeten samen ${numberOf(detail.expected, 'stuks')} zijn.`
          : `Hoogstens ${numberOf(detail.most, 'stuks') ?? 'wat nog niet geleverd is'} kan hier nog.`,
    remedy: 'Pas het aantal aan en probeer opnieuw.',
  }),
  'invalid-serials': (detail) => ({
    what: 'De serienummers kloppen niet',
    meaning:
      detail.reason === 'twice'
        ? `Het nummer ${textOf(detail.serial) ?? ''} staat al bij deze bestelling.`
        : `Nodig zijn evenveel nummers als stuks: ${numberOf(detail.expected, 'nummers') ?? 'één per stuk'}.`,
    remedy: 'Geef voor elk geleverd stuk één eigen nummer, elk op een eigen regel.',
  }),
  'invoice-known': () => ({
    what: 'Deze factuur is er al',
    meaning: 'Een factuur van deze leverancier met dit nummer is al ontvangen.',
    remedy: 'Kijk het nummer na. Was de eerste fout, trek die dan eerst in.',
  }),
  'invoices-disputed': ({ most }) => ({
    what: 'Bij deze bestelling liggen te veel betwiste facturen',
    meaning: `Er mogen er ${typeof most === 'number' ? `hoogstens ${most} ` : ''}tegelijk betwist zijn.`,
    remedy: 'Laat foute facturen eerst intrekken, of wacht tot de levering aanvaard is.',
  }),
  'credit-note': () => ({
    what: 'Een creditnota wordt hier niet ontvangen',
    meaning: 'Een factuur met verschillen wordt nooit betaald, dus er valt niets te crediteren.',
    remedy: 'Trek de foute factuur in en voeg de juiste toe.',
  }),
  'penalty-differs': (detail) => ({
    what: 'De boete is vandaag anders dan wat u zag',
    meaning: `Volgens de berekening van vandaag is ze ${amount(detail.now) ?? 'anders'}.`,
    remedy: 'Laad de bestelling opnieuw en beslis dan.',
  }),
} as const satisfies Problems;

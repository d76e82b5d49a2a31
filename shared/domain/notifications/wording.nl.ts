import type { OrderAction } from '../ordering/order-transitions.ts';
import { date } from '../text/dates.ts';
import type { Facts, Notification } from './notification.ts';
import type { Topic } from './topic.ts';

/** What somebody reads, in the inbox and in mail alike: what happened, and what to do about it by when. */
export interface Wording {
  readonly title: string;
  readonly text: string;
  readonly todo?: string | undefined;
}

/** Only the term of whoever the sentence speaks of. */
const until = ({ turn, before }: Facts, whose: Facts['turn']): string =>
  before === undefined || turn !== whose ? '' : ` uiterlijk op ${date(before)}`;
const ending = (f: Facts): string => until(f, f.turn);
const who = ({ by: person, buyerName }: Facts): string => person ?? buyerName;

/** What is to be done before a term ends, and what was not done when it did. */
const steps: Readonly<Record<string, { readonly todo: string; readonly missed: string }>> = {
  approve: { todo: 'Keur ze goed, geef ze terug of wijs ze af', missed: 'de goedkeuring er zijn' },
  acknowledge: { todo: 'Aanvaard ze, weiger ze of doe een voorstel', missed: 'de leverancier geantwoord hebben' },
  agree: { todo: 'Antwoord op het voorstel van de leverancier', missed: 'de besteller op het voorstel geantwoord hebben' },
  deliver: { todo: 'Lever en meld de levering', missed: 'alles geleverd zijn' },
  accept: { todo: 'Kijk de levering na', missed: 'de levering nagekeken zijn' },
  mend: { todo: 'Herstel wat geweigerd is en meld dat', missed: 'hersteld zijn wat geweigerd is' },
  invoice: { todo: 'Betaal de factuur en noteer de betaling', missed: 'de factuur betaald zijn' },
} satisfies Partial<Record<OrderAction, { readonly todo: string; readonly missed: string }>>;

const wordings: Readonly<Record<Topic, (facts: Facts) => Wording>> = {
  'approval-asked': (f) => ({
    title: `Bestelling ${f.number} wacht op uw goedkeuring`,
    text: `De bestelling bij ${f.supplierName} ligt klaar om te ondertekenen.`,
    todo: `Keur ze goed, geef ze terug of wijs ze af${until(f, 'approver')}.`,
  }),
  'order-approved': (f) => ({
    title: `Bestelling ${f.number} is goedgekeurd`,
    text: `${who(f)} keurde de bestelling bij ${f.supplierName} goed.`,
    todo: 'Plaats ze bij de leverancier.',
  }),
  'order-returned': (f) => ({
    title: `Bestelling ${f.number} kwam terug`,
    text: `${who(f)} vraagt een aanpassing aan de bestelling bij ${f.supplierName}.`,
    todo: 'Pas ze aan en leg ze opnieuw voor.',
  }),
  'order-declined': (f) => ({
    title: `Bestelling ${f.number} is afgewezen`,
    text: `${who(f)} wees de bestelling bij ${f.supplierName} af. Ze gaat niet door.`,
  }),
  'order-placed': (f) => ({
    title: `Bestelling ${f.number} is geplaatst`,
    text: `${f.supplierName} antwoordt${until(f, 'supplier')}.`,
  }),
  'order-came-in': (f) => ({
    title: `Nieuwe bestelling ${f.number}`,
    text: `${f.buyerName} bestelt bij u.`,
    todo: `Aanvaard ze, weiger ze of doe een voorstel${until(f, 'supplier')}.`,
  }),
  'order-received': (f) => ({
    title: `Bestelling ${f.number} is ontvangen`,
    text: `${f.supplierName} ontving de bestelling en bekijkt ze.`,
  }),
  'order-acknowledged': (f) => ({
    title: `Bestelling ${f.number} is aanvaard`,
    text: `${f.supplierName} aanvaardt de bestelling${f.turn === 'supplier' && f.before !== undefined ? ` en levert${ending(f)}` : ''}.`,
  }),
  'order-refused': (f) => ({
    title: `Bestelling ${f.number} is geweigerd`,
    text: `${f.supplierName} weigert de bestelling. Ze gaat niet door.`,
  }),
  'order-proposed': (f) => ({
    title: `Voorstel voor bestelling ${f.number}`,
    text: `${f.supplierName} wil anders leveren dan besteld.`,
    todo: `Ga akkoord of wijs het voorstel af${until(f, 'buyer')}.`,
  }),
  'proposal-agreed': (f) => ({
    title: `Akkoord met uw voorstel voor bestelling ${f.number}`,
    text: `${f.buyerName} gaat akkoord. De bestelling loopt verder zoals u voorstelde.`,
  }),
  'proposal-declined': (f) => ({
    title: `Geen akkoord met uw voorstel voor bestelling ${f.number}`,
    text: `${f.buyerName} houdt het bij de oorspronkelijke bestelling.`,
    todo: `Aanvaard ze, weiger ze of doe een ander voorstel${until(f, 'supplier')}.`,
  }),
  'order-cancelled': (f) => ({
    title: `Bestelling ${f.number} is geannuleerd`,
    text: `De bestelling van ${f.buyerName} bij ${f.supplierName} gaat niet door.`,
  }),
  'rest-cancelled': (f) => ({
    title: `De rest van bestelling ${f.number} is geannuleerd`,
    text: `Wat ${f.supplierName} nog aan ${f.buyerName} moest leveren, vervalt.`,
  }),
  'date-moved': (f) => ({
    title: `Nieuwe leverdatum voor bestelling ${f.number}`,
    text: `${f.supplierName} levert${ending(f) || ' op een andere dag'}.`,
  }),
  'delivery-appointed': (f) => ({
    title: `Afspraak voor de levering van bestelling ${f.number}`,
    text: `${who(f)} legde een afspraak vast.`,
  }),
  'delivery-made': (f) => ({
    title: `Levering van bestelling ${f.number}`,
    text: `${f.supplierName} meldt een levering.`,
    todo: `Kijk ze na en aanvaard of weiger ze${until(f, 'buyer')}.`,
  }),
  'delivery-accepted': (f) => ({
    title: `Levering van bestelling ${f.number} is aanvaard`,
    text: `${f.buyerName} aanvaardt de levering.`,
  }),
  'delivery-refused': (f) => ({
    title: `Levering van bestelling ${f.number} is geweigerd`,
    text: `${f.buyerName} stelde gebreken vast.`,
    todo: 'Herstel ze binnen de gevraagde termijn en meld het herstel.',
  }),
  'defects-mended': (f) => ({
    title: `Gebreken hersteld bij bestelling ${f.number}`,
    text: `${f.supplierName} meldt dat de gebreken hersteld zijn.`,
    todo: 'Kijk het herstel na en aanvaard of weiger de levering.',
  }),
  'invoice-checked': (f) => ({
    title: `Factuur bij bestelling ${f.number}`,
    text: `De factuur van ${f.supplierName} is naast bestelling en levering gelegd.`,
  }),
  'invoice-paid': (f) => ({
    title: `Factuur bij bestelling ${f.number} is betaald`,
    text: `${f.buyerName} noteerde de betaling.`,
  }),
  'invoice-withdrawn': (f) => ({
    title: `Factuur bij bestelling ${f.number} is ingetrokken`,
    text: `${who(f)} trok de factuur in. Haar nummer kan opnieuw gebruikt worden.`,
  }),
  'penalty-restituted': (f) => ({
    title: `Ingehouden boete bij bestelling ${f.number} is terugbetaald`,
    text: `${f.buyerName} noteerde de betaling van wat als boete ingehouden was.`,
  }),
  'penalty-decided': (f) => ({
    title: `Beslissing over de vertraging van bestelling ${f.number}`,
    text: `${f.buyerName} besliste over de vertragingsboete.`,
  }),
  'quote-asked': (f) => ({
    title: `Offerteaanvraag ${f.number}`,
    text: `${f.buyerName} vraagt u een prijs.`,
    todo: 'Bied een prijs aan of laat weten dat u niet aanbiedt.',
  }),
  'quote-message': (f) => ({
    title: `Bericht bij offerte ${f.number}`,
    text: `${who(f)} schreef een bericht bij de offerte van ${f.supplierName} aan ${f.buyerName}.`,
  }),
  'quote-offered': (f) => ({
    title: `Offerte ${f.number} van ${f.supplierName}`,
    text: `${f.supplierName} biedt een prijs aan.`,
    todo: `Aanvaard de offerte, doe een tegenvoorstel of wijs ze af${until(f, 'buyer')}.`,
  }),
  'quote-declined': (f) => ({
    title: `Geen aanbod voor offerte ${f.number}`,
    text: `${f.supplierName} biedt niet aan.`,
  }),
  'quote-countered': (f) => ({
    title: `Tegenvoorstel bij offerte ${f.number}`,
    text: `${f.buyerName} vraagt een ander aanbod.`,
    todo: 'Bied opnieuw een prijs aan of laat weten dat u niet aanbiedt.',
  }),
  'quote-accepted': (f) => ({
    title: `Offerte ${f.number} is aanvaard`,
    text: `${f.buyerName} aanvaardt uw offerte en bereidt de bestelling voor.`,
  }),
  'quote-rejected': (f) => ({
    title: `Offerte ${f.number} is afgewezen`,
    text: `${f.buyerName} gaat niet in op uw offerte.`,
  }),
  'quote-withdrawn': (f) => ({
    title: `Offerteaanvraag ${f.number} is ingetrokken`,
    text: `${f.buyerName} vraagt geen prijs meer.`,
  }),
  'quote-expired': (f) => ({
    title: `Offerte ${f.number} is vervallen`,
    text: `De offerte van ${f.supplierName} aan ${f.buyerName} is niet langer geldig.`,
  }),
  'quote-due': (f) => ({
    title: `De geldigheid van offerte ${f.number} loopt af`,
    text: `Na ${f.before === undefined ? 'die dag' : date(f.before)} geldt het aanbod van ${f.supplierName} niet meer.`,
    todo: `Aanvaard ze, doe een tegenvoorstel of wijs ze af${until(f, 'buyer')}.`,
  }),
  'incident-opened': (f) => ({
    title: `Incident ${f.number} gemeld`,
    text: `${who(f)} meldt een probleem met een bestelling van ${f.buyerName} bij ${f.supplierName}.`,
    todo: `Antwoord of stel een oplossing voor${ending(f)}.`,
  }),
  'incident-message': (f) => ({
    title: `Bericht bij incident ${f.number}`,
    text: `${who(f)} schreef een bericht.`,
  }),
  'incident-answered': (f) => ({
    title: `Antwoord op incident ${f.number}`,
    text: `${who(f)} antwoordde.`,
    todo: `Sluit het incident af of reageer${ending(f)}.`,
  }),
  'incident-resolved': (f) => ({
    title: `Oplossing voor incident ${f.number}`,
    text: `Volgens ${who(f)} is het probleem opgelost.`,
    todo: `Sluit het incident af of heropen het${ending(f)}.`,
  }),
  'incident-closed': (f) => ({
    title: `Incident ${f.number} is afgesloten`,
    text: `${who(f)} sloot het incident af.`,
  }),
  'incident-reopened': (f) => ({
    title: `Incident ${f.number} is heropend`,
    text: `Volgens ${who(f)} is het probleem niet opgelost.`,
    todo: `Antwoord of stel een oplossing voor${ending(f)}.`,
  }),
  'incident-escalated': (f) => ({
    title: `Incident ${f.number} ligt bij de beheerder`,
    text: `De beheerder van het raamcontract beslist over het incident tussen ${f.buyerName} en ${f.supplierName}.`,
  }),
  'incident-to-decide': (f) => ({
    title: `Incident ${f.number} vraagt uw beslissing`,
    text: `${f.buyerName} en ${f.supplierName} komen er niet uit.`,
    todo: 'Beslis, of geef het terug aan de partijen.',
  }),
  'incident-decided': (f) => ({
    title: `Beslissing over incident ${f.number}`,
    text: `De beheerder van het raamcontract besliste.`,
  }),
  'incident-handed-back': (f) => ({
    title: `Incident ${f.number} is teruggegeven`,
    text: `De beheerder van het raamcontract geeft het incident terug aan ${f.buyerName} en ${f.supplierName}.`,
    todo: `Zoek samen een oplossing${ending(f)}.`,
  }),
  'incident-due': (f) => ({
    title: `De termijn voor incident ${f.number} loopt af`,
    text: `Het incident tussen ${f.buyerName} en ${f.supplierName} wacht op u.`,
    todo: `Zet de volgende stap${ending(f)}. Daarna komt het bij de beheerder.`,
  }),
  'model-proposed': (f) =>
    f.together === undefined
      ? {
          title: `Voorstel voor ${f.number}`,
          text: `${f.supplierName} wil dit model wijzigen. Bestellers zien er niets van tot u het bevestigt.`,
          todo: 'Bevestig het, weiger het of vraag een herziening.',
        }
      : {
          title: `Voorstellen voor ${f.together} modellen`,
          text: `${f.supplierName} stuurde ze samen in, onder meer voor ${f.number}. Bestellers zien er niets van tot u ze bevestigt.`,
          todo: 'Bevestig ze, weiger ze of vraag een herziening.',
        },
  'model-confirmed': (f) =>
    f.together === undefined
      ? {
          title: `Uw wijziging aan ${f.number} is bevestigd`,
          text: `${who(f)} bevestigde ze. Ze staat in de catalogus, of komt er op de ingangsdatum.`,
        }
      : {
          title: `Uw wijzigingen aan ${f.together} modellen zijn bevestigd`,
          text: `${who(f)} bevestigde ze, onder meer die aan ${f.number}. Ze staan in de catalogus, of komen er op hun ingangsdatum.`,
        },
  'model-declined': (f) =>
    f.together === undefined
      ? { title: `Uw wijziging aan ${f.number} is geweigerd`, text: `${who(f)} weigerde ze. In de catalogus verandert niets.` }
      : {
          title: `Uw wijzigingen aan ${f.together} modellen zijn geweigerd`,
          text: `${who(f)} weigerde ze, onder meer die aan ${f.number}. In de catalogus verandert niets.`,
        },
  'model-revision-asked': (f) => ({
    title: `Herziening gevraagd van uw voorstel voor ${f.number}`,
    text: `${who(f)} stuurde het voorstel terug.`,
    todo: 'Pas het aan en stuur het opnieuw in.',
  }),
  'statement-issued': (f) => ({
    title: `Afrekening ${f.number} is uitgegeven`,
    text: `De aankoopcentrale gaf de commissieafrekening voor ${f.buyerName} uit.`,
    todo: `Kijk ze na, betwist wat niet klopt en teken ze${until(f, 'reviewer')}.`,
  }),
  'statement-disputed': (f) => ({
    title: `Betwisting bij afrekening ${f.number}`,
    text: `${who(f)} betwist een lijn in de afrekening van ${f.buyerName}.`,
    todo: `Antwoord op de betwisting${until(f, 'manager')}.`,
  }),
  'dispute-withdrawn': (f) => ({
    title: `Betwisting bij afrekening ${f.number} is ingetrokken`,
    text: `${who(f)} trok een betwisting in de afrekening van ${f.buyerName} in.`,
  }),
  'statement-answered': (f) => ({
    title: `Antwoord op een betwisting bij afrekening ${f.number}`,
    text: `${who(f)} antwoordde voor de aankoopcentrale.`,
    todo: `Kijk het antwoord na en teken de afrekening, of betwist de lijn opnieuw${until(f, 'reviewer')}.`,
  }),
  'statement-signed': (f) => ({
    title: `Afrekening ${f.number} wacht op een tweede handtekening`,
    text: `${who(f)} tekende de afrekening van ${f.buyerName}.`,
    todo: `Kijk ze na en teken ze ook${until(f, 'reviewer')}.`,
  }),
  'statement-approved': (f) => ({
    title: `Afrekening ${f.number} is goedgekeurd`,
    text: `${who(f)} zette de laatste handtekening voor ${f.buyerName}.`,
  }),
  'statement-settled': (f) => ({
    title: `Afrekening ${f.number} is vereffend`,
    text: `De aankoopcentrale noteerde de vereffening van de afrekening van ${f.buyerName}.`,
  }),
  'statement-due': (f) => ({
    title: `De termijn voor afrekening ${f.number} loopt af`,
    text: `De afrekening van ${f.buyerName} wacht op uw volgende stap.`,
    todo: `Zet die stap${ending(f)}.`,
  }),
  'statement-late': (f) => ({
    title: `Afrekening ${f.number} is over tijd`,
    text: `De volgende stap in de afrekening van ${f.buyerName} moest gezet zijn${ending(f)}.`,
  }),
  'declaration-received': (f) => ({
    title: `Aangifte ontvangen: ${f.number}`,
    text: 'De aangifte van uw verkoop is goed ontvangen en naast de bestellingen gelegd.',
  }),
  'difference-explained': (f) => ({
    title: `Afwijking verklaard: ${f.number}`,
    text: `${f.supplierName} verklaarde waarom een bestelling anders is aangegeven.`,
    todo: 'Aanvaard de verklaring of zeg wat er niet klopt.',
  }),
  'difference-accepted': (f) => ({
    title: `Verklaring aanvaard: ${f.number}`,
    text: `${who(f)} aanvaardde uw verklaring van een afwijking.`,
  }),
  'difference-declined': (f) => ({
    title: `Verklaring niet aanvaard: ${f.number}`,
    text: `${who(f)} aanvaardt uw verklaring van een afwijking niet.`,
    todo: 'Verklaar ze opnieuw of verbeter uw aangifte.',
  }),
  'declaration-due': (f) => ({
    title: `Uw verkoop is nog niet aangegeven: ${f.number}`,
    text: 'Dit is de laatste dag om uw verkoop van die maand aan te geven.',
    todo: `Geef ze aan${until(f, 'supplier')}, ook als u niets verkocht.`,
  }),
  'declaration-late': (f) => ({
    title: `Uw aangifte is te laat: ${f.number}`,
    text: `Uw verkoop van die maand moest aangegeven zijn${until(f, 'supplier')}.`,
    todo: 'Geef ze nu aan, ook als u niets verkocht.',
  }),
  'declarations-missing': (f) => ({
    title: `Nog niet alle verkoop is aangegeven: ${f.number}`,
    text: 'De termijn is om. Deze leveranciers deden nog geen aangifte; ze kregen daar zelf bericht van.',
  }),
  'order-due': (f) => ({
    title: `De termijn voor bestelling ${f.number} loopt af`,
    text: `De bestelling van ${f.buyerName} bij ${f.supplierName} wacht op u.`,
    todo: `${steps[f.step ?? '']?.todo ?? 'Zet de volgende stap'}${ending(f)}.`,
  }),
  'delivery-due': (f) => ({
    title: `Er is een levering afgesproken voor bestelling ${f.number}`,
    text: `${f.supplierName} levert${f.on === undefined ? ' binnenkort' : ` op ${date(f.on)}`} bij ${f.buyerName}. Uur en plaats staan bij de bestelling.`,
  }),
  'order-late': (f) => ({
    title: `Bestelling ${f.number} is over tijd`,
    text: `In de bestelling van ${f.buyerName} bij ${f.supplierName} moest ${steps[f.step ?? '']?.missed ?? 'de volgende stap gezet zijn'}${ending(f)}.`,
  }),
};

export const wordingOf = ({ topic, about }: Pick<Notification, 'topic' | 'about'>): Wording => wordings[topic](about);

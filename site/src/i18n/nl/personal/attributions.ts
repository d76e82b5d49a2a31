import type { LocalDate } from '../../../../../shared/domain/time/local-date.ts';
import { date } from '../../../format/dates.ts';
import { euro, number } from '../../../format/numbers.ts';
import { enumerate, plural } from '../plural.ts';

interface Body {
  readonly name: string;
  readonly until: LocalDate;
  readonly intercommunales: readonly string[];
}

/** Which intercommunale serves whom under a framework agreement, and who joined it. */
export const attributions = {
  'attributions.title': 'Toewijzingen',
  'attributions.lede':
    'Welke streekintercommunale elk bestuur bedient, per raamcontract en met datum. Zolang dat niet duidelijk is, kan een bestuur niet bestellen.',
  'attributions.framework': 'Raamcontract',
  'attributions.none-managed': 'Uw organisatie beheert geen raamcontracten',
  'attributions.none-managed-meaning':
    'Hier staan de toewijzingen voor raamcontracten waarvan uw organisatie de aanbestedende overheid is.',
  'attributions.queue': 'Nog te beslissen',
  'attributions.queue-count': ({ count }: { count: number }) =>
    count === 1 ? 'Van 1 bestuur is niet duidelijk wie het bedient.' : `Van ${number(count)} besturen is niet duidelijk wie ze bedient.`,
  'attributions.queue-empty': 'Niets te beslissen',
  'attributions.queue-empty-meaning': 'Van elk bestuur waarvoor dit raamcontract bedoeld is, staat vast wie het bedient.',
  'attributions.body': 'Bestuur',
  'attributions.why': 'Waarom',
  'attributions.candidates': 'Komt in aanmerking',
  'attributions.no-candidate': 'nog niemand bekend',
  'attributions.reason.several': 'Lid van meer dan één intercommunale',
  'attributions.reason.none': 'Van geen intercommunale lid',
  'attributions.reason.ended': 'Het lidmaatschap is afgelopen',
  'attributions.reason.merged': 'Gefuseerd uit besturen van verschillende intercommunales',
  'attributions.predecessor': ({ name, until, intercommunales }: Body) =>
    `${name} (tot en met ${date(until)}): ${intercommunales.length === 0 ? 'niet bekend' : enumerate(intercommunales, 'of')}`,
  'attributions.settle': 'Beslissen',
  'attributions.settle-named': ({ name }: { name: string }) => `Beslissen wie ${name} bedient`,
  'attributions.help': 'Hoe een toewijzing werkt',
  'attributions.help-explicit':
    'Een toewijzing geldt voor één raamcontract en gaat voor op een algemeen lidmaatschap: een bestuur kan lid zijn van de ene intercommunale en dit raamcontract via een andere gebruiken.',
  'attributions.help-dated': 'Ze begint ten vroegste vandaag. Wat al geplaatst is, blijft tellen waar het geboekt werd.',
  'attributions.help-told':
    'Een bestuur dat door een onduidelijke toewijzing niet kan bestellen, leest dat het u moet vragen om die vast te leggen.',

  'attributions.all': 'Alle besturen',
  'attributions.search': 'Zoek op naam of ondernemingsnummer',
  'attributions.search-go': 'Zoeken',
  'attributions.found': ({ shown, total }: { shown: number; total: number }) =>
    shown === total
      ? plural(total, 'bestuur', 'besturen')
      : `${number(shown)} van ${number(total)} besturen. Zoek om de lijst te beperken.`,
  'attributions.not-found': 'Geen bestuur gevonden',
  'attributions.not-found-meaning': 'Kijk de naam na, of zoek op een deel ervan.',
  'attributions.served': 'Bediend door',
  'attributions.served-unclear': 'nog te beslissen of niemand',
  'attributions.by-membership': 'door algemeen lidmaatschap',
  'attributions.by-attribution': 'toegewezen voor dit raamcontract',
  'attributions.accession': 'Toetreding',
  'attributions.accession-none': 'geen',
  'attributions.merged-into': ({ name, after }: { name: string; after: LocalDate }) => `Opgegaan in ${name} na ${date(after)}`,
  'attributions.open': 'Bekijken',
  'attributions.open-named': ({ name }: { name: string }) => `${name} bekijken`,

  'attribution.close': 'Terug naar de lijst',
  'attribution.terms': 'Lidmaatschappen en toewijzingen',
  'attribution.general': 'algemeen lidmaatschap',
  'attribution.for-framework': 'toegewezen voor dit raamcontract',
  'attribution.no-terms': 'Er is geen lidmaatschap of toewijzing bekend.',
  'attribution.period': ({ from, until }: { from: LocalDate; until: LocalDate | undefined }) =>
    until ? `van ${date(from)} tot en met ${date(until)}` : `vanaf ${date(from)}`,
  'attribution.accessions': 'Toetredingen',
  'attribution.no-accessions': 'Er is geen toetreding tot dit raamcontract genoteerd.',
  'attribution.accession-row': ({ decidedBy, decidedOn, reference }: { decidedBy: string; decidedOn: LocalDate; reference: string }) =>
    `${decidedBy}, ${date(decidedOn)}, ${reference}`,
  'attribution.effect': 'Wat hiervan afhangt',
  'attribution.waiting': ({ orders, state, net }: { orders: number; state: string; net: number }) =>
    `${plural(orders, 'bestelling', 'bestellingen')} ${state}, samen ${euro(net)} netto: telt mee waar het bestuur bij plaatsing bediend wordt.`,
  'attribution.waiting-state.draft': 'in ontwerp',
  'attribution.waiting-state.submitted': 'ter ondertekening',
  'attribution.waiting-state.returned': 'teruggestuurd',
  'attribution.waiting-state.approved': 'goedgekeurd en niet geplaatst',
  'attribution.waiting-none': 'Er wacht geen bestelling op plaatsing.',
  'attribution.counted': ({ orders, net, name }: { orders: number; net: number; name: string | undefined }) =>
    `${plural(orders, 'geplaatste bestelling', 'geplaatste bestellingen')}, samen ${euro(net)} netto, ${name === undefined ? 'zonder intercommunale' : `bij ${name}`}: daar verandert niets aan.`,
  'attribution.counted-none': 'Er is nog niets geplaatst.',
  'attribution.more': 'Alleen de laatste bestellingen zijn geteld.',
  'attribution.history': 'Geschiedenis',
  'attribution.history-empty': 'Hier is nog niets aan gewijzigd.',
  'attribution.event.attribute': 'Toewijzing vastgelegd',
  'attribution.event.accede': 'Toetreding genoteerd',
  'attribution.event.end-attribution': 'Toewijzing beëindigd',
  'attribution.event.end-accession': 'Toetreding beëindigd',
  'attribution.attribute': 'Toewijzen',
  'attribution.accede': 'Toetreding noteren',
  'attribution.end': 'Beëindigen',
  'attribution.end-attribution-named': ({ name }: { name: string }) => `Toewijzing aan ${name} beëindigen`,
  'attribution.end-accession-named': ({ reference }: { reference: string }) => `Toetreding ${reference} beëindigen`,

  'attribution.form': ({ name }: { name: string }) => `Wie bedient ${name}?`,
  'attribution.intercommunale': 'Intercommunale',
  'attribution.choose': 'Kies een intercommunale',
  'attribution.candidate': ({ name }: { name: string }) => `${name} (komt in aanmerking)`,
  'attribution.choose-missing': 'Kies een intercommunale.',
  'attribution.from': 'Vanaf',
  'attribution.from-wrong': 'Kies een dag vanaf vandaag.',
  'attribution.until': 'Tot en met',
  'attribution.until-wrong': 'Kies een dag die niet voor de eerste ligt, of laat leeg.',
  'attribution.reason': 'Waarom',
  'attribution.reason-help': 'Bijvoorbeeld de beslissing van de raad, met datum en nummer.',
  'attribution.reason-missing': 'Vermeld waarom.',
  'attribution.save': 'Toewijzing vastleggen',
  'attribution.cancel': 'Annuleren',
  'attribution.saved': ({ name, serving, from }: { name: string; serving: string; from: LocalDate }) =>
    `${name} wordt vanaf ${date(from)} bediend door ${serving}. Wachtende bestellingen kunnen vanaf dan geplaatst worden.`,

  'accession.form': ({ name }: { name: string }) => `Toetreding van ${name}`,
  'accession.decided-by': 'Beslist door',
  'accession.decided-by-help': 'Het bevoegde orgaan, bijvoorbeeld gemeenteraad.',
  'accession.decided-by-missing': 'Vul in wie besliste.',
  'accession.decided-on': 'Datum van de beslissing',
  'accession.decided-on-missing': 'Vul de datum van de beslissing in.',
  'accession.reference': 'Nummer of kenmerk van het besluit',
  'accession.reference-missing': 'Vul het kenmerk van het besluit in.',
  'accession.from': 'Geldt vanaf',
  'accession.from-wrong': 'Kies een dag die niet voor de beslissing ligt.',
  'accession.save': 'Toetreding noteren',
  'accession.saved': ({ name, from }: { name: string; from: LocalDate }) => `${name} is toegetreden vanaf ${date(from)}.`,

  'ending.title': 'Beëindigen',
  'ending.until': 'Laatste dag',
  'ending.until-wrong': 'Kies een dag vanaf vandaag die niet voor de eerste dag ligt.',
  'ending.saved': ({ name, until }: { name: string; until: LocalDate }) => `Voor ${name} is ${date(until)} de laatste dag.`,
} as const;

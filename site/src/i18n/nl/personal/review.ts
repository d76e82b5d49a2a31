import type { ChangeKind } from '../../../../../shared/domain/catalogue/change-kind.ts';
import type { BasisPoints, Cents } from '../../../../../shared/domain/money/cents.ts';
import { euro, percent } from '../../../format/numbers.ts';
import type { Text } from '../../entry.ts';
import { plural } from '../plural.ts';

const of = (count: number, total: number) => (count === total ? 'alles' : `${count} van ${total}`);

const kinds = {
  'kind.price-down': 'prijsdaling',
  'kind.price-up-within': 'prijsstijging binnen de herzieningsclausule',
  'kind.price-up-beyond': 'boven de herzieningsclausule',
  'kind.discount-up': 'hogere korting',
  'kind.discount-down': 'lagere korting, niet onder de gegunde',
  'kind.option-added': 'nieuwe optie',
  'kind.option-removed': 'optie verdwijnt',
  'kind.option-changed': 'optie wijzigt',
  'kind.option-order': 'volgorde van de opties',
  'kind.specification': 'specificatie',
  'kind.presentation': 'naam of omschrijving',
  'kind.delivery-time': 'levertijd',
  'kind.service-points': 'dealers en servicepunten',
  'kind.media': 'foto’s of documenten',
  'kind.new-model': 'nieuw model',
  'kind.withdrawal': 'model teruggetrokken zonder vervanging',
  'kind.replacement': 'model wordt vervangen',
} as const satisfies Record<`kind.${ChangeKind}`, string>;

/** What suppliers want to change, as both sides read it, and the manager's decisions about it. */
export const review = {
  ...kinds,
  'change.field': 'Wat',
  'change.before': 'Nu',
  'change.after': 'Wordt',
  'change.effect': 'Soort wijziging',
  'change.name': 'Naam',
  'change.brand': 'Merk',
  'change.description': 'Omschrijving',
  'change.service-points': 'Dealers en servicepunten',
  'change.pictures': 'Foto’s',
  'change.documents': 'Documenten',
  'change.option': ({ name }: { name: string }) => `Optie ${name}`,
  'change.option-name': ({ name }: { name: string }) => `Optie ${name}: naam`,
  'change.option-price': ({ name }: { name: string }) => `Optie ${name}: catalogusprijs`,
  'change.option-discount': ({ name }: { name: string }) => `Optie ${name}: korting`,
  'change.option-requires': ({ name }: { name: string }) => `Optie ${name}: vraagt ook`,
  'change.option-excludes': ({ name }: { name: string }) => `Optie ${name}: kan niet samen met`,
  'change.option-order': 'Volgorde van de opties',
  'change.withdrawal': 'Teruggetrokken',
  'change.withdrawal-value': ({ day, reason, replacement }: { day: string; reason: string; replacement: string | undefined }) =>
    `vanaf ${day}: ${reason}${replacement === undefined ? '' : ` (vervangen door ${replacement})`}`,
  'change.model': 'Nieuw model',
  'change.model-value': ({ price, discount }: { price: string; discount: string }) => `catalogusprijs ${price}, korting ${discount}`,

  'review.title': 'Voorgestelde wijzigingen',
  'review.lede':
    'Wat leveranciers in uw raamcontracten willen wijzigen en waarover u beslist. Bestellers zien er niets van tot u het bevestigt.',
  'review.empty': 'Er wacht niets op u',
  'review.empty-meaning': 'Zodra een leverancier iets voorstelt dat u moet bekijken, staat het hier.',
  'review.more': 'Meer voorstellen tonen',
  'review.shown': ({ count, more }: { count: number; more: boolean }) =>
    `${plural(count, 'voorstel', 'voorstellen')}${more ? ' getoond, er zijn er meer' : ''}`,
  'review.about': ({ lot, who, when }: { lot: string; who: string; when: string }) => `${lot}. Voorgesteld door ${who} op ${when}.`,
  'review.when': ({ day, reason, index }: { day: string; reason: string; index: string | undefined }) =>
    `Gaat in op ${day}. Aanleiding: ${reason.toLowerCase()}${index === undefined ? '' : ` (${index})`}.`,
  'review.lines': ({ title }: { title: string }) => `Wijzigingen aan ${title}`,
  'review.net': ({ before, after }: { before: Cents; after: Cents }) =>
    `Nettoprijs voor bestellers, zonder opties: van ${euro(before)} naar ${euro(after)}`,
  'review.award': ({ floor, offered }: { floor: BasisPoints; offered: BasisPoints }) =>
    `Korting: ${percent(offered)}. Gegund is minstens ${percent(floor)}.`,
  'review.clause': ({ maximum }: { maximum: BasisPoints }) =>
    `Herzieningsclausule: zonder uw akkoord stijgt een prijs hoogstens ${percent(maximum)} per jaar.`,
  'review.quotes-keep': 'Open offertes houden hun prijs tot ze vervallen.',
  'review.whole-model': 'Het hele model bekijken',
  'review.confirm': ({ count, total }: { count: number; total: number }) => `Bevestig ${of(count, total)}`,
  'review.decline': ({ count, total }: { count: number; total: number }) => `Weiger ${of(count, total)}`,
  'review.ask-revision': 'Vraag een herziening',
  'review.decline-reason': 'Waarom weigert u dit?',
  'review.revision-reason': 'Wat moet er anders?',
  'review.reason-help': 'De leverancier leest dit.',
  'review.back': 'Terug',
  'review.confirm-models': ({ count }: { count: number }) => `Bevestig alles van deze ${count} modellen`,
  'review.confirming': ({ done, count }: { done: number; count: number }) => `${done} van ${count} bevestigd …`,
  'review.confirmed': ({ count, title }: { count: number; title: string }) =>
    `${title}: ${plural(count, 'wijziging is', 'wijzigingen zijn')} bevestigd en gepubliceerd.`,
  'review.confirmed-all': ({ count, name }: { count: number; name: string }) =>
    `De wijzigingen van ${name} aan ${plural(count, 'model', 'modellen')} zijn bevestigd en gepubliceerd.`,
  'review.declined': ({ count, title }: { count: number; title: string }) =>
    `${title}: ${plural(count, 'wijziging is', 'wijzigingen zijn')} geweigerd. De leverancier leest uw reden.`,
  'review.revision-asked': ({ title }: { title: string }) => `${title}: het voorstel ging terug naar de leverancier.`,

  'standing.title': 'Wat leveranciers zonder u mogen publiceren',
  'standing.meaning':
    'Wijzigingen van de aangevinkte soorten verschijnen meteen in de catalogus. De gegunde korting en de minimumeisen van het perceel worden altijd bewaakt. Een voorstel met één andere wijziging erbij wacht in zijn geheel op u.',
  'standing.framework': 'Raamcontract',
  'standing.kinds': 'Meteen gepubliceerd',
  'standing.never': 'Een prijsstijging boven de herzieningsclausule komt altijd eerst bij u.',
  'standing.save': 'Bewaren',
  'standing.saved': 'Bewaard. Dit geldt voor wat vanaf nu ingestuurd wordt.',
} as const satisfies Record<string, Text>;

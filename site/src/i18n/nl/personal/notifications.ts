import type { MailFrequency } from '../../../../../shared/domain/notifications/settings.ts';
import type { TopicGroup } from '../../../../../shared/domain/notifications/topic.ts';
import type { Text } from '../../entry.ts';
import { plural } from '../plural.ts';

const groups = {
  'mail-group.approvals': 'Goedkeuring',
  'mail-group.orders': 'Bestellingen',
  'mail-group.deliveries': 'Leveringen',
  'mail-group.invoices': 'Facturen en boetes',
  'mail-group.quotes': 'Offertes',
  'mail-group.incidents': 'Incidenten',
  'mail-group.range': 'Wijzigingen aan modellen',
  'mail-group.statements': 'Afrekeningen en aangiften',
  'mail-group.deadlines': 'Termijnen',
} as const satisfies Record<`mail-group.${TopicGroup}`, string>;

const meanings = {
  'mail-group-means.approvals': 'Een bestelling wacht op een handtekening, of kreeg die.',
  'mail-group-means.orders': 'Een bestelling is geplaatst, aanvaard, geweigerd of geannuleerd.',
  'mail-group-means.deliveries': 'Leverdata, afspraken, leveringen en hun aanvaarding.',
  'mail-group-means.invoices': 'Een factuur is nagekeken, of er is over een boete beslist.',
  'mail-group-means.quotes': 'Aanvragen, aanbiedingen en berichten.',
  'mail-group-means.incidents': 'Een probleem is gemeld, beantwoord, doorgestuurd of opgelost.',
  'mail-group-means.range': 'Een leverancier stelt een wijziging voor, of de beheerder besliste erover.',
  'mail-group-means.statements':
    'Een afrekening is uitgegeven, betwist, beantwoord, goedgekeurd of vereffend; een aangifte is ontvangen, of een afwijking verklaard.',
  'mail-group-means.deadlines': 'Een termijn loopt af of is voorbij.',
} as const satisfies Record<`mail-group-means.${TopicGroup}`, string>;

const frequencies = {
  'mail-frequency.at-once': 'Meteen',
  'mail-frequency.daily': 'Samen, de volgende ochtend',
  'mail-frequency.never': 'Geen mail',
} as const satisfies Record<`mail-frequency.${MailFrequency}`, string>;

/** The inbox, and how somebody wants to be mailed. What happened is worded in shared/domain/notifications, for mail says the same. */
export const notifications = {
  'inbox.title': 'Meldingen',
  'inbox.lede': 'Wat er gebeurde met uw bestellingen, offertes, incidenten en afrekeningen, en wat u te doen staat.',
  'inbox.settings': 'Kiezen waarvoor u ook mail krijgt',
  'inbox.empty': 'U hebt nog geen meldingen',
  'inbox.empty-meaning': 'Zodra er iets gebeurt waarvan u moet weten, leest u het hier.',
  'inbox.count': ({ count }: { count: number }) =>
    count === 0 ? 'Alles is gelezen.' : `${plural(count, 'melding', 'meldingen')} ongelezen.`,
  'inbox.read-all': 'Alles als gelezen aanduiden',
  'inbox.read': 'Als gelezen aanduiden',
  'inbox.read-one': ({ title }: { title: string }) => `“${title}” als gelezen aanduiden`,
  'inbox.unread': 'Ongelezen',
  'inbox.todo': 'Wat u doet:',
  'inbox.more': 'Oudere meldingen tonen',
  'inbox.shown': ({ count, more }: { count: number; more: boolean }) =>
    `${plural(count, 'melding', 'meldingen')}${more ? ' getoond, er zijn er meer' : ''}`,
  'mail-settings.title': 'Mail over meldingen',
  'mail-settings.lede': 'Al uw meldingen staan op deze site. Kies hier waarvoor u ook mail krijgt, en hoe vaak.',
  'mail-settings.to-inbox': 'Naar uw meldingen',
  'mail-settings.address': ({ address }: { address: string }) => `Mail gaat naar ${address}, het adres waarmee u zich aanmeldde.`,
  'mail-settings.no-address': 'Er is geen mailadres bekend',
  'mail-settings.no-address-meaning': 'Uw aanmelding geeft er geen door. Vul het in bij uw gegevens van ACM/IDM en meld u opnieuw aan.',
  'mail-settings.none': 'Voor uw rol zijn er geen meldingen',
  'mail-settings.none-meaning': 'Wie alleen leest, krijgt er geen.',
  'mail-settings.save': 'Bewaren',
  'mail-settings.saved': 'Uw keuze is bewaard. Ze geldt vanaf nu.',
  'mail-settings.local-post': 'De mails van deze proefopstelling lezen',
  ...groups,
  ...meanings,
  ...frequencies,
} as const satisfies Record<string, Text>;

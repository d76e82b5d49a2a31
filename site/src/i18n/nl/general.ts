import type { CeilingLevel } from '../../../../shared/domain/frameworks/ceiling.ts';
import type { AwardMethod } from '../../../../shared/domain/frameworks/framework.ts';
import type { OrganisationKind } from '../../../../shared/domain/organisations/organisation.ts';
import type { Text } from '../entry.ts';

const organisationKinds = {
  'kind.municipality': 'gemeente',
  'kind.ocmw': 'OCMW',
  'kind.agb': 'autonoom gemeentebedrijf',
  'kind.police-zone': 'politiezone',
  'kind.fire-zone': 'hulpverleningszone',
  'kind.school': 'gemeentelijke school',
  'kind.intercommunale': 'intercommunale',
  'kind.social-housing': 'woonmaatschappij',
  'kind.supplier': 'leverancier',
} as const satisfies Record<`kind.${OrganisationKind}`, string>;

const organisationKindsPlural = {
  'kinds.municipality': 'gemeenten',
  'kinds.ocmw': 'OCMW’s',
  'kinds.agb': 'autonome gemeentebedrijven',
  'kinds.police-zone': 'politiezones',
  'kinds.fire-zone': 'hulpverleningszones',
  'kinds.school': 'gemeentelijke scholen',
  'kinds.intercommunale': 'intercommunales',
  'kinds.social-housing': 'woonmaatschappijen',
  'kinds.supplier': 'leveranciers',
} as const satisfies Record<`kinds.${OrganisationKind}`, string>;

const awardMethods = {
  'award.catalogue': 'Rechtstreeks bestellen uit de catalogus',
  'award.cascade': 'Cascade: de eerst gerangschikte leverancier, dan de volgende',
  'award.mini-competition': 'Minicompetitie tussen de leveranciers van het perceel',
} as const satisfies Record<`award.${AwardMethod}`, string>;

const ceilingLevels = {
  'ceiling.ample': 'Ruim',
  'ceiling.attention': 'Raakt op',
  'ceiling.critical': 'Bijna op',
  'ceiling.reached': 'Op',
} as const satisfies Record<`ceiling.${CeilingLevel}`, string>;

/** What every page uses: frame, navigation, states of loading and failing, words of the domain. */
export const general = {
  'product.name': 'Raamwerk',
  'product.tagline': 'Samen aankopen voor lokale besturen in Vlaanderen en Brussel',
  'nav.label': 'Hoofdmenu',
  'nav.home': 'Startpagina',
  'nav.catalogue': 'Catalogus',
  'nav.frameworks': 'Raamcontracten',
  'nav.orders': 'Bestellingen',
  'nav.basket': 'Mandje',
  'nav.api': 'API-document',
  'nav.skip': 'Naar de inhoud',
  'nav.sign-in': 'Aanmelden',
  'nav.crumbs': 'U bent hier',
  'basket.count': ({ count }: { count: number }) => (count === 0 ? 'Mandje, leeg' : `Mandje, ${count} ${count === 1 ? 'lijn' : 'lijnen'}`),
  'bell.label': 'Meldingen',
  'bell.count': ({ count, most }: { count: number; most: number }) =>
    count === 0 ? 'Meldingen, alles gelezen' : `Meldingen, ${count < most ? count : `${most} of meer`} ongelezen`,
  'sample.mark': 'Voorbeeldgegevens',
  'sample.explain': 'Leveranciers, modellen en prijzen zijn verzonnen.',
  'footer.about': 'Raamwerk brengt raamcontracten van aankoopcentrales en hun afnemers samen.',
  'footer.vat': 'Alle bedragen zijn zonder btw, tenzij anders vermeld.',
  'footer.licence': 'Vrije software onder EUPL-1.2',
  'footer.label': 'Over deze site',
  'state.loading': 'Bezig met laden…',
  'state.failed': 'Dit kon niet geladen worden',
  'state.failed-remedy': 'Kijk uw verbinding na en probeer opnieuw. Er is niets gewijzigd.',
  'state.retry': 'Opnieuw proberen',
  'state.no-script': 'Deze pagina heeft JavaScript nodig om de actuele gegevens te tonen.',
  'not-found.title': 'Deze pagina bestaat niet',
  'not-found.meaning': 'Het adres is misschien verkeerd overgenomen, of wat hier stond is verhuisd.',
  'not-found.remedy': 'Zoek in de catalogus',
  'not-found.home': 'Naar de startpagina',
  'word.yes': 'ja',
  'word.no': 'nee',
  'word.none': '—',
  'word.or': 'of',
  'page.label': 'Bladzijden',
  'page.previous': 'Vorige',
  'page.next': 'Volgende',
  'page.number': ({ page }: { page: number }) => `Bladzijde ${page}`,
  'field.optional': 'niet verplicht',
  'price.list': 'Catalogusprijs',
  'price.options': 'Opties',
  'price.discount': 'Korting raamcontract',
  'price.net': 'Netto',
  'price.commission': 'Commissie',
  'price.total': 'Totale kost',
  'price.total-unknown': 'Totaal, nog zonder commissie',
  'price.excl-vat': 'zonder btw',
  'price.vat': ({ rate }: { rate: string }) => `Btw ${rate}`,
  'price.commission-vat': ({ rate }: { rate: string }) => `Btw op de commissie ${rate}`,
  'price.with-vat': 'Totaal met btw',
  'price.per': ({ unit }: { unit: string }) => `per ${unit}`,
  'price.list-was': 'catalogusprijs',
  'price.net-is': 'nettoprijs',
  ...organisationKinds,
  ...organisationKindsPlural,
  ...awardMethods,
  ...ceilingLevels,
} as const satisfies Record<string, Text>;

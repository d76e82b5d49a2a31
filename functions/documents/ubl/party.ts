import type { Contact } from '../../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { Address } from '../../../shared/domain/organisations/organisation.ts';
import { cac, cbc, type XmlElement } from './xml-element.ts';

export interface PartyFacts {
  readonly kbo: Kbo;
  /** As it stands on the order. */
  readonly name: string;
  readonly address?: Address | undefined;
  readonly contact?: Contact | undefined;
  /** How a seller is known to the tax authority; only on invoices of our own. */
  readonly tax?: XmlElement | readonly XmlElement[] | undefined;
}

/** ISO 6523 code of the Belgian enterprise register: the participant is `0208:<enterprise number>`. */
const register = { schemeID: '0208' } as const;

const country = cac('Country', cbc('IdentificationCode', 'BE'));

export const addressElement = (name: 'PostalAddress' | 'Address', address: Address | undefined) =>
  cac(name, cbc('StreetName', address?.street), cbc('CityName', address?.city), cbc('PostalZone', address?.postalCode), country);

export const contactElement = (contact: Contact | undefined) =>
  cac('Contact', cbc('Name', contact?.name), cbc('Telephone', contact?.phone), cbc('ElectronicMail', contact?.email));

const identity = (kbo: Kbo) => [cbc('EndpointID', kbo, register), cac('PartyIdentification', cbc('ID', kbo, register))];

/**
 * A party in full. All bodies on these frameworks are Belgian. No VAT number is stated unless it is given: whether a
 * local government is registered for VAT does not follow from its enterprise number.
 */
export const partyElement = ({ kbo, name, address, contact, tax }: PartyFacts) =>
  cac(
    'Party',
    ...identity(kbo),
    cac('PartyName', cbc('Name', name)),
    addressElement('PostalAddress', address),
    tax,
    cac('PartyLegalEntity', cbc('RegistrationName', name), cbc('CompanyID', kbo, register)),
    contactElement(contact),
  );

/** The little that an order response or a catalogue says of a party, in a catalogue under the name of what it is there. */
export const plainPartyElement = ({ kbo, name }: PartyFacts, element: 'Party' | 'ProviderParty' | 'ReceiverParty' = 'Party') =>
  cac(element, ...identity(kbo), cac('PartyLegalEntity', cbc('RegistrationName', name)));

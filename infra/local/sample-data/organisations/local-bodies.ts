import { cents } from '../../../../shared/domain/money/cents.ts';
import type { Organisation, OrganisationKind } from '../../../../shared/domain/organisations/organisation.ts';
import { accessionsOf } from './accessions.ts';
import { intercommunaleKbo } from './intercommunales.ts';
import { inventedKbo } from './invented-kbo.ts';
import { since } from './since.ts';

type Row = readonly [name: string, kind: OrganisationKind, region: string, postalCode: string, city: string];

/** Bodies beside the municipalities. Their names stand for their kind; their enterprise numbers are invented. */
const rows: readonly Row[] = [
  ['OCMW Bornem', 'ocmw', 'IGEMO', '2880', 'Bornem'],
  ['OCMW Duffel', 'ocmw', 'IGEMO', '2570', 'Duffel'],
  ['OCMW Puurs-Sint-Amands', 'ocmw', 'IGEMO', '2870', 'Puurs-Sint-Amands'],
  ['OCMW Willebroek', 'ocmw', 'IGEMO', '2830', 'Willebroek'],
  ['Woonland', 'social-housing', 'IGEMO', '2800', 'Mechelen'],
  ['AGB Mechelen', 'agb', 'IGEMO', '2800', 'Mechelen'],
  ['Politiezone Rivierenland', 'police-zone', 'IGEMO', '2800', 'Mechelen'],
  ['Hulpverleningszone Rivierenland', 'fire-zone', 'IGEMO', '2800', 'Mechelen'],
  ['Gemeentelijke basisschool Berlaar', 'school', 'IGEMO', '2590', 'Berlaar'],
  ['OCMW Geel', 'ocmw', 'IOK', '2440', 'Geel'],
  ['Politiezone Kempen', 'police-zone', 'IOK', '2440', 'Geel'],
  ['AGB Turnhout', 'agb', 'IOK', '2300', 'Turnhout'],
  ['Hulpverleningszone Taxandria', 'fire-zone', 'IOK', '2300', 'Turnhout'],
  ['OCMW Mortsel', 'ocmw', 'IGEAN Dienstverlening', '2640', 'Mortsel'],
  ['Politiezone Voorkempen', 'police-zone', 'IGEAN Dienstverlening', '2980', 'Zoersel'],
  ['OCMW Halle', 'ocmw', 'Haviland', '1500', 'Halle'],
  ['Politiezone Zennevallei', 'police-zone', 'Haviland', '1600', 'Sint-Pieters-Leeuw'],
  ['OCMW Leuven', 'ocmw', 'Interleuven', '3000', 'Leuven'],
  ['Politiezone Hageland', 'police-zone', 'Interleuven', '3200', 'Aarschot'],
  ['OCMW Aalst', 'ocmw', 'SOLVA', '9300', 'Aalst'],
  ['AGB Aalst', 'agb', 'SOLVA', '9300', 'Aalst'],
  ['Politiezone Denderstreek', 'police-zone', 'SOLVA', '9300', 'Aalst'],
  ['OCMW Deinze', 'ocmw', 'Veneco', '9800', 'Deinze'],
  ['OCMW Dendermonde', 'ocmw', 'DDS', '9200', 'Dendermonde'],
  ['Politiezone Scheldestreek', 'police-zone', 'DDS', '9200', 'Dendermonde'],
  ['OCMW Sint-Niklaas', 'ocmw', 'Interwaas', '9100', 'Sint-Niklaas'],
  ['Hulpverleningszone Waasland', 'fire-zone', 'Interwaas', '9100', 'Sint-Niklaas'],
  ['OCMW Roeselare', 'ocmw', 'WVI', '8800', 'Roeselare'],
  ['Politiezone Noordzee', 'police-zone', 'WVI', '8400', 'Oostende'],
  ['OCMW Kortrijk', 'ocmw', 'Leiedal', '8500', 'Kortrijk'],
  ['Politiezone Leiestreek', 'police-zone', 'Leiedal', '8500', 'Kortrijk'],
  ['AGB Waregem', 'agb', 'Leiedal', '8790', 'Waregem'],
  ['Hulpverleningszone Zuid-West', 'fire-zone', 'Leiedal', '8500', 'Kortrijk'],
];

export const localBodies: readonly Organisation[] = rows.map(([name, kind, region, postalCode, city], index) => ({
  kbo: inventedKbo(100 + index),
  name,
  kind,
  address: { street: 'Stationsstraat 1 (voorbeeldadres)', postalCode, city },
  memberships: [{ intercommunale: intercommunaleKbo(region), from: since }],
  accessions: accessionsOf(name),
  approvalThreshold: cents(30_000_00),
  predecessors: [],
  invented: true,
  version: 1,
}));

import type { Category } from '../../../../shared/domain/catalogue/category.ts';

type Inspection = Pick<Category, 'checklist' | 'serialName'>;

const papers = ['Sleutels en reservesleutel', 'Gelijkvormigheidsattest en boorddocumenten', 'Handleiding in het Nederlands'] as const;

/** What a buyer looks at when it takes something over. Invented, after what such takeovers look like. */
export const inspections = {
  vehicle: {
    serialName: 'Chassisnummer',
    checklist: [
      'Chassisnummer komt overeen met de papieren',
      'Uitvoering en opties zoals besteld',
      'Carrosserie en interieur zonder schade',
      'Laadkabel aanwezig en laden werkt',
      ...papers,
    ],
  },
  bicycle: {
    serialName: 'Framenummer',
    checklist: [
      'Framenummer komt overeen met de papieren',
      'Uitvoering en opties zoals besteld',
      'Remmen, verlichting en aandrijving werken',
      'Batterij, lader en sleutels aanwezig',
      'Handleiding in het Nederlands',
    ],
  },
  furniture: {
    checklist: [
      'Aantal en afmetingen zoals besteld',
      'Materiaal en afwerking zonder schade',
      'Stevig verankerd en waterpas',
      'Werf opgeruimd en verharding hersteld',
      'Technische fiche en onderhoudsvoorschriften ontvangen',
    ],
  },
  powered: {
    serialName: 'Serienummer',
    checklist: [
      'Keuringsattest van de elektrische installatie ontvangen',
      'Alle laadpunten getest',
      'Zichtbaar op het platform van de uitbater',
      'Werf opgeruimd en verharding hersteld',
    ],
  },
  sharedVehicle: {
    checklist: [
      'Aantal en type zoals besteld',
      'Op de afgesproken standplaats',
      'Reserveren en openen via de app werkt',
      'Huisstijl en belettering zoals afgesproken',
    ],
  },
  study: {
    checklist: ['Rapport ontvangen en volledig', 'Uitgevoerd volgens de opdracht', 'Gegevens en tekeningen digitaal bezorgd'],
  },
} as const satisfies Record<string, Inspection>;

export type InspectionName = keyof typeof inspections;

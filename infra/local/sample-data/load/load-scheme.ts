import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { categoryRecord } from '../../../../functions/catalogue/category.record.ts';
import { organisationRecord } from '../../../../functions/organisations/organisation.record.ts';
import type { Database } from '../../../../functions/platform/database.ts';
import { category, model } from '../../../../shared/contract/catalogue.schemas.ts';
import { framework, lot } from '../../../../shared/contract/frameworks.schemas.ts';
import { organisation } from '../../../../shared/contract/organisations.schemas.ts';
import { freshCeilings } from '../history/ceilings.ts';
import type { SampleScheme } from '../schemes/scheme.ts';
import { frameworkItems, modelItems } from './scheme-items.ts';
import { writeAll } from './write-all.ts';

/** A scheme in a file: its framework, lots and models, and whatever organisations and categories it brings. */
const schemeFile = z.strictObject({
  framework,
  lots: z.array(lot).min(1),
  models: z.array(model),
  organisations: z.array(organisation).default([]),
  categories: z.array(category).default([]),
});

export type SchemeFile = SampleScheme & Pick<z.infer<typeof schemeFile>, 'organisations' | 'categories'>;

/** @throws ZodError saying what in the file is not as the contract wants it */
export const readScheme = (file: string | URL): SchemeFile => schemeFile.parse(JSON.parse(readFileSync(file, 'utf8')));

/** The schemes that come with the project and are not loaded by themselves. */
export const schemeFileOf = (name: string): URL => new URL(`../schemes/${name}.json`, import.meta.url);

/** Enters a scheme as it stands in its file, with nothing ordered yet. */
export const loadScheme = async (database: Database, scheme: SchemeFile): Promise<void> => {
  await writeAll(database, [...scheme.organisations.map(organisationRecord.toItem), ...scheme.categories.map(categoryRecord.toItem)]);
  await writeAll(database, modelItems([scheme]));
  await writeAll(database, frameworkItems([scheme], freshCeilings([scheme])));
};

import { apiDocument } from './nl/api-document.ts';
import { catalogue } from './nl/catalogue.ts';
import { compare } from './nl/compare.ts';
import { frameworks } from './nl/frameworks.ts';
import { general } from './nl/general.ts';
import { home } from './nl/home.ts';
import { model } from './nl/model.ts';
import { session } from './nl/session.ts';

/** Every Dutch text of the site, by area; the keys of each area start with its name. */
export const nl = {
  ...general,
  ...session,
  ...home,
  ...frameworks,
  ...catalogue,
  ...compare,
  ...model,
  ...apiDocument,
} as const;

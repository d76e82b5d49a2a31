import type { Text } from '../../entry.ts';

/** Signing in, coming back from it, and pages that are not for everyone. */
export const signIn = {
  'sign-in.title': 'Aanmelden',
  'sign-in.leaving': 'U gaat naar de aanmelddienst. Daarna komt u terug op de pagina waar u was.',
  'sign-in.failed': 'De aanmelddienst antwoordt niet',
  'sign-in.failed-remedy': 'Probeer het opnieuw. Blijft het misgaan, dan is de dienst tijdelijk niet beschikbaar.',
  'sign-in.retry': 'Opnieuw proberen',
  'sign-in.already': ({ name, organisation }: { name: string; organisation: string }) => `U bent aangemeld als ${name}, ${organisation}.`,
  'sign-in.continue': 'Verder',
  'signed-in.title': 'U wordt aangemeld',
  'signed-in.busy': 'Even geduld: uw gegevens worden opgehaald.',
  'signed-in.no-login': 'Deze aanmelding is niet geldig of al gebruikt',
  'signed-in.no-login-meaning': 'Dat gebeurt als u deze pagina herlaadt, of als het aanmelden te lang duurde.',
  'signed-in.again': 'Opnieuw aanmelden',
  'gate.title': 'Meld u aan om dit te zien',
  'gate.meaning': ({ who }: { who: string }) => `Deze pagina is voor ${who}. Na het aanmelden komt u hier terug.`,
  'gate.sign-in': 'Aanmelden',
  'gate.wrong-role': 'Deze pagina is niet voor uw rol',
  'gate.wrong-role-meaning': ({ who, name, organisation, roles }: { who: string; name: string; organisation: string; roles: string }) =>
    `Ze is voor ${who}. U bent aangemeld als ${name} (${roles}) van ${organisation}.`,
  'gate.home': 'Naar de startpagina',
  'gate.who.buyer': 'bestellers van een lokaal bestuur',
  'gate.who.approver': 'ondertekenaars van een lokaal bestuur',
  'gate.who.supplier': 'gegunde leveranciers',
  'gate.who.reviewer': 'medewerkers van een intercommunale die de commissies nakijken',
  'gate.who.manager': 'beheerders van een raamcontract',
  'gate.who.auditor': 'auditoren',
} as const satisfies Record<string, Text>;

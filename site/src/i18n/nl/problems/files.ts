import { allowedExtensions } from '../../../../../shared/domain/attachments/file-kind.ts';
import type { Problems } from '../../problem.ts';
import { enumerate } from '../plural.ts';

export const filesProblems = {
  'file-empty': () => ({
    what: 'Dit bestand is leeg',
    meaning: 'Er staat niets in, dus er valt niets te bewaren.',
    remedy: 'Kijk na of het bestand op uw toestel wel opengaat en kies het opnieuw.',
  }),
  'file-kind': ({ expected }) => ({
    what: 'Dit soort bestand wordt niet aanvaard',
    meaning: `Mogelijk zijn ${enumerate((Array.isArray(expected) ? expected : allowedExtensions).map((extension) => `.${extension}`))}.`,
    remedy: Array.isArray(expected)
      ? 'Open het in uw programma, bewaar het in een van deze formaten, zonder wachtwoord, en kies het opnieuw.'
      : 'Bewaar het bestand als pdf of als foto en kies het opnieuw.',
  }),
  'file-unpacks-large': ({ most }) => ({
    what: 'Dit bestand is te groot',
    meaning: `Het bevat meer tekst dan in één keer gelezen wordt${typeof most === 'number' ? `: hoogstens ${most / 1_000_000} MB` : ''}.`,
    remedy: 'Verdeel de modellen over meer bestanden. Wat niet in een bestand staat, blijft zoals het is.',
  }),
  'file-mismatch': () => ({
    what: 'De inhoud van dit bestand past niet bij zijn naam',
    meaning: 'Het bestand is beschadigd, of het is iets anders dan wat achter de punt in zijn naam staat.',
    remedy: 'Open het bestand, bewaar het opnieuw in het juiste formaat en kies het dan nog eens.',
  }),
  'file-macros': () => ({
    what: 'Dit bestand bevat macro’s',
    meaning: 'Bestanden met ingebouwde programma’s, of die beveiligd zijn zodat niet te zien is wat erin zit, worden niet aanvaard.',
    remedy: 'Bewaar het document zonder macro’s (.docx of .xlsx), of als gewone pdf zonder wachtwoord, scripts of bijgevoegde bestanden.',
  }),
  'picture-size': ({ width, height, shortest, side, most }) => ({
    what: 'Deze foto is te klein of te groot',
    meaning: [
      typeof width === 'number' && typeof height === 'number' ? `Ze is ${width} bij ${height} pixels groot. ` : '',
      typeof shortest === 'number' && typeof side === 'number' && typeof most === 'number'
        ? `Elke zijde moet tussen ${shortest} en ${side} pixels liggen en het bestand mag hoogstens ${most / 1_000_000} MB groot zijn.`
        : 'Een foto mag niet te klein zijn om te tonen en niet te groot om vlot te laden.',
    ].join(''),
    remedy: 'Bewaar de foto op een ander formaat en kies ze opnieuw.',
  }),
  'model-files-waiting': ({ most, days }) => ({
    what: 'U hebt al te veel foto’s en documenten klaarstaan',
    meaning: `Er staan er${typeof most === 'number' ? ` ${most}` : ''}${typeof days === 'number' ? ` van de laatste ${days} dagen` : ''} die nog met geen enkel model zijn ingestuurd. Dit bestand werd niet bewaard.`,
    remedy: 'Stuur eerst de modellen in waarvoor ze bedoeld zijn. Daarna kunt u weer bestanden toevoegen.',
  }),
  'attachment-unknown': () => ({
    what: 'Een van de bijlagen is niet gevonden',
    meaning: 'Ze bestaat niet meer, of ze is niet door uw organisatie opgeladen.',
    remedy: 'Verwijder de bijlage uit de lijst en laad ze opnieuw op.',
  }),
} as const satisfies Problems;

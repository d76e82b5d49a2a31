import { fileSize } from '../../../format/file-size.ts';
import type { Text } from '../../entry.ts';

/** Files that go along with what is sent. */
export const attachments = {
  'attachment.label': 'Bijlagen',
  'attachment.help': ({ maximum, most }: { maximum: number; most: number }) =>
    `Pdf, foto, Word- of Excelbestand, tekst of xml; hoogstens ${fileSize(maximum)} per bestand en ${most} bestanden.`,
  'attachment.choose': 'Bestanden kiezen',
  'attachment.drop': 'of sleep ze hierheen',
  'attachment.size': ({ bytes }: { bytes: number }) => fileSize(bytes),
  'attachment.kept': 'opgeladen',
  'attachment.uploading': 'wordt opgeladen …',
  'attachment.uploaded': ({ name }: { name: string }) => `${name} is opgeladen.`,
  'attachment.failed': ({ name }: { name: string }) => `${name} is niet opgeladen.`,
  'attachment.too-large': 'Dit bestand is te groot',
  'attachment.too-large-remedy': ({ maximum }: { maximum: number }) =>
    `Hoogstens ${fileSize(maximum)}. Verklein de foto of splits het document.`,
  'attachment.too-many': ({ most }: { most: number }) => `Meer dan ${most} bijlagen gaan niet mee. Verwijder er eerst een.`,
  'attachment.remove': 'Verwijderen',
  'attachment.remove-named': ({ name }: { name: string }) => `${name} verwijderen`,
  'attachment.removed': ({ name }: { name: string }) => `${name} is verwijderd.`,
  'attachment.retry': 'Opnieuw proberen',
  'attachment.wait': 'Wacht tot alle bestanden opgeladen zijn.',
  'attachment.list': 'Bijlagen',
  'attachment.download-named': ({ name, bytes }: { name: string; bytes: number }) => `${name} opslaan (${fileSize(bytes)})`,
} as const satisfies Record<string, Text>;

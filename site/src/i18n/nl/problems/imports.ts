import type { Problems } from '../../problem.ts';

export const importsProblems = {
  'export-too-large': ({ most }) => ({
    what: 'Dit bestand zou te groot worden',
    meaning: `Met al uw modellen en opties wordt het groter${typeof most === 'number' ? ` dan ${most / 1_000_000} MB` : ''}, en zo’n bestand kunt u niet opnieuw invoeren.`,
    remedy: 'Haal de modellen op als CSV: daarin passen er het meest.',
  }),
  'nothing-to-export': () => ({
    what: 'Er zijn nog geen modellen om uit te voeren',
    meaning: 'Een Peppol-catalogus zonder artikelen bestaat niet, en u hebt in dit perceel nog geen modellen.',
    remedy: 'Vertrek van het lege sjabloon in Excel, of voer de catalogus van uw eigen software in.',
  }),
  'import-layout': () => ({
    what: 'Dit bestand heeft niet de indeling die hier verwacht wordt',
    meaning: 'Er ontbreekt iets, of er staat iets in dat niet bij dit perceel hoort. Er is niets ingelezen.',
    remedy:
      'Kijk hieronder wat er niet klopt. Vertrek bij voorkeur van het sjabloon of van het bestand met uw eigen modellen, en neem de namen van kolommen en elementen ongewijzigd over.',
  }),
  'import-has-errors': ({ errors }) => ({
    what: 'Er staan nog fouten in het bestand',
    meaning: `Een bestand gaat in zijn geheel door of niet.${typeof errors === 'number' ? ` Rijen met een fout: ${errors}.` : ''}`,
    remedy: 'Verbeter de rijen met een fout in uw bestand en voer het opnieuw in.',
  }),
  'import-busy': ({ model }) =>
    typeof model === 'string'
      ? {
          what: 'Dit model zit in een bestand dat nog wordt doorgevoerd',
          meaning: `Bestellers zien alle modellen van dat bestand op hetzelfde moment veranderen. Intussen kan ${model} niet apart gepubliceerd worden. Er is niets gewijzigd.`,
          remedy: 'Probeer het over enkele minuten opnieuw: het doorvoeren gaat vanzelf verder.',
        }
      : {
          what: 'Een ander bestand van dit perceel wordt nog doorgevoerd',
          meaning: 'Twee bestanden tegelijk zouden bestellers een deel van het tweede te vroeg tonen. Er is niets gewijzigd.',
          remedy: 'Wacht tot het andere klaar is en voer dit bestand dan opnieuw in, zodat u ziet wat het dan nog verandert.',
        },
  'import-outdated': () => ({
    what: 'Deze controle geldt niet meer',
    meaning: 'Het bestand werd op een andere dag nagekeken, of de voorwaarden van het perceel zijn intussen gewijzigd.',
    remedy: 'Voer het bestand opnieuw in: het wordt dan opnieuw nagekeken.',
  }),
  'import-not-confirmed': () => ({
    what: 'Deze invoer is nog niet bevestigd',
    meaning: 'Er verandert niets voordat iemand van uw organisatie de invoer bevestigt.',
    remedy: 'Bekijk de rijen en bevestig de invoer.',
  }),
} as const satisfies Problems;

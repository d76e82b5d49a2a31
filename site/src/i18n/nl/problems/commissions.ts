import type { Problems } from '../../problem.ts';
import { textIn } from '../../problem-detail.ts';

const commissionRuleMeanings: Readonly<Record<string, string>> = {
  'id-twice': 'Twee regels hebben dezelfde naam.',
  period: 'Een regel eindigt voor hij begint.',
  'category-unknown': 'Een regel noemt een categorie die in geen enkel perceel zit.',
  'commission-lot-unknown': 'Een regel noemt een perceel dat niet bij dit raamcontract hoort.',
  'commission-shares': 'De delen van een verdeelsleutel vormen samen geen 100 %.',
  'commission-key':
    'Een verdeelsleutel klopt niet: elke ontvanger staat er één keer in, iemand weegt mee, en de cijfers dateren van voor de regel begint.',
  'commission-tiers': 'De eerste schijf begint bij nul en elke volgende schijf begint hoger.',
  'commission-bounds': 'Het minimum van een regel is hoger dan het maximum.',
  'vat-undetermined': 'Voor een van de dagen volgt geen btw-tarief voor de commissie.',
};

const distributionMeanings: Readonly<Record<string, string>> = {
  'not-in-force': 'De verdeelsleutel geldt niet op de datum van de kost.',
  twice: 'Een intercommunale staat twee keer bij de deelnemers.',
  weight: 'Een gewicht is geen geheel getal vanaf nul.',
  'weights-too-large': 'De gewichten zijn samen te groot om mee te rekenen.',
  'not-whole': 'De percentages vormen samen geen 100 %.',
  'no-weight': 'Geen enkele deelnemer weegt mee.',
  'counted-late': 'De cijfers dateren van na de kost, of van een jaar dat nog niet om was.',
};

export const commissionsProblems = {
  'distribution-impossible': (detail) => ({
    what: 'De kost kan zo niet verdeeld worden',
    meaning: textIn(distributionMeanings, detail.reason) ?? 'De sleutel past niet bij deze deelnemers.',
    remedy: 'Pas de sleutel of de deelnemers aan en bekijk de verdeling opnieuw.',
  }),
  'cost-reversed': () => ({
    what: 'Deze kost kan niet meer teruggenomen worden',
    meaning: 'Ze werd al teruggenomen, of neemt zelf een andere kost terug.',
    remedy: 'Laad de pagina opnieuw om te zien wat er gebeurde.',
  }),
  'commission-conflict': (detail) => {
    const rules = Array.isArray(detail.rules) ? detail.rules.map((rule) => rule?.id).filter((id) => typeof id === 'string') : [];
    return {
      what: 'Twee commissieregels gelden voor hetzelfde',
      meaning: `${rules.length === 2 ? `De regels ${rules.map((id) => `“${id}”`).join(' en ')}` : 'Twee regels'} zijn even specifiek en gelden op dezelfde dag. Welke van de twee geldt, staat zo niet vast.`,
      remedy: 'Beëindig een van de twee, of beperk een regel tot een perceel, categorie, soort bestuur of regio.',
    };
  },
  'commission-rule-fixed': (detail) => ({
    what: 'Deze commissieregel ligt vast',
    meaning:
      detail.reason === 'too-early'
        ? 'Een nieuwe of gewijzigde regel begint ten vroegste morgen: vandaag werd al met de oude regels besteld.'
        : 'De regel is begonnen en bepaalde al de prijs van bestellingen. Alleen zijn laatste dag kan nog gekozen worden, vanaf vandaag.',
    remedy: 'Geef de oude regel een laatste dag en voeg een nieuwe regel toe die daarna begint.',
  }),
  'invalid-commission-rules': (detail) => ({
    what: 'Een commissieregel klopt niet',
    meaning: textIn(commissionRuleMeanings, detail.reason) ?? 'Een van de regels past niet bij dit raamcontract.',
    remedy: 'Pas de regel aan en bewaar opnieuw.',
  }),
} as const satisfies Problems;

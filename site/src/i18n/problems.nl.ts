import type { ProblemCode } from '../../../shared/contract/problems.ts';
import { allowedExtensions } from '../../../shared/domain/attachments/file-kind.ts';
import { documentMeaning, mismatchMeaning } from './document-problem.nl.ts';
import { enumerate } from './nl/plural.ts';
import type { ProblemDetail, ProblemText } from './problem.ts';
import { amount, conditions, conflicts, dayOf, numberOf, orderStateOf, periodOf, referenceOf, textOf } from './problem-detail.ts';

const ceiling = (detail: ProblemDetail): ProblemText => {
  const byQuantity = detail.measure === 'quantity';
  const room = byQuantity ? numberOf(detail.room, 'stuks') : amount(detail.room);
  const asked = byQuantity ? numberOf(detail.asked, 'stuks') : amount(detail.asked);
  const scope = textOf(detail.scope)?.includes('.') ? 'dit perceel' : 'dit raamcontract';
  return {
    what: `Er is niet genoeg ruimte meer onder ${scope}`,
    meaning: `Vrij is nog ${room ?? 'te weinig'}; deze bestelling vraagt ${asked ?? 'meer'}. Boven het maximum mag wettelijk niets meer besteld worden.`,
    remedy: 'Bestel minder, of vraag de aankoopcentrale wanneer er een nieuw raamcontract komt.',
  };
};

const priceChanged = (detail: ProblemDetail): ProblemText => {
  const seen = amount(detail.seen);
  const now = amount(detail.now);
  return {
    what: 'De prijs is veranderd sinds u hem zag',
    meaning: seen && now ? `U zag ${seen}; vandaag is het ${now}.` : 'Het totaal van vandaag is niet meer het totaal dat u zag.',
    remedy: 'Bekijk de nieuwe prijs en bevestig opnieuw als u akkoord gaat. Er is nog niets besteld.',
  };
};

/** Choices that are impossible for one plain reason; undefined when the conflicting options say more. */
const choiceMeaning = ({ reason, allowed, from }: ProblemDetail): string | undefined => {
  const months = Array.isArray(allowed) ? allowed.filter((term) => typeof term === 'number').map(String) : [];
  if (reason === 'site-missing') return 'Dit perceel vraagt één bestelbon per leveringsplaats, zoals een Hoppinpunt.';
  if (reason === 'other-lot') return 'Wat van een ander perceel of een andere leverancier is, hoort in een eigen bestelling.';
  if (reason === 'not-yet-available') return `Dit model is te bestellen vanaf ${dayOf(from) ?? 'een latere datum'}.`;
  if (reason === 'no-award') return 'Uw onderneming is in dit perceel niet gegund.';
  if (reason === 'term')
    return months.length > 0 ? `Mogelijk is een looptijd van ${enumerate(months, 'of')} maanden.` : 'In dit perceel hoort geen looptijd.';
  return undefined;
};

const unfit: Readonly<Record<string, string>> = {
  unknown: 'Het bestaat niet, of het is niet van uw onderneming.',
  itself: 'Een model kan zichzelf niet vervangen.',
  'other-lot': 'Het zit in een ander perceel.',
  withdrawn: 'Het is op die datum zelf uit de catalogus.',
  'not-yet-available': 'Het is op die datum nog niet te bestellen.',
  'minimum-specification': 'Het haalt de minimumeisen van het perceel niet.',
  'discount-below-award': 'Het heeft een lagere korting dan gegund.',
};

const rulesMeanings: Readonly<Record<string, string>> = {
  'step-twice': 'Twee stappen hebben dezelfde naam.',
  'own-substitute': 'Iemand kan zichzelf niet vervangen.',
  period: 'Een vervanging eindigt voor ze begint.',
};

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

const proposalMeanings: Readonly<Record<string, string>> = {
  'not-fewer': 'Van een lijn kunt u alleen minder leveren dan besteld.',
  'nothing-left': 'Er blijft niets over om te leveren.',
  'nothing-changes': 'Er verandert niets aan de bestelling.',
  'unknown-line': 'Een van de lijnen staat niet op de bestelling.',
  'line-twice': 'Een lijn staat twee keer in het voorstel.',
};

/** What can be done where an order does not end in the way that was asked. */
const insteadTexts: Readonly<Record<string, string>> = {
  discard: 'De bestelling is nog niet geplaatst: u kunt ze weggooien.',
  cancel: 'Er is nog niets geleverd: u kunt de hele bestelling annuleren.',
  'cancel-rest': 'Er is al een deel geleverd: u kunt de rest annuleren.',
  incident: 'Er is al geleverd: meld een incident, dan zoekt u samen een oplossing.',
};
const textIn = (texts: Readonly<Record<string, string>>, key: unknown): string | undefined =>
  typeof key === 'string' && Object.hasOwn(texts, key) ? texts[key] : undefined;

const furtherTexts: Readonly<Record<string, string>> = {
  quote: 'De offerte is intussen verder.',
  incident: 'Het incident is intussen verder.',
  'payment-import': 'Dit bestand werd al bevestigd.',
};

/** What a reader sees for every refusal the API may answer; the compiler asks for all of them. */
export const problemsNl = {
  'invalid-input': () => ({
    what: 'Niet alles is goed ingevuld',
    meaning: 'Een of meer velden bevatten iets wat hier niet kan.',
    remedy: 'Kijk de gemarkeerde velden na en probeer opnieuw.',
  }),
  'not-signed-in': () => ({
    what: 'U bent niet (meer) aangemeld',
    meaning: 'Uw aanmelding is verlopen of ontbreekt. Wat u invulde, staat er nog.',
    remedy: 'Meld u opnieuw aan.',
  }),
  'not-allowed': () => ({
    what: 'Uw rol laat dit niet toe',
    meaning: 'Deze handeling hoort bij een andere rol in uw organisatie.',
    remedy: 'Vraag het aan een collega met die rol, of meld u met een andere rol aan.',
  }),
  'not-found': () => ({
    what: 'Dit is niet gevonden',
    meaning: 'Het bestaat niet, of het hoort niet bij uw organisatie.',
    remedy: 'Kijk het adres na of ga terug naar de lijst.',
  }),
  'wrong-state': (detail) => ({
    what: 'Dat kan in deze toestand niet',
    meaning: textIn(furtherTexts, detail.of) ?? `De bestelling is ${orderStateOf(detail.state) ?? 'intussen verder'}.`,
    remedy: textIn(insteadTexts, detail.instead) ?? 'Laad de pagina opnieuw om te zien wat er nu kan.',
  }),
  'stale-version': () => ({
    what: 'Iemand anders was u voor',
    meaning: 'Dit werd gewijzigd nadat u het opende. Uw wijziging is niet bewaard.',
    remedy: 'Laad de pagina opnieuw, bekijk wat er veranderde en probeer opnieuw.',
  }),
  'key-reused': () => ({
    what: 'Deze aanvraag werd al gebruikt voor iets anders',
    meaning: 'Dezelfde sleutel hoort al bij een andere bestelling.',
    remedy: 'Laad de pagina opnieuw en verstuur nog eens.',
  }),
  'price-changed': priceChanged,
  'quote-expired': (detail) => {
    const until = dayOf(detail.validUntil);
    return {
      what: 'Deze offerte is vervallen',
      meaning: until ? `Ze was geldig tot en met ${until}.` : 'De geldigheidsdatum is voorbij.',
      remedy: 'Vraag een nieuwe offerte aan.',
    };
  },
  'quote-fixed': () => ({
    what: 'De lijnen van deze bestelling liggen vast',
    meaning: 'Ze komt uit een aanvaarde offerte: modellen, opties, aantallen en prijs zijn die van de offerte.',
    remedy: 'Wijzig alleen de gegevens van de bestelling. Wilt u iets anders, vraag dan een nieuwe offerte aan.',
  }),
  'model-withdrawn': (detail) => ({
    what: 'Dit model wordt niet meer aangeboden',
    meaning: `De leverancier heeft het ${dayOf(detail.from) ? `vanaf ${dayOf(detail.from)} ` : ''}uit de catalogus gehaald.`,
    remedy: textOf(detail.replacement) ? 'Bekijk het model dat het vervangt.' : 'Zoek een ander model in hetzelfde perceel.',
  }),
  'ceiling-reached': ceiling,
  'framework-not-started': (detail) => ({
    what: 'Dit raamcontract is nog niet begonnen',
    meaning: `Bestellen kan vanaf ${dayOf(detail.startsOn) ?? 'de begindatum'}.`,
    remedy: 'Bewaar uw bestelling als ontwerp en dien ze dan in.',
  }),
  'framework-ended': (detail) => ({
    what: 'Dit raamcontract is afgelopen',
    meaning: `Bestellen kon tot en met ${dayOf(detail.endsOn) ?? 'de einddatum'}.`,
    remedy: 'Zoek een lopend raamcontract voor dezelfde aankoop.',
  }),
  'not-eligible': (detail) => {
    const failed = conditions(detail.failed);
    return {
      what: 'Uw organisatie mag onder dit raamcontract niet bestellen',
      meaning: failed.length > 0 ? failed.map(({ fails }) => fails).join(' ') : 'Een van de voorwaarden is niet vervuld.',
      remedy: failed.length > 0 ? failed.map(({ remedy }) => remedy).join(' ') : 'Neem contact op met de aankoopcentrale.',
    };
  },
  'attribution-unclear': ({ intercommunales }) => ({
    what: 'Het is niet duidelijk welke intercommunale u bedient',
    meaning: `De commissie gaat naar uw streekintercommunale. Vandaag ${Array.isArray(intercommunales) ? 'is uw bestuur lid van meer dan één' : 'staat er voor uw bestuur geen geregistreerd'}.`,
    remedy:
      'Vraag de aankoopcentrale om uw toewijzing vast te leggen; wie zij is, staat op de pagina van het raamcontract. Wat u invulde, blijft bewaard, en zodra het beslist is, kunt u verder.',
  }),
  'attribution-overlap': ({ existing, asked }) => ({
    what: 'Deze toewijzing loopt over een andere heen',
    meaning: `U vroeg een toewijzing ${periodOf(asked) ?? 'voor die dagen'}. Er is er al een ${periodOf(existing) ?? 'die later begint'}.`,
    remedy: 'Laat de nieuwe eindigen voor de andere begint, of beëindig eerst die andere.',
  }),
  'accession-overlap': ({ existing, asked }) => ({
    what: 'Deze toetreding loopt over een andere heen',
    meaning: `U vroeg een toetreding ${periodOf(asked) ?? 'voor die dagen'}. Er is er al een ${periodOf(existing) ?? 'op sommige van die dagen'}${referenceOf(existing)}.`,
    remedy: 'Beëindig eerst de andere, of kies dagen waarop die niet geldt.',
  }),
  'own-order': () => ({
    what: 'U kunt uw eigen bestelling niet goedkeuren',
    meaning: 'Wie een bestelling voorbereidt of wijzigt, keurt ze nooit zelf goed.',
    remedy: 'Vraag een andere ondertekenaar van uw bestuur.',
  }),
  'not-your-step': (detail) => ({
    what: 'U kunt deze stap niet tekenen',
    meaning:
      detail.reason === 'signed-before'
        ? 'U tekende al een andere stap van deze bestelling. Niemand tekent twee keer.'
        : `Voor de stap “${String(detail.step ?? '')}” is iemand anders aangeduid.`,
    remedy: 'Op de pagina van de bestelling staat wie aan de beurt is. Bij afwezigheid duidt u een vervanger aan.',
  }),
  'approval-impossible': (detail) => ({
    what: 'Niemand zou dit kunnen goedkeuren',
    meaning: detail.step
      ? `Voor de stap “${String(detail.step)}” blijft geen ondertekenaar over: wie tekent, bereidt niet zelf voor en tekent maar één stap.`
      : 'Er blijft geen ondertekenaar over: wie een bestelling voorbereidt, tekent ze niet.',
    remedy: 'Duid meer ondertekenaars of een vervanger aan bij de regels voor goedkeuring.',
  }),
  'invalid-rules': (detail) => ({
    what: 'De regels spreken elkaar tegen',
    meaning: textIn(rulesMeanings, detail.reason) ?? 'Een stap of een vervanging kan zo niet.',
    remedy: 'Pas ze aan en bewaar opnieuw.',
  }),
  'invalid-proposal': (detail) => ({
    what: 'Dit voorstel kan niet',
    meaning: textIn(proposalMeanings, detail.reason) ?? 'Een voorstel levert minder of later, nooit meer.',
    remedy: detail.reason === 'nothing-left' ? 'Weiger de bestelling met een reden.' : 'Pas het voorstel aan, of bevestig de bestelling.',
  }),
  'approver-unknown': () => ({
    what: 'Een van de gekozen personen is geen ondertekenaar',
    meaning: 'Alleen wie zich al eens aanmeldde als ondertekenaar van uw organisatie, kan gekozen worden.',
    remedy: 'Laat die persoon zich één keer aanmelden, of kies iemand anders.',
  }),
  'invalid-choice': (detail) => {
    const found = conflicts(detail.conflicts);
    return {
      what: 'Deze keuze kan zo niet besteld worden',
      meaning:
        choiceMeaning(detail) ?? (found.length > 0 ? `${enumerate(found)}.` : 'Model, opties, aantal of looptijd passen niet bij elkaar.'),
      remedy: detail.reason === 'site-missing' ? 'Vul de leveringsplaats in.' : 'Pas uw keuze aan op de pagina van het model.',
    };
  },
  'award-method': () => ({
    what: 'Uit dit perceel bestelt u niet rechtstreeks',
    meaning: 'De gunningswijze van het perceel vraagt een andere weg, zoals een minicompetitie.',
    remedy: 'Lees op de pagina van het raamcontract hoe dit perceel werkt.',
  }),
  'vat-undetermined': () => ({
    what: 'Het btw-tarief staat niet vast',
    meaning: 'Uit de regels van het raamcontract volgt geen enkel tarief.',
    remedy: 'Meld dit aan de aankoopcentrale; zij vult de regel aan.',
  }),
  'commission-undetermined': () => ({
    what: 'De commissie staat niet vast',
    meaning: 'Uit de regels van het raamcontract volgt niet één commissie voor deze lijn.',
    remedy: 'Meld dit aan de aankoopcentrale; zij vult de regel aan.',
  }),
  'too-early': (detail) => ({
    what: 'Dit kwartaal kan nog niet afgerekend worden',
    meaning: 'Een afrekening wordt pas uitgegeven als er niets meer bij kan komen.',
    remedy: `Bekijk intussen de voorlopige afrekening. Uitgeven kan vanaf ${dayOf(detail.from) ?? 'enkele dagen na het einde van het kwartaal'}.`,
  }),
  'month-not-over': (detail) => ({
    what: 'Deze maand is nog niet voorbij',
    meaning: 'Er kunnen in deze maand nog bestellingen bijkomen.',
    remedy: `Geef uw verkoop aan vanaf ${dayOf(detail.from) ?? 'de eerste dag van de volgende maand'}.`,
  }),
  'no-difference': () => ({
    what: 'Van deze bestelling verschilt niets meer',
    meaning: 'De aangifte of de bestelling is intussen gewijzigd.',
    remedy: 'Laad de pagina opnieuw om de huidige afwijkingen te zien.',
  }),
  'difference-state': () => ({
    what: 'Deze afwijking wacht niet op deze stap',
    meaning: 'Een verklaring wordt beoordeeld nadat de leverancier ze gaf; wat aanvaard is, staat vast.',
    remedy: 'Laad de pagina opnieuw om te zien hoever ze staat.',
  }),
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
  'nothing-to-state': () => ({
    what: 'Er is niets af te rekenen',
    meaning: 'In dit kwartaal werd voor deze intercommunale onder dit raamcontract niets geboekt.',
    remedy: 'Kies een ander kwartaal of een ander raamcontract.',
  }),
  'line-unknown': () => ({
    what: 'Deze lijn staat niet op de afrekening',
    meaning: 'Er is niets gewijzigd.',
    remedy: 'Laad de afrekening opnieuw en kies een lijn die erop staat.',
  }),
  'already-disputed': () => ({
    what: 'Deze lijn wordt al betwist',
    meaning: 'Een lijn kan maar één open betwisting hebben.',
    remedy: 'Wacht op het antwoord, of trek de eerdere betwisting in.',
  }),
  'no-open-dispute': () => ({
    what: 'Op deze lijn staat geen open betwisting',
    meaning: 'Ze werd al beantwoord of ingetrokken.',
    remedy: 'Laad de afrekening opnieuw.',
  }),
  'dispute-open': () => ({
    what: 'Er staat nog een betwisting open',
    meaning: 'Een afrekening wordt pas goedgekeurd als alle betwistingen beantwoord of ingetrokken zijn.',
    remedy: 'Wacht op het antwoord van de aankoopcentrale, of trek de betwisting in.',
  }),
  'signatures-unchanged': () => ({
    what: 'Er verandert niets aan wie tekent',
    meaning: 'Het staat al zo, of u vroeg het zelf en een collega moet nog akkoord gaan.',
    remedy: 'Vraag een collega om akkoord te gaan, of laat het zoals het is.',
  }),
  'signed-already': () => ({
    what: 'U hebt deze afrekening al goedgekeurd',
    meaning: 'Uw organisatie vraagt de goedkeuring van twee verschillende personen.',
    remedy: 'Vraag een collega om ook goed te keuren.',
  }),
  'answer-incomplete': () => ({
    what: 'Het antwoord is niet volledig',
    meaning: 'Bij gelijk hoort een ander bedrag dan op de lijn staat; bij ongelijk hoort geen bedrag.',
    remedy: 'Vul het juiste bedrag in, of kies dat de betwisting niet gegrond is.',
  }),
  'invalid-date': (detail) => {
    const from = dayOf(detail.from ?? detail.earliest);
    const until = dayOf(detail.until ?? detail.latest);
    const bounds = enumerate([...(from ? [`vanaf ${from}`] : []), ...(until ? [`tot en met ${until}`] : [])]);
    return {
      what: 'Deze datum kan hier niet',
      meaning: bounds === '' ? 'De datum ligt buiten wat mogelijk is.' : `Mogelijk is een datum ${bounds}.`,
      remedy: 'Kies een andere datum.',
    };
  },
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
  'intercommunale-unknown': () => ({
    what: 'Dit is geen intercommunale',
    meaning: 'Onder dit ondernemingsnummer is hier geen streekintercommunale bekend.',
    remedy: 'Kies een intercommunale uit de lijst.',
  }),
  'invalid-document': (detail) => ({
    what: 'Dit bestand kan niet gelezen worden',
    meaning: documentMeaning(detail),
    remedy: 'Laat het bericht opnieuw aanmaken, of geef de gegevens zelf in. Er is niets bewaard.',
  }),
  'document-mismatch': (detail) => ({
    what: 'Dit bericht past niet bij de bestelling',
    meaning: mismatchMeaning(detail),
    remedy:
      'Kijk na of het bericht bij deze bestelling hoort. Een hoger aantal, een andere prijs of een ander artikel kan niet met een antwoord.',
  }),
  'invalid-quantity': (detail) => ({
    what: 'Dit aantal kan hier niet',
    meaning:
      detail.reason === 'defects'
        ? 'Wat u weigert, heeft een omschrijving van de gebreken nodig.'
        : typeof detail.expected === 'number'
          ? `Aanvaard en geweigerd moeten samen ${numberOf(detail.expected, 'stuks')} zijn.`
          : `Hoogstens ${numberOf(detail.most, 'stuks') ?? 'wat nog niet geleverd is'} kan hier nog.`,
    remedy: 'Pas het aantal aan en probeer opnieuw.',
  }),
  'invalid-serials': (detail) => ({
    what: 'De serienummers kloppen niet',
    meaning:
      detail.reason === 'twice'
        ? `Het nummer ${textOf(detail.serial) ?? ''} staat al bij deze bestelling.`
        : `Nodig zijn evenveel nummers als stuks: ${numberOf(detail.expected, 'nummers') ?? 'één per stuk'}.`,
    remedy: 'Geef voor elk geleverd stuk één eigen nummer, elk op een eigen regel.',
  }),
  'invoice-known': () => ({
    what: 'Deze factuur is er al',
    meaning: 'Een factuur van deze leverancier met dit nummer is al ontvangen.',
    remedy: 'Kijk het nummer na. Was de eerste fout, trek die dan eerst in.',
  }),
  'invoices-disputed': ({ most }) => ({
    what: 'Bij deze bestelling liggen te veel betwiste facturen',
    meaning: `Er mogen er ${typeof most === 'number' ? `hoogstens ${most} ` : ''}tegelijk betwist zijn.`,
    remedy: 'Laat foute facturen eerst intrekken, of wacht tot de levering aanvaard is.',
  }),
  'credit-note': () => ({
    what: 'Een creditnota wordt hier niet ontvangen',
    meaning: 'Een factuur met verschillen wordt nooit betaald, dus er valt niets te crediteren.',
    remedy: 'Trek de foute factuur in en voeg de juiste toe.',
  }),
  'penalty-differs': (detail) => ({
    what: 'De boete is vandaag anders dan wat u zag',
    meaning: `Volgens de berekening van vandaag is ze ${amount(detail.now) ?? 'anders'}.`,
    remedy: 'Laad de bestelling opnieuw en beslis dan.',
  }),
  'invalid-billing': () => ({
    what: 'De verdeling van de factuur klopt niet',
    meaning: 'De delen van de te factureren entiteiten vormen samen geen 100 %.',
    remedy: 'Pas de percentages aan tot ze samen 100 % zijn.',
  }),
  'discount-below-award': () => ({
    what: 'De korting is lager dan wat gegund werd',
    meaning: 'Onder de kortingsvoet van de gunning mag een leverancier nooit gaan.',
    remedy: 'Houd de gegunde korting aan, of haal het model uit de catalogus.',
  }),
  'outside-revision': () => ({
    what: 'Deze prijsstijging valt buiten de herzieningsclausule',
    meaning: 'Zo’n stijging moet de beheerder van het raamcontract eerst goedkeuren.',
    remedy: 'Beperk de stijging, of bespreek ze met de beheerder.',
  }),
  'minimum-unmet': () => ({
    what: 'De specificatie haalt de minimumeisen van het perceel niet',
    meaning: 'Een model dat niet aan die eisen voldoet, mag niet aangeboden worden. Ook een kenmerk dat niet ingevuld is, voldoet niet.',
    remedy: 'Kijk de kenmerken na die met “niet gehaald” gemarkeerd zijn.',
  }),
  'invalid-specification': () => ({
    what: 'Een kenmerk heeft een waarde die hier niet kan',
    meaning: 'Elke categorie legt vast welke kenmerken een model heeft en welke waarden die kunnen hebben.',
    remedy: 'Kijk de gemarkeerde kenmerken na.',
  }),
  'range-full': ({ most }) => ({
    what: 'U biedt in dit perceel al zoveel modellen aan als er gegund zijn',
    meaning: `Gegund zijn hoogstens ${numberOf(most, 'modellen') ?? 'zoveel als er nu zijn'}.`,
    remedy: 'Haal eerst een ander model uit de catalogus, of kies een latere ingangsdatum.',
  }),
  'revision-unfounded': ({ field }) => ({
    what: 'De aanleiding verantwoordt geen prijsstijging',
    meaning:
      field === 'index'
        ? 'Wie een prijs verhoogt om een index te volgen, noemt die index en de waarden ervan.'
        : 'Een promotie verlaagt een prijs; ze kan hem niet verhogen.',
    remedy: 'Vul de index in, of kies een andere aanleiding.',
  }),
  'nothing-changed': () => ({
    what: 'Er verandert niets',
    meaning: 'Wat u verstuurt, is gelijk aan wat al gepubliceerd is, of er is niets gekozen.',
    remedy: 'Wijzig of kies iets en probeer opnieuw.',
  }),
  'reason-missing': () => ({
    what: 'Er ontbreekt een reden',
    meaning: 'De leverancier leest waarom zijn voorstel niet doorgaat.',
    remedy: 'Vul een reden in en probeer opnieuw.',
  }),
  'replacement-unfit': ({ reason }) => ({
    what: 'Dit model kan niet als vervanger dienen',
    meaning:
      (typeof reason === 'string' && Object.hasOwn(unfit, reason) ? unfit[reason] : undefined) ??
      'Het voldoet niet aan de eisen van het perceel.',
    remedy: 'Kies een vervanger uit hetzelfde perceel die aan alle eisen voldoet.',
  }),
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
  'attachment-unknown': () => ({
    what: 'Een van de bijlagen is niet gevonden',
    meaning: 'Ze bestaat niet meer, of ze is niet door uw organisatie opgeladen.',
    remedy: 'Verwijder de bijlage uit de lijst en laad ze opnieuw op.',
  }),
  'bank-file-invalid': () => ({
    what: 'Dit bankbestand klopt niet',
    meaning: 'Het is geen volledig en ongewijzigd CODA-bestand of csv-bestand van KBC, Belfius of ING. Er is niets ingelezen.',
    remedy: 'Haal het bestand opnieuw op bij uw bank, open of bewaar het niet in een ander programma en kies het opnieuw.',
  }),
  'bank-file-of-other': () => ({
    what: 'Dit is een rekening van een andere organisatie',
    meaning: 'In het bestand staat het ondernemingsnummer van een andere rekeninghouder. Er is niets ingelezen.',
    remedy: 'Kies een bestand van de rekening waarop uw organisatie de commissies ontvangt.',
  }),
  'payments-changed': () => ({
    what: 'Er zijn intussen betalingen geboekt',
    meaning: 'Wat nu geboekt zou worden, is niet meer wat u zag. Er is niets geboekt.',
    remedy: 'Laad de pagina opnieuw, kijk na wat er veranderde en bevestig dan.',
  }),
  'no-payments': () => ({
    what: 'Er is niets te boeken',
    meaning: 'Geen enkele beweging draagt de mededeling van een open factuur, en u koos er geen.',
    remedy: 'Kies bij een beweging de factuur waarvoor ze is, of kies een ander bestand.',
  }),
  'invoice-unknown': () => ({
    what: 'Deze factuur is er niet',
    meaning: 'De gekozen factuur bestaat niet bij uw organisatie, of de beweging is al geboekt.',
    remedy: 'Laad de pagina opnieuw en kies een factuur uit de lijst.',
  }),
  'payment-unchanged': () => ({
    what: 'Er verandert niets aan deze betaling',
    meaning: 'Ze staat al bij deze factuur, of ze werd al teruggenomen.',
    remedy: 'Kies een andere factuur, of laat de betaling zoals ze is.',
  }),
  'incident-full': () => ({
    what: 'Er kan niets meer bij',
    meaning: 'Het aantal incidenten, berichten of bijlagen is bereikt dat hier bewaard kan worden.',
    remedy: 'Overleg rechtstreeks met de andere partij, of schakel de beheerder van het raamcontract in.',
  }),
  'deadline-not-passed': (detail) => ({
    what: 'De beheerder inschakelen kan nog niet',
    meaning: `De afgesproken termijn loopt nog${dayOf(detail.deadline) ? ` tot en met ${dayOf(detail.deadline)}` : ''}.`,
    remedy: 'Overleg intussen met de andere partij in dit gesprek.',
  }),
  'body-too-large': () => ({
    what: 'Dit is te groot om te versturen',
    meaning: 'De aanvraag bevat meer dan in één keer kan.',
    remedy: 'Verdeel ze over meerdere aanvragen, of kort de opmerkingen in.',
  }),
  busy: () => ({
    what: 'Het is even te druk',
    meaning: 'Er gebeurden te veel wijzigingen op hetzelfde moment. Er is niets gewijzigd.',
    remedy: 'Probeer het over enkele seconden opnieuw.',
  }),
  internal: (detail) => ({
    what: 'Er ging iets mis bij ons',
    meaning: `Het ligt niet aan u. ${textOf(detail.correlationId) ? `Kenmerk: ${textOf(detail.correlationId)}.` : ''}`.trim(),
    remedy: 'Probeer het later opnieuw. Blijft het fout gaan, geef dan het kenmerk door.',
  }),
} as const satisfies Record<ProblemCode, (detail: ProblemDetail) => ProblemText>;

/** The text for a code that came over the wire; one that this site does not know yet reads as a general failure. */
export const problemText = (code: string, detail: ProblemDetail = {}): ProblemText =>
  (Object.hasOwn(problemsNl, code) ? problemsNl[code as ProblemCode] : problemsNl.internal)(detail);

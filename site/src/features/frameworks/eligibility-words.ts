import type { EligibilityAlternative, Framework } from '../../../../shared/domain/frameworks/framework.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { enumerate } from '../../i18n/nl/plural.ts';
import { t } from '../../i18n/text.ts';

type Names = Readonly<Record<Kbo, string>>;

const named = (names: Names, bodies: readonly Kbo[], word?: string) =>
  enumerate(bodies.map((body) => names[body] ?? body).toSorted(), word);

const alternativeWords = ({ kinds, regions, named: bodies }: EligibilityAlternative, names: Names): string => {
  const who = kinds ? enumerate(kinds.map((kind) => t(`kinds.${kind}`))) : bodies ? named(names, bodies) : t('eligibility.any-body');
  return regions ? t('eligibility.member-of', { who, regions: named(names, regions, t('word.or')) }) : who;
};

/** Who may order under a framework, in one sentence per way of being entitled; and whether a toetreding is asked. */
export const eligibilityWords = ({ eligibility }: Pick<Framework, 'eligibility'>, names: Names): readonly string[] => [
  ...eligibility.anyOf.map((alternative) => {
    const words = alternativeWords(alternative, names);
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  }),
  ...(eligibility.accessionRequired ? [t('eligibility.accession')] : []),
];

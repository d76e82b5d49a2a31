import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { SelectField } from '../../components/field.tsx';
import { t } from '../../i18n/text.ts';
import { otherRegion, type QuoteBuyerChoice } from './use-quote-buyer.ts';

interface Props {
  readonly choice: QuoteBuyerChoice;
  readonly names: Readonly<Record<Kbo, string>>;
}

/** Asks only what the commission of this lot depends on, and nothing of somebody who is signed in. */
export const BuyerChoice = ({ choice: { choose, own }, names }: Props) => {
  if (own) return <p class="soft small">{t('model.region-own', { region: names[own] ?? own })}</p>;
  if (!choose) return null;
  const { regions, kinds, chosen, setRegion, setKind } = choose;
  return (
    <>
      {regions.length > 0 && (
        <SelectField
          id="region"
          label={t('model.region')}
          description={t('model.region-help')}
          value={chosen.region}
          choices={[
            ...(chosen.region === '' ? [{ value: '', label: t('model.region-choose') }] : []),
            ...regions.map((region) => ({ value: region as string, label: names[region] ?? region })),
            { value: otherRegion, label: t('model.region-other') },
          ]}
          onChange={(event) => setRegion(event.currentTarget.value)}
        />
      )}
      {kinds.length > 0 && (
        <SelectField
          id="kind"
          label={t('model.buyer-kind')}
          value={chosen.kind}
          choices={[...new Set(['municipality' as const, ...kinds])].map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          onChange={(event) => setKind(event.currentTarget.value)}
        />
      )}
    </>
  );
};

import { organisationKinds } from '../../../../shared/domain/organisations/organisation.ts';
import { p } from '../../i18n/personal.ts';
import { t } from '../../i18n/text.ts';
import type { DraftFields } from './draft-fields.ts';
import { ManyChoice } from './many-choice.tsx';
import type { RuleNames } from './rule-names.ts';
import type { Rules } from './use-rules.ts';

interface Props extends DraftFields {
  readonly rules: Rules;
  readonly names: RuleNames;
}

const buyerKinds = organisationKinds.filter((kind) => kind !== 'supplier');

/** By what the rule is narrowed. */
export const ScopeFields = ({ draft, set, rules: { lots, intercommunales }, names }: Props) => (
  <fieldset class="form-part">
    <legend>{p('rule-form.scope')}</legend>
    <p class="soft">{p('rule-form.scope-help')}</p>
    <ManyChoice
      id="rule-region"
      label={p('rule-form.regions')}
      choices={intercommunales.map(({ kbo, name }) => ({ value: kbo, label: name }))}
      chosen={draft.regions}
      onChange={(regions) => set({ regions })}
    />
    <ManyChoice
      id="rule-buyer"
      label={p('rule-form.kinds')}
      choices={buyerKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      chosen={draft.buyerKinds}
      onChange={(chosen) => set({ buyerKinds: chosen })}
    />
    <ManyChoice
      id="rule-category"
      label={p('rule-form.categories')}
      choices={[...new Set(lots.flatMap(({ categories }) => categories))].map((id) => ({ value: id, label: names.category(id) }))}
      chosen={draft.categories}
      onChange={(categories) => set({ categories })}
    />
    <ManyChoice
      id="rule-lot"
      label={p('rule-form.lots')}
      choices={lots.map(({ id, number, title }) => ({ value: id, label: p('rule-form.lot', { number, title }) }))}
      chosen={draft.lots}
      onChange={(chosen) => set({ lots: chosen })}
    />
  </fieldset>
);

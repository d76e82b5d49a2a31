import type { PublishedScheme } from '../../../../shared/domain/catalogue/publication.ts';
import type { CommissionRule } from '../../../../shared/domain/commissions/commission-rule.ts';
import { commissionRuleWords } from '../../../../shared/domain/text/commission-words.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { today } from '../../format/dates.ts';
import { t } from '../../i18n/text.ts';
import { commissionPeriodWords, commissionScopeWords, commissionSharesWords } from './commission-words.ts';

/** The commission rules that hold today or later, in words, each with its source. */
export const CommissionTable = ({ scheme: { framework, names, lots } }: { readonly scheme: PublishedScheme }) => {
  const on = today();
  const rules = framework.commissionRules.filter(({ until }) => until === undefined || until >= on);
  const columns: readonly [Column<CommissionRule>, ...Column<CommissionRule>[]] = [
    { key: 'who', heading: t('commission.who'), cell: (rule) => commissionScopeWords(rule, names, lots, rules.length === 1) },
    { key: 'amount', heading: t('commission.amount'), cell: (rule) => <span class="strong figure">{commissionRuleWords(rule)}</span> },
    { key: 'receiver', heading: t('commission.receiver'), cell: commissionSharesWords },
    { key: 'period', heading: t('commission.period'), cell: commissionPeriodWords },
    { key: 'source', heading: t('commission.source'), cell: ({ source }) => <span class="small soft">{source}</span> },
  ];
  return (
    <section class="card">
      <h2>{t('frameworks.commission')}</h2>
      {rules.length === 0 ? (
        <p>{t('frameworks.commission-none')}</p>
      ) : (
        <>
          <p class="soft">{t('frameworks.commission-lede')}</p>
          <DataTable caption={t('frameworks.commission')} captionHidden columns={columns} rows={rules} rowKey={({ id }) => id} />
        </>
      )}
    </section>
  );
};

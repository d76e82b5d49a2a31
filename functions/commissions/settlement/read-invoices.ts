import type { FileAnswer } from '../../../shared/contract/files.ts';
import { isSettled, standingOf } from '../../../shared/domain/commissions/payments/invoice-standing.ts';
import { paidPerInvoice } from '../../../shared/domain/commissions/payments/payment.ts';
import { plus, zero } from '../../../shared/domain/money/cents.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../../shared/domain/result.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import { commissionInvoiceDocument } from '../../documents/ubl/commission-invoice.ts';
import { exemptionOf } from '../../documents/ubl/exemption.ts';
import { writeXml } from '../../documents/ubl/write-xml.ts';
import type { FrameworkRepository } from '../../frameworks/framework.repository.ts';
import type { OrganisationRepository } from '../../organisations/organisation.repository.ts';
import type { Clock } from '../../platform/clock.ts';
import { type HeadsDeps, headsOf } from '../payments/heads.ts';
import { findInvoiced, findSettlement, type SettlementDeps } from './find-settlement.ts';

interface Deps extends SettlementDeps {
  readonly organisations: Pick<OrganisationRepository, 'findAll'>;
  readonly frameworks: Pick<FrameworkRepository, 'list'>;
}

/** Every invoice and credit note of an approved statement, with how far each is paid today and by what. */
export const makeListCommissionInvoices =
  ({ now, ...deps }: HeadsDeps & { readonly now: Clock }) =>
  async (caller: Principal, statementId: string) => {
    const found = await findInvoiced(deps, caller, statementId);
    if (!found.ok) return found;
    const { statement, review } = found.value;
    const [heads, entries] = await Promise.all([headsOf(deps, statement, review), deps.payments.ofStatement(statement.id)]);
    const [paid, today] = [paidPerInvoice(entries), brusselsDate(now())];
    const invoices = heads.invoices.map((invoice) => ({ ...invoice, ...standingOf(invoice, paid.get(invoice.number), today) }));
    const total = (amount: 'net' | 'vat' | 'gross' | 'paid' | 'open') => plus(zero, ...invoices.map((invoice) => invoice[amount]));
    return ok({
      statement: statement.id,
      invoices,
      passedOn: heads.passedOn,
      internal: heads.internal,
      totals: { net: total('net'), vat: total('vat'), gross: total('gross'), paid: total('paid'), open: total('open') },
      allPaid: invoices.every(isSettled),
      payments: entries.map(({ payment, number, type, invoice, amount, bookedOn, reason, by, at }) => ({
        ...{ payment, number, type, invoice, amount, bookedOn, byName: by.name, at },
        ...(reason !== undefined && { reason }),
      })),
    });
  };

/** One of them as a Peppol document; `not-found` too for a payer who owes nothing of this statement. */
export const makeGetCommissionInvoiceUbl =
  ({ organisations, frameworks, ...deps }: Deps) =>
  async (
    caller: Principal,
    { statementId, payer }: { readonly statementId: string; readonly payer: Kbo },
  ): Promise<Result<FileAnswer, 'not-found' | 'wrong-state'>> => {
    const found = await findSettlement(deps, caller, statementId);
    if (!found.ok) return found;
    const { statement, invoices } = found.value;
    const invoice = invoices.find((one) => one.payer === payer);
    if (!invoice) return refuse('not-found');
    const [bodies, known] = await Promise.all([organisations.findAll([invoice.seller, payer]), frameworks.list()]);
    const framework = known.find(({ id }) => id === statement.framework);
    const partyOf = (kbo: Kbo) => {
      const body = bodies.find((one) => one.kbo === kbo);
      if (!body) throw new Error(`statement ${statement.id} names an organisation that is not there: ${kbo}`);
      return { kbo, name: body.name, address: body.address };
    };
    const exemption = exemptionOf(framework ?? { vatRules: [] }, invoice);
    const root = commissionInvoiceDocument({ invoice, statement, partyOf, exemption, sample: framework?.sample === true });
    return ok({ name: `${invoice.number}.xml`, mediaType: 'application/xml', bytes: writeXml(root) });
  };

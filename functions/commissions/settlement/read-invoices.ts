import type { FileAnswer } from '../../../shared/contract/files.ts';
import { plus, zero } from '../../../shared/domain/money/cents.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../../shared/domain/result.ts';
import { commissionInvoiceDocument } from '../../documents/ubl/commission-invoice.ts';
import { exemptionOf } from '../../documents/ubl/exemption.ts';
import { writeXml } from '../../documents/ubl/write-xml.ts';
import type { FrameworkRepository } from '../../frameworks/framework.repository.ts';
import type { OrganisationRepository } from '../../organisations/organisation.repository.ts';
import { findSettlement, type SettlementDeps } from './find-settlement.ts';

interface Deps extends SettlementDeps {
  readonly organisations: Pick<OrganisationRepository, 'findAll'>;
  readonly frameworks: Pick<FrameworkRepository, 'list'>;
}

/** Every invoice and credit note of an approved statement, with names as they are now. */
export const makeListCommissionInvoices =
  ({ organisations, ...deps }: Deps) =>
  async (caller: Principal, statementId: string) => {
    const found = await findSettlement(deps, caller, statementId);
    if (!found.ok) return found;
    const { statement, invoices, passedOn } = found.value;
    const names = new Map((await organisations.findAll(invoices.map(({ payer }) => payer))).map(({ kbo, name }) => [kbo, name]));
    const total = (amount: 'net' | 'vat' | 'gross') => plus(zero, ...invoices.map(({ totals }) => totals[amount]));
    return ok({
      statement: statement.id,
      invoices: invoices.map(({ seller: _, vat: __, lines, totals, ...invoice }) => ({
        ...invoice,
        payerName: names.get(invoice.payer) ?? lines[0]?.source.payerName ?? invoice.payer,
        lineCount: lines.length,
        ...totals,
      })),
      passedOn,
      totals: { net: total('net'), vat: total('vat'), gross: total('gross') },
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
    const root = commissionInvoiceDocument({ invoice, statement, partyOf, exemption });
    return ok({ name: `${invoice.number}.xml`, mediaType: 'application/xml', bytes: writeXml(root) });
  };

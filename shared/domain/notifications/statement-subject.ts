import { type Reviewed, statementMoveOf } from '../commissions/review-deadline.ts';
import type { Statement } from '../commissions/statement.ts';
import type { Subject } from './subject.ts';

type Stated = Pick<Statement, 'id' | 'number' | 'authority' | 'beneficiary' | 'beneficiaryName' | 'issuedAt'>;

/** A statement: who receives it stands where otherwise a buyer does, who issued it where otherwise a supplier does. */
export const subjectOfStatement = (statement: Stated, review: Reviewed): Subject => {
  const { id, number, authority, beneficiary, beneficiaryName } = statement;
  const move = statementMoveOf(statement, review);
  return {
    kind: 'statement',
    id,
    number,
    buyer: beneficiary,
    buyerName: beneficiaryName,
    supplier: authority,
    supplierName: 'De aankoopcentrale',
    authority,
    preparers: [],
    ...(move !== undefined && { move }),
  };
};

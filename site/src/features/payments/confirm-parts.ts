import { confirmPaymentImportRoute } from '../../../../shared/contract/payments.routes.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import type { PaymentImportView } from './bank-file.tsx';
import type { Chosen } from './movement-tables.tsx';

const bookedOf = ({ import: { booked } }: PaymentImportView): number => booked?.payments ?? 0;

/** What is still chosen among the movements that are left; one that was booked a moment ago may be told as such, or no more. */
const chosenIn = ({ movements }: PaymentImportView, chosen: Chosen) =>
  movements.flatMap(({ payment, outcome }) => {
    const invoice = outcome === 'double' ? undefined : chosen.get(payment);
    return invoice === undefined ? [] : [{ payment, invoice }];
  });

/**
 * Confirms a bank's file, part after part where it holds more payments than are booked at once. Stops where something is
 * refused, or where what is left is no longer the rest of what was seen: then a person looks again.
 * @param onPart hears how far it is after each part
 */
export const confirmParts = async (
  seen: PaymentImportView,
  chosen: Chosen,
  onPart: (view: PaymentImportView) => void,
): Promise<{ readonly view: PaymentImportView; readonly problem: Problem | undefined }> => {
  const wanted = bookedOf(seen) + seen.toBook.payments + chosenIn(seen, chosen).length;
  let view = seen;
  do {
    const answer = await callApi(confirmPaymentImportRoute, {
      params: { importId: view.import.id },
      body: { version: view.import.version, seen: view.toBook, chosen: chosenIn(view, chosen) },
    });
    if (!answer.ok) return { view, problem: answer.problem };
    view = answer.value;
    onPart(view);
  } while (view.import.state === 'checked' && bookedOf(view) + view.toBook.payments + chosenIn(view, chosen).length === wanted);
  return { view, problem: undefined };
};

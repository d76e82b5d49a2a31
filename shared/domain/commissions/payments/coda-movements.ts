import { type Cents, plus, zero } from '../../money/cents.ts';
import type { LocalDate } from '../../time/local-date.ts';
import { readCommunication, type StructuredCommunication } from '../structured-communication.ts';
import { type CodaBlock, isKind } from './coda-lines.ts';
import { type CodaLine, dateIn, fieldOf, numberIn, signedIn, type Tell } from './coda-values.ts';
import { communicationIn } from './communication-in.ts';

/** A record 2.1 with those that complete it. */
export interface CodaMovement {
  readonly line: number;
  readonly sequence: number;
  /** 0 is the movement itself; from 1 on what a globalised one consists of. */
  readonly detail: number;
  readonly bookedOn: LocalDate;
  readonly amount: Cents;
  readonly counterparty?: string | undefined;
  readonly message: string;
  readonly reference?: StructuredCommunication | undefined;
}

/** Of a structured communication the first three columns say what it is: these two are the Belgian one. */
const belgian = ['101', '102'];

const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

interface Communication {
  readonly message: string;
  readonly reference?: StructuredCommunication | undefined;
}

const communicationOf = (first: CodaLine<'2.1'>, rest: string, tell: Tell): Communication => {
  const structured = fieldOf(first, 'structured');
  if (structured !== '0' && structured !== '1')
    tell({ line: first.number, code: 'field-invalid', field: 'structured', found: structured, expected: '0, 1' });
  const text = fieldOf(first, 'communication');
  if (structured !== '1') {
    const message = tidy(text + rest);
    return { message, reference: communicationIn(message) };
  }
  const [kind, content] = [text.slice(0, 3), text.slice(3)];
  if (!belgian.includes(kind)) return { message: tidy(content + rest) };
  const read = readCommunication(content.slice(0, 12));
  if (!read.ok) tell({ line: first.number, code: 'reference-invalid', field: 'communication', found: content.slice(0, 12) });
  return read.ok ? { message: '', reference: read.value } : { message: tidy(content) };
};

/** The records of one movement: a 2.1 and everything up to the next. */
const grouped = (block: CodaBlock): readonly (readonly CodaLine[])[] => {
  const groups: CodaLine[][] = [];
  for (const line of block) {
    if (line.kind === '2.1') groups.push([line]);
    else if (line.kind.startsWith('2.') || line.kind.startsWith('3.')) groups.at(-1)?.push(line);
  }
  return groups;
};

type Numbered = CodaLine<'2.1'> | CodaLine<'2.2'> | CodaLine<'2.3'> | CodaLine<'3.1'> | CodaLine<'3.2'> | CodaLine<'3.3'>;

/** Every movement has the next number, every further record of it the same one with the same or the next detail. */
const checkNumbers = (lines: readonly CodaLine[], tell: Tell): void => {
  let [sequence, detail] = [0, 0];
  for (const line of lines as readonly Numbered[]) {
    const [found, part] = [numberIn(line, 'sequence', tell), numberIn(line, 'detail', tell)];
    if (found === undefined || part === undefined) continue;
    const next = line.kind === '2.1' && found === sequence + 1 && part === 0;
    const opens = line.kind === '2.1' || line.kind === '3.1';
    const same = found === sequence && (part === detail + 1 ? opens : part === detail && line.kind !== '2.1');
    if (!next && !same)
      tell({
        line: line.number,
        code: 'sequence-broken',
        found: `${found}.${part}`,
        expected: `${sequence + 1}.0, ${sequence}.${detail + 1}`,
      });
    [sequence, detail] = [found, part];
  }
};

/** The movements of one statement, details included, in the sequence of the file. */
export const codaMovements = (block: CodaBlock, tell: Tell): readonly CodaMovement[] => {
  const groups = grouped(block);
  checkNumbers(groups.flat(), tell);
  return groups.flatMap((lines) => {
    const first = lines.find(isKind('2.1'));
    if (!first) return [];
    const [amount, bookedOn] = [signedIn(first, 'sign', 'amount', tell), dateIn(first, 'date', tell)];
    if (fieldOf(first, 'valueDate') !== '000000') dateIn(first, 'valueDate', tell);
    const [second, third] = [lines.find(isKind('2.2')), lines.find(isKind('2.3'))];
    const rest = (second ? fieldOf(second, 'communication') : '') + (third ? fieldOf(third, 'communication') : '');
    const communication = communicationOf(first, rest, tell);
    const name = third ? tidy(fieldOf(third, 'name')) : '';
    if (amount === undefined || bookedOn === undefined) return [];
    return [
      {
        line: first.number,
        sequence: Number(fieldOf(first, 'sequence')),
        detail: Number(fieldOf(first, 'detail')),
        bookedOn,
        amount,
        ...(name !== '' && { counterparty: name }),
        ...communication,
      },
    ];
  });
};

/**
 * What is booked one by one: of a movement that the bank totalled its details, as far as they sum to it, because each
 * bears its own communication; else the movement.
 */
export const bookable = (movements: readonly CodaMovement[]): readonly CodaMovement[] =>
  [...Map.groupBy(movements, ({ sequence }) => sequence).values()].flatMap((same) => {
    const [whole, details] = [same.filter(({ detail }) => detail === 0), same.filter(({ detail }) => detail > 0)];
    const sum = (of: readonly CodaMovement[]) => plus(zero, ...of.map(({ amount }) => amount));
    return details.length > 0 && sum(details) === sum(whole) ? details : whole;
  });

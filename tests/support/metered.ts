import type { Database } from '../../functions/platform/database.ts';

interface Consumed {
  readonly CapacityUnits?: number;
}

/** What a piece of work asked of the engine. */
export interface Bill {
  /** Requests sent, retries included. */
  readonly roundTrips: number;
  /** Read and write units together, as the engine reports them. */
  readonly capacity: number;
  readonly commands: readonly string[];
}

const unitsIn = (output: object): number => {
  const consumed = (output as { readonly ConsumedCapacity?: Consumed | readonly Consumed[] }).ConsumedCapacity;
  return [consumed ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
};

/**
 * Counts what passes through a database's client from now on, and asks every command to report its capacity.
 * @returns a function that does some work and answers what came of it and what it took
 */
export const meter = ({ client }: Database) => {
  let commands: string[] = [];
  let capacity = 0;
  let roundTrips = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      commands.push((context.commandName ?? 'unnamed').replace(/Command$/, ''));
      const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
      capacity += unitsIn(answer.output);
      return answer;
    },
    { step: 'initialize', name: 'reportCapacity', override: true },
  );
  client.middlewareStack.add(
    (next) => (args) => {
      roundTrips += 1;
      return next(args);
    },
    { step: 'deserialize', name: 'countRoundTrips', override: true },
  );
  return async <T>(work: () => Promise<T>): Promise<{ readonly answer: T; readonly bill: Bill }> => {
    commands = [];
    capacity = 0;
    roundTrips = 0;
    const answer = await work();
    return { answer, bill: { roundTrips, capacity, commands: [...commands] } };
  };
};

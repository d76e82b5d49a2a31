import { parseArgs } from 'node:util';
import { StartProblem } from '../start-problem.ts';

export interface SeedOptions {
  readonly orders?: number;
  readonly scheme?: string;
}

const usage = 'Say what to add: npm run seed -- --orders 100000, or npm run seed -- --scheme deelfietsen (or a file that ends in .json)';
const mostOrders = 1_000_000;

/** @throws StartProblem for an option that does not exist, or none */
export const readSeedOptions = (args: readonly string[]): SeedOptions => {
  let values: { orders?: string; scheme?: string };
  try {
    ({ values } = parseArgs({ args: [...args], options: { orders: { type: 'string' }, scheme: { type: 'string' } } }));
  } catch {
    throw new StartProblem(`${usage}.`);
  }
  const { orders, scheme } = values;
  if (orders === undefined && scheme === undefined) throw new StartProblem(`${usage}.`);
  if (orders !== undefined && !(/^[1-9]\d*$/.test(orders) && Number(orders) <= mostOrders))
    throw new StartProblem(`--orders wants a whole number from 1 to ${mostOrders}.`);
  return { ...(orders !== undefined && { orders: Number(orders) }), ...(scheme !== undefined && { scheme }) };
};

import * as z from 'zod';
import { organisationKinds } from '../domain/organisations/organisation.ts';
import { roles } from '../domain/organisations/role.ts';
import { actor, instant, kbo, line, localDate, positiveCents, version } from './primitives.ts';

export const address = z.strictObject({ street: line(), postalCode: z.string().regex(/^\d{4}$/), city: line(100) });

export const membership = z.strictObject({
  intercommunale: kbo,
  framework: z.string().max(40).optional(),
  from: localDate,
  until: localDate.optional(),
});

export const accession = z.strictObject({
  framework: z.string().max(40),
  decidedBy: line(),
  decidedOn: localDate,
  reference: line(),
  from: localDate,
  until: localDate.optional(),
});

export const organisation = z.strictObject({
  kbo,
  ovo: z
    .string()
    .regex(/^OVO\d{6}$/)
    .optional(),
  nis: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  name: line(),
  kind: z.enum(organisationKinds),
  province: line().optional(),
  inhabitants: z.int().min(0).optional(),
  inhabitantsOn: localDate.optional().meta({ description: 'the day for which they were counted' }),
  address,
  memberships: z.array(membership),
  accessions: z.array(accession),
  statementSignatures: z.union([z.literal(1), z.literal(2)]).optional(),
  fewerSignatures: z.strictObject({ by: actor, at: instant }).optional(),
  approvalThreshold: positiveCents,
  predecessors: z.array(z.strictObject({ kbo, name: line(), until: localDate })),
  invented: z.boolean(),
  version,
});

export const me = z.strictObject({
  person: z.string(),
  name: z.string(),
  roles: z.array(z.enum(roles)),
  organisation,
});

export const person = z.strictObject({
  id: z.string(),
  name: z.string(),
  roles: z.array(z.enum(roles)),
  email: z.string().optional(),
  organisation: kbo,
  seenOn: localDate,
});

export const colleague = person.pick({ id: true, name: true, roles: true });

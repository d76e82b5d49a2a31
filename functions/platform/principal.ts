import * as z from 'zod';
import { isKbo } from '../../shared/domain/organisations/kbo.ts';
import { type Principal, type Role, roles } from '../../shared/domain/organisations/role.ts';

const claims = z.object({
  sub: z.string().min(1).max(200),
  name: z.string().min(1).max(200),
  vo_orgcode: z.string().refine(isKbo),
  raamwerk_roles: z.string(),
  /** An address that cannot be one is none: nobody is kept out for it. */
  email: z.email().max(200).optional().catch(undefined),
});

const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);

/**
 * Who calls, from the claims of an access token whose signature the authorizer has verified. Roles that this
 * system does not know are ignored; a token without person or organisation is nobody's.
 */
export const principalFrom = (given: unknown): Principal | undefined => {
  const parsed = claims.safeParse(given);
  if (!parsed.success) return undefined;
  const { sub, name, vo_orgcode, raamwerk_roles, email } = parsed.data;
  return {
    person: sub,
    name,
    organisation: vo_orgcode,
    roles: raamwerk_roles.split(' ').filter(isRole),
    ...(email !== undefined && { email }),
  };
};

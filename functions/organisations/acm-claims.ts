import { isKbo, type Kbo } from '../../shared/domain/organisations/kbo.ts';
import { type Role, roles } from '../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';

/** What ACM/IDM says about the person who signs in, for the one organisation that was chosen there (scopes `vo`, `profile` and `raamwerk`). */
export interface AcmAttributes {
  readonly givenName: string;
  readonly familyName: string;
  /** KBO number, or OVO code where the organisation is registered by it. */
  readonly vo_orgcode: string;
  /** `LB` local government, `EA` company; others have no business here. */
  readonly vo_doelgroepcode: string;
  /** Rights as `RaamwerkGebruiker-besteller:OVO001234`; several separated by commas, in any brackets. */
  readonly raamwerk_rol_3d: string;
  /** Not everybody has given one. */
  readonly email?: string | undefined;
}

export interface TokenClaims {
  readonly name: string;
  readonly vo_orgcode: Kbo;
  readonly raamwerk_roles: string;
  readonly email?: string;
}

/** Rights as the user administration of ACM/IDM names them. */
const rights = {
  besteller: 'buyer',
  ondertekenaar: 'approver',
  leverancier: 'supplier',
  nazicht: 'reviewer',
  beheerder: 'manager',
  lezer: 'auditor',
} as const satisfies Record<string, Role>;

const isRight = (name: string): name is keyof typeof rights => Object.hasOwn(rights, name);
const isOvo = (code: string) => /^OVO\d{6}$/.test(code);
const admitted = new Set(['LB', 'EA']);

interface Right {
  readonly role: Role;
  readonly organisation: string;
}

/** One right may name several organisations: `RaamwerkGebruiker-besteller:OVO001234, 0213349124`. Rights of other applications are passed over. */
const rightsIn = (text: string): readonly Right[] => {
  const found: Right[] = [];
  let role: Role | undefined;
  for (const part of text.split(/[\s,;"'[\]]+/).filter(Boolean)) {
    const [, application, name, first] = /^([A-Za-z]+)-([a-z]+):(\w*)$/.exec(part) ?? [];
    if (part.includes(':')) role = application === 'RaamwerkGebruiker' && name !== undefined && isRight(name) ? rights[name] : undefined;
    const organisation = part.includes(':') ? first : part;
    if (role && organisation) found.push({ role, organisation });
  }
  return found;
};

/** The OVO codes whose KBO number must be known before `tokenClaims` can decide. */
export const ovoCodesIn = ({ vo_orgcode, raamwerk_rol_3d }: AcmAttributes): readonly string[] => [
  ...new Set([vo_orgcode, ...rightsIn(raamwerk_rol_3d).map((right) => right.organisation)].filter(isOvo)),
];

/**
 * The claims of an access token. Only rights for the organisation of this login count: a person with rights
 * in two organisations acts for one at a time.
 * @param kboOf what the registered organisations among `ovoCodesIn` have as KBO number
 */
export const tokenClaims = (
  attributes: AcmAttributes,
  kboOf: ReadonlyMap<string, Kbo>,
): Result<TokenClaims, 'group-not-admitted' | 'unknown-organisation' | 'no-right' | 'no-name'> => {
  if (!admitted.has(attributes.vo_doelgroepcode)) return refuse('group-not-admitted', { group: attributes.vo_doelgroepcode });
  const kboFor = (code: string): Kbo | undefined => (isKbo(code) ? code : kboOf.get(code));
  const organisation = kboFor(attributes.vo_orgcode);
  if (!organisation) return refuse('unknown-organisation', { organisation: attributes.vo_orgcode });
  const held = new Set(
    rightsIn(attributes.raamwerk_rol_3d)
      .filter((right) => kboFor(right.organisation) === organisation)
      .map((right) => right.role),
  );
  if (held.size === 0) return refuse('no-right', { organisation });
  const name = `${attributes.givenName} ${attributes.familyName}`.trim();
  if (name === '') return refuse('no-name');
  return ok({
    name,
    vo_orgcode: organisation,
    raamwerk_roles: roles.filter((role) => held.has(role)).join(' '),
    ...(attributes.email && { email: attributes.email }),
  });
};

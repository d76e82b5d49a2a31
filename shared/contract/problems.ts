/**
 * Every refusal that a route may answer, with its HTTP status. The titles are for developers;
 * what a user reads in Dutch lives in the site's texts, keyed by the same codes.
 */
export const problems = {
  'invalid-input': { status: 400, title: 'The request does not fit the schema of this route' },
  'not-signed-in': { status: 401, title: 'A valid access token is needed' },
  'not-allowed': { status: 403, title: 'This role may not use this route' },
  'not-found': { status: 404, title: 'There is no such thing, or it is not yours' },
  'wrong-state': { status: 409, title: 'The order is in a state in which this cannot be done' },
  'stale-version': { status: 409, title: 'Somebody changed it since it was read' },
  'key-reused': { status: 409, title: 'This Idempotency-Key was used for a different request' },
  'price-changed': { status: 409, title: 'The price is not the one that was seen' },
  'model-withdrawn': { status: 409, title: 'The model can no longer be ordered' },
  'ceiling-reached': { status: 409, title: 'The order does not fit in the room left under the framework agreement' },
  'framework-not-started': { status: 409, title: 'The framework agreement has not started yet' },
  'framework-ended': { status: 409, title: 'The framework agreement has ended' },
  'not-eligible': { status: 403, title: 'The organisation may not order under this framework agreement' },
  'attribution-unclear': { status: 409, title: 'It is not clear which intercommunale serves this organisation' },
  'own-order': { status: 403, title: 'Whoever prepared or changed an order does not approve it' },
  'invalid-choice': { status: 422, title: 'The chosen model, options, quantity or term do not go together' },
  'award-method': { status: 409, title: 'This lot is not ordered from directly: its award method asks for another procedure' },
  'vat-undetermined': { status: 409, title: 'No single VAT rate follows from the rules of the framework' },
  'commission-undetermined': { status: 409, title: 'No single commission rule applies to this line' },
  'invalid-date': { status: 422, title: 'The date lies outside what is possible here' },
  'invalid-billing': { status: 422, title: 'The billing shares do not sum to the whole' },
  'discount-below-award': { status: 422, title: 'The discount is below the one that was awarded for the lot' },
  'outside-revision': { status: 409, title: 'The price rise exceeds what the revision clause allows without the manager' },
  'replacement-unfit': { status: 422, title: 'The replacement does not satisfy the lot' },
  'file-empty': { status: 422, title: 'The file holds nothing' },
  'file-kind': { status: 422, title: 'Files of this kind are not taken' },
  'file-mismatch': { status: 422, title: 'The content is not what the name of the file says, or it is damaged' },
  'file-macros': { status: 422, title: 'The file holds macros' },
  'attachment-unknown': { status: 422, title: 'There is no such attachment, or it is not of this organisation' },
  'body-too-large': { status: 413, title: 'The request is larger than this route accepts' },
  busy: { status: 503, title: 'Too many changes at the same moment; nothing was changed, try again' },
  internal: { status: 500, title: 'Something went wrong on our side' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

export type ProblemCode = keyof typeof problems;

/** Answers that the platform itself gives on any route; a route declares only its own. */
export const platformProblems = [
  'invalid-input',
  'not-signed-in',
  'not-allowed',
  'body-too-large',
  'busy',
  'internal',
] as const satisfies readonly ProblemCode[];

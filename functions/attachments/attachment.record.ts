import * as z from 'zod';
import { attachmentRef } from '../../shared/contract/attachments.schemas.ts';
import { instant, kbo } from '../../shared/contract/primitives.ts';
import type { AttachmentRef } from '../../shared/domain/attachments/attachment.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Instant } from '../../shared/domain/time/local-date.ts';
import { attachmentKey, unsentFileIndex, unsentModelFileIndex } from '../platform/keys/attachments.keys.ts';
import { defineRecord } from '../platform/record.ts';

/** What is known of a file; the file itself lies in the store of files, under its id and its hash. */
export interface Attachment extends AttachmentRef {
  /** Whose it is: only people of this organisation may send it along with something. */
  readonly owner: Kbo;
  readonly by: string;
  /** SHA-256 of the content, in hexadecimal. */
  readonly sha256: string;
  readonly at: Instant;
  /** It went along with something; a file that never did is of no use to anybody. */
  readonly attached?: boolean | undefined;
  /** It never did, for so long that it was thrown away: to everybody it does not exist any more. */
  readonly expired?: boolean | undefined;
  /** It was put in to go with a model, and nothing is in it but what is to be seen; a picture's measures in pixels, as it is shown. */
  readonly model?: { readonly width?: number | undefined; readonly height?: number | undefined } | undefined;
  /** Who may read it besides its owner. */
  readonly sharedWith?: ReadonlySet<Kbo> | undefined;
}

export const attachmentRecord = defineRecord<Attachment>({
  kind: 'attachment',
  schemaVersion: 1,
  schema: z.strictObject({
    ...attachmentRef.shape,
    owner: kbo,
    by: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    at: instant,
    attached: z.boolean().optional(),
    expired: z.boolean().optional(),
    model: z.strictObject({ width: z.int().optional(), height: z.int().optional() }).optional(),
    sharedWith: z.set(kbo).optional(),
  }),
  key: ({ id }) => attachmentKey(id),
  // What goes with a model stays: it is put in long before the model is sent in, and nothing tells when it was.
  index: ({ id, at, owner, attached, model }) => {
    if (attached === true) return {};
    return model === undefined ? unsentFileIndex(at, id) : unsentModelFileIndex(owner, at, id);
  },
  versioned: false,
});

export const refOf = ({ id, name, mediaType, bytes }: Attachment): AttachmentRef => ({ id, name, mediaType, bytes });

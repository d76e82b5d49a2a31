/** A file that was put in and found to be what its name says; `bytes` is its size. */
export interface AttachmentRef {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** What one message, delivery or decision may bring along. */
export const mostAttachments = 10;

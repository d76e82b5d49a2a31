/** A whole message, with the id by which sending it again is recognised. */
export interface ComposedMail {
  readonly id: string;
  readonly to: string;
  readonly raw: Uint8Array;
}

/** The way out for mail. */
export interface MailTransport {
  /** Resolves when the other side has taken it over. @throws when it has not, or when that is not certain */
  send(mail: ComposedMail): Promise<void>;
}

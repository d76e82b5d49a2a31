/** The login could not be asked: whoever is signed in still is, and may try again. */
export class LoginUnreachable extends Error {
  override readonly name = 'LoginUnreachable';
}

/**
 * Where files lie that people put in, each under its id and the hash of its content: written once, never altered, thrown
 * away when nobody needs one, and read by nothing but the functions. What a file is and who may read it stands in the table.
 */
export interface FileStore {
  /** Writing the same file again changes nothing. */
  put(id: string, sha256: string, bytes: Uint8Array): Promise<void>;
  /** @throws when there is no such file: the table knows of no file that is not there */
  get(id: string, sha256: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Throwing away what is not there changes nothing. */
  remove(id: string, sha256: string): Promise<void>;
}

/** Both parts come from the table or from a hash, so that no name that a person typed becomes a path. */
export const pathOfFile = (id: string, sha256: string): string => {
  if (!/^[0-9a-z]{26}$/.test(id) || !/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not the id and the hash of a file');
  return `attachments/${id}/${sha256}`;
};

import { DatabaseSync } from 'node:sqlite';
import type { Adapter, AdapterPayload } from 'oidc-provider';

const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS artifact (
    model TEXT NOT NULL,
    id TEXT NOT NULL,
    payload TEXT NOT NULL,
    grant_id TEXT,
    uid TEXT,
    expires_at INTEGER,
    PRIMARY KEY (model, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS artifact_by_grant ON artifact (grant_id) WHERE grant_id IS NOT NULL;
  CREATE INDEX IF NOT EXISTS artifact_by_uid ON artifact (uid) WHERE uid IS NOT NULL;
  CREATE INDEX IF NOT EXISTS artifact_by_expiry ON artifact (expires_at);
`;

const now = () => Math.floor(Date.now() / 1000);

/** Expired entries are thrown away once per so many writes. */
const sweepEvery = 200;

/** Keeps sessions, grants, codes and refresh tokens in a file, so that a restart signs nobody out. */
export const openLoginStore = (file: string) => {
  const database = new DatabaseSync(file);
  database.exec(schema);
  const put = database.prepare('INSERT OR REPLACE INTO artifact (model, id, payload, grant_id, uid, expires_at) VALUES (?, ?, ?, ?, ?, ?)');
  const byId = database.prepare('SELECT payload FROM artifact WHERE model = ? AND id = ? AND (expires_at IS NULL OR expires_at > ?)');
  const byUid = database.prepare('SELECT payload FROM artifact WHERE model = ? AND uid = ? AND (expires_at IS NULL OR expires_at > ?)');
  const consume = database.prepare("UPDATE artifact SET payload = json_set(payload, '$.consumed', ?) WHERE model = ? AND id = ?");
  const remove = database.prepare('DELETE FROM artifact WHERE model = ? AND id = ?');
  const revoke = database.prepare('DELETE FROM artifact WHERE grant_id = ?');
  const sweep = database.prepare('DELETE FROM artifact WHERE expires_at <= ?');
  sweep.run(now());
  let writes = 0;

  const payloadOf = (row: Record<string, unknown> | undefined): AdapterPayload | undefined =>
    row && (JSON.parse(String(row.payload)) as AdapterPayload);

  const adapterFor = (model: string): Adapter => ({
    async upsert(id, payload, expiresIn) {
      const expiresAt = expiresIn ? now() + expiresIn : null;
      put.run(model, id, JSON.stringify(payload), payload.grantId ?? null, payload.uid ?? null, expiresAt);
      writes += 1;
      if (writes % sweepEvery === 0) sweep.run(now());
    },
    find: async (id) => payloadOf(byId.get(model, id, now())),
    findByUid: async (uid) => payloadOf(byUid.get(model, uid, now())),
    // Codes for devices without a keyboard: this login knows none.
    findByUserCode: async () => undefined,
    async consume(id) {
      consume.run(now(), model, id);
    },
    async destroy(id) {
      remove.run(model, id);
    },
    async revokeByGrantId(grantId) {
      revoke.run(grantId);
    },
  });

  return { adapterFor, close: () => database.close() };
};

export type LoginStore = ReturnType<typeof openLoginStore>;

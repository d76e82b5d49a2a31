import { useEffect, useState } from 'preact/hooks';
import { onSessionChange, readSession, type StoredSession } from './stored-session.ts';

/** Who is signed in, kept up to date when that changes in this tab or another. */
export const useSession = (): StoredSession | undefined => {
  const [session, setSession] = useState(readSession);
  useEffect(() => onSessionChange(() => setSession(readSession())), []);
  return session;
};

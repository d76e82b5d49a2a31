import { once } from 'node:events';
import { createServer } from 'node:net';
import { codeOf, StartProblem } from './start-problem.ts';

const listenOnce = async (port: number): Promise<number> => {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  return address.port;
};

/** A port that nobody listens on. */
export const freePort = (): Promise<number> => listenOnce(0);

/** @throws StartProblem when something else listens on the port or this user may not */
export const assertPortFree = async (port: number): Promise<void> => {
  try {
    await listenOnce(port);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EADDRINUSE')
      throw new StartProblem(`Port ${port} is in use by another program. Stop that, or choose another: PORT=8081 npm start`);
    if (code === 'EACCES') throw new StartProblem(`Port ${port} may not be used by this user. Choose one above 1023: PORT=8080 npm start`);
    throw error;
  }
};

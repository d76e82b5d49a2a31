/**
 * What every Node part does with its supervisor: says that it is ready, stops when told to, and does not outlive it.
 * The last part to notice that the supervisor is gone also ends the engine, which cannot notice by itself.
 */
export const liveAsPart = (stop: () => Promise<void>): { readonly sayReady: () => void } => {
  let enginePid: number | undefined;
  const end = async () => {
    await stop();
    process.exit(0);
  };
  process.on('message', (message) => {
    if (typeof message === 'object' && message !== null && 'enginePid' in message && typeof message.enginePid === 'number')
      enginePid = message.enginePid;
  });
  process.once('SIGTERM', end);
  process.once('disconnect', () => {
    if (enginePid !== undefined) endQuietly(enginePid);
    void end();
  });
  return { sayReady: () => process.send?.('ready') };
};

const endQuietly = (pid: number): void => {
  try {
    process.kill(pid, 'SIGTERM');
  } catch (error) {
    // Another part was first, or the engine ended by itself.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
};

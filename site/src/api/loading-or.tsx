import type { ComponentChildren } from 'preact';
import { Loading } from '../components/loading.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import type { Load } from './use-load.ts';

interface Props<T> {
  readonly load: Load<T>;
  readonly lines?: number;
  readonly children: (value: T) => ComponentChildren;
}

/** What was asked for, or honestly that it is on its way or could not be had. */
export const LoadingOr = <T,>({ load, lines = 6, children }: Props<T>) => {
  const { loaded, reload } = load;
  if (loaded.state === 'loading') return <Loading lines={lines} />;
  if (loaded.state === 'failed') return <ProblemNotice problem={loaded.problem} retry={reload} reload={reload} />;
  return <>{children(loaded.value)}</>;
};

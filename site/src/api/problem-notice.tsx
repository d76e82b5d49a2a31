import type { ComponentChildren } from 'preact';
import { Button, ButtonLink } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { signInAddress } from '../features/session/return-path.ts';
import { p } from '../i18n/personal.ts';
import { t } from '../i18n/text.ts';
import { explain } from './explain.ts';
import type { AnyCode, Problem } from './problem.ts';

interface Props {
  readonly problem: Problem;
  /** Tries the same again; offered where that can help. */
  readonly retry?: (() => void) | undefined;
  /** Fetches the current state; offered when somebody else was first. */
  readonly reload?: (() => void) | undefined;
  /** What else can be done about it. */
  readonly children?: ComponentChildren;
}

/** Trying the very same again can only help where nothing was judged. */
const passing: readonly AnyCode[] = ['busy', 'internal', 'unreachable', 'timed-out', 'unreadable'];
const overtaken: readonly AnyCode[] = ['stale-version', 'wrong-state'];
/** The texts of these already name what to pass on, or there is nothing to look up. */
const withoutReference: readonly AnyCode[] = ['internal', 'not-signed-in', 'stale-version'];

/** A refusal beside what caused it: what happened, what it means, what to do, and the button for it. */
export const ProblemNotice = ({ problem, retry, reload, children }: Props) => {
  const { what, meaning, remedy } = explain(problem);
  const { code, correlationId } = problem;
  return (
    <Notice
      kind={code === 'stale-version' ? 'warning' : 'error'}
      live
      title={what}
      remedy={
        <>
          <p>{remedy}</p>
          <Ways problem={problem} retry={retry} reload={reload}>
            {children}
          </Ways>
          {correlationId !== undefined && !withoutReference.includes(code) && (
            <p class="small soft notice-reference">{p('problem.correlation', { id: correlationId })}</p>
          )}
        </>
      }
    >
      {meaning}
    </Notice>
  );
};

/** The buttons that can help with this problem; none when only thinking can. */
const Ways = ({ problem: { code, detail }, retry, reload, children }: Props) => {
  const replacement = code === 'model-withdrawn' ? detail.replacement : undefined;
  const undecided = code === 'attribution-unclear' ? detail.framework : undefined;
  return (
    <div class="row notice-actions">
      {code === 'not-signed-in' && (
        <ButtonLink kind="primary" href={signInAddress(`${location.pathname}${location.search}`)}>
          {p('problem.sign-in-again')}
        </ButtonLink>
      )}
      {retry && passing.includes(code) && <Button onClick={retry}>{t('state.retry')}</Button>}
      {reload && overtaken.includes(code) && <Button onClick={reload}>{p('problem.reload')}</Button>}
      {typeof replacement === 'string' && <ButtonLink href={`/catalogus/${replacement}/`}>{p('problem.see-replacement')}</ButtonLink>}
      {typeof undecided === 'string' && <ButtonLink href={`/raamcontracten/${undecided}/`}>{p('problem.see-framework')}</ButtonLink>}
      {children}
    </div>
  );
};

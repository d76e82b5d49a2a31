import { useEffect, useState } from 'preact/hooks';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { p } from '../../i18n/personal.ts';
import { completeSignIn, type SignInOutcome } from './complete-sign-in.ts';

/** `/aangemeld/`: where the login comes back; goes on to the page where it began. */
export const SignedInPage = () => {
  const [outcome, setOutcome] = useState<SignInOutcome>();
  useEffect(() => {
    const finish = async () => {
      const finished = await completeSignIn();
      if (finished.kind === 'done') location.replace(finished.goTo);
      else setOutcome(finished);
    };
    void finish();
  }, []);
  const again = (
    <ButtonLink kind="primary" href="/aanmelden/">
      {p('signed-in.again')}
    </ButtonLink>
  );
  if (outcome?.kind === 'no-login')
    return (
      <Notice kind="warning" live title={p('signed-in.no-login')} remedy={again}>
        {p('signed-in.no-login-meaning')}
      </Notice>
    );
  if (outcome?.kind === 'refused') return <ProblemNotice problem={outcome.problem}>{again}</ProblemNotice>;
  return (
    <div class="stack">
      <p>{p('signed-in.busy')}</p>
      <Loading lines={3} />
    </div>
  );
};

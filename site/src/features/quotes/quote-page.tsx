import { useState } from 'preact/hooks';
import type * as z from 'zod';
import { quoteId } from '../../../../shared/contract/primitives.ts';
import { getQuoteRoute } from '../../../../shared/contract/quotes.routes.ts';
import { pathTail } from '../../../../shared/contract/site-paths.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { useLoad } from '../../api/use-load.ts';
import { ButtonLink } from '../../components/button.tsx';
import { p } from '../../i18n/personal.ts';
import { Gate } from '../session/gate.tsx';
import type { StoredSession } from '../session/stored-session.ts';
import { QuoteDetail } from './quote-detail.tsx';

/** `/offertes/<id>/`: one quote, for both parties. */
export const QuotePage = () => <Gate roles={['buyer', 'approver', 'supplier', 'auditor']}>{(session) => <Named session={session} />}</Gate>;

const Named = ({ session }: { readonly session: StoredSession }) => {
  const [id] = useState(() => quoteId.safeParse(pathTail(location.pathname)));
  if (id.success) return <Loaded id={id.data} session={session} />;
  return (
    <ProblemNotice problem={{ code: 'not-found', detail: {} }}>
      <ButtonLink href="/offertes/">{p('quote.back')}</ButtonLink>
    </ProblemNotice>
  );
};

const Loaded = ({ id, session }: { readonly id: z.infer<typeof quoteId>; readonly session: StoredSession }) => {
  const load = useLoad(id, (signal) => callApi(getQuoteRoute, { params: { quoteId: id }, signal }));
  return (
    <LoadingOr load={load} lines={12}>
      {(view) => <QuoteDetail view={view} session={session} replace={load.replace} reload={load.reload} />}
    </LoadingOr>
  );
};

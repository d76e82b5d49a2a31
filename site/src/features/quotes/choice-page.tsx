import { useState } from 'preact/hooks';
import type * as z from 'zod';
import { getChoicePaperRoute } from '../../../../shared/contract/documents.routes.ts';
import { derivedId } from '../../../../shared/contract/primitives.ts';
import { getChoiceRecordRoute } from '../../../../shared/contract/quotes.routes.ts';
import type { choiceRecord } from '../../../../shared/contract/quotes.schemas.ts';
import { pathTail } from '../../../../shared/contract/site-paths.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { useLoad } from '../../api/use-load.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Status } from '../../components/status.tsx';
import { p } from '../../i18n/personal.ts';
import { DownloadButton } from '../documents/download-button.tsx';
import { Gate } from '../session/gate.tsx';
import { choiceSections } from './choice-rows.ts';

/** `/keuzes/<id>/`: one comparison as it was kept, with the choice and why. */
export const ChoicePage = () => <Gate roles={['buyer', 'approver', 'auditor']}>{() => <Named />}</Gate>;

const Named = () => {
  const [id] = useState(() => derivedId.safeParse(pathTail(location.pathname)));
  if (id.success) return <Loaded id={id.data} />;
  return (
    <ProblemNotice problem={{ code: 'not-found', detail: {} }}>
      <ButtonLink href="/keuzes/">{p('choice.back')}</ButtonLink>
    </ProblemNotice>
  );
};

const Loaded = ({ id }: { readonly id: string }) => {
  const load = useLoad(id, (signal) => callApi(getChoiceRecordRoute, { params: { recordId: id }, signal }));
  return (
    <LoadingOr load={load} lines={12}>
      {(record) => <Choice record={record} />}
    </LoadingOr>
  );
};

type ChoiceView = z.infer<typeof choiceRecord>;

const Choice = ({ record }: { readonly record: ChoiceView }) => (
  <article class="stack-wide">
    <header class="page-head">
      <h1>{record.title}</h1>
      <p class="lede">{p('choice.on', { day: record.on, name: record.by.name })}</p>
      <div class="row no-print">
        <DownloadButton label={p('documents.choice')} fetchFile={() => callApi(getChoicePaperRoute, { params: { recordId: record.id } })} />
        <Button onClick={() => print()}>{p('choice.print')}</Button>
      </div>
    </header>
    <section class="card" aria-labelledby="why">
      <h2 id="why">{p('choice.motivation')}</h2>
      <p class="choice-words">{record.motivation}</p>
      <h3>{p('choice.criteria')}</h3>
      <p class="choice-words">{record.criteria}</p>
    </section>
    <Models record={record} />
  </article>
);

const Models = ({ record }: { readonly record: ChoiceView }) => {
  const { models, winner } = record;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled with the keyboard
    <section class="card compare__scroll" tabIndex={0} aria-label={p('choice.caption')}>
      <table class="utrecht-table compare">
        <caption class="visually-hidden">{p('choice.caption')}</caption>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            <td class="compare__corner" />
            {models.map(({ line, categoryName }, index) => (
              <th key={index} scope="col" class="utrecht-table__header-cell compare__head">
                <a href={`/catalogus/${line.model}/`}>
                  {line.brand} {line.name}
                </a>
                <span class="soft small">{categoryName}</span>
                {index + 1 === winner && <Status tone="good">{p('choice.chosen')}</Status>}
              </th>
            ))}
          </tr>
        </thead>
        {choiceSections(record).map(({ title, rows }) => (
          <tbody key={title} class="utrecht-table__body">
            <tr>
              <th scope="rowgroup" colSpan={models.length + 1} class="compare__section">
                {title}
              </th>
            </tr>
            {rows.map(({ label, cells }) => (
              <tr key={label} class="utrecht-table__row">
                <th scope="row" class="utrecht-table__cell compare__label">
                  {label}
                </th>
                {cells.map((text, index) => (
                  <td key={index} class={`utrecht-table__cell${index + 1 === winner ? ' compare__best' : ''}`}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
};

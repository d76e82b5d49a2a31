import { useState } from 'preact/hooks';
import { submitChangeRoute } from '../../../../shared/contract/catalogue-changes.routes.ts';
import { awardedFloor } from '../../../../shared/domain/catalogue/award-floor.ts';
import type { TypedModel } from '../../../../shared/domain/catalogue/draft.ts';
import { isOpen } from '../../../../shared/domain/catalogue/submission.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { moment } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { focusFirstError } from '../ordering/form-error-summary.tsx';
import { optionNames } from '../review/change-text.ts';
import { ChangeWhen } from './change-when.tsx';
import { DiscardDraft } from './discard-draft.tsx';
import { DraftConflict } from './draft-conflict.tsx';
import { judgeTyped, publishedContent } from './editor-state.ts';
import type { FormPart } from './form-fields.ts';
import type { EditorData } from './load-editor.ts';
import { ModelBasics } from './model-basics.tsx';
import { ModelOptions } from './model-options.tsx';
import { ModelPapers } from './model-papers.tsx';
import { ModelPictures } from './model-pictures.tsx';
import { ModelPrice } from './model-price.tsx';
import { ModelSpecification } from './model-specification.tsx';
import { refusedFields } from './refused-fields.ts';
import { ServicePoints } from './service-points.tsx';
import { SubmitBox } from './submit-box.tsx';
import { checkTyped, type TypedError } from './typed-model.ts';
import type { SaveState, useAutosave } from './use-autosave.ts';
import { writableContent } from './writable-content.ts';

const errorTexts = {
  required: 'form-error.required',
  price: 'offer.price-error',
  rate: 'offer.rate-error',
  weeks: 'offer.weeks-error',
  number: 'edit.number-error',
  date: 'form-error.date',
} as const satisfies Record<TypedError, string>;

const SavedLine = ({ saved }: { readonly saved: SaveState }) => (
  <p class="soft small" role="status">
    {saved.state === 'typing' && p('edit.saving')}
    {saved.state === 'saved' && saved.at !== undefined && p('edit.saved', { when: moment(saved.at as Parameters<typeof moment>[0]) })}
    {saved.state === 'failed' && p('edit.not-saved')}
  </p>
);

interface Props {
  readonly data: EditorData;
  readonly supplier: Kbo;
  readonly typed: TypedModel;
  readonly setTyped: (typed: TypedModel) => void;
  readonly autosave: ReturnType<typeof useAutosave>;
  readonly onSent: (published: boolean) => void;
  readonly onReload: () => void;
  readonly onDiscarded: () => void;
}

/** All of a model in one form: kept as it is typed, judged as it is typed, sent in as a whole. */
export const EditForm = ({ data, supplier, typed, setTyped, autosave, onSent, onReload, onDiscarded }: Props) => {
  const { dossier, category, lot, scheme } = data;
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const { saved } = autosave;
  const checked = checkTyped(typed, category);
  const judged = checked.ok ? judgeTyped(data, supplier, checked.value) : undefined;
  const refused = { ...(problem ? refusedFields(problem) : {}), ...(judged && !judged.ok ? refusedFields(judged) : {}) };
  const errors = checked.ok ? {} : checked.errors;
  const isNew = dossier.model === undefined;
  const set = (change: Partial<TypedModel>) => {
    const next = { ...typed, ...change };
    setTyped(next);
    setProblem(undefined);
    autosave.change(next);
  };
  const part: FormPart = {
    typed,
    set,
    category,
    lot,
    said: (id) => (errors[id] && (tried || !isNew) ? p(errorTexts[errors[id]]) : tried || !isNew ? refused[id] : undefined),
  };
  const names = { category, options: optionNames(publishedContent(data), { options: checked.ok ? checked.value.content.options : [] }) };

  const send = async () => {
    setTried(true);
    if (!checked.ok || (judged && !judged.ok && Object.keys(refused).length > 0)) return focusFirstError();
    setBusy(true);
    const kept = await autosave.flush();
    const { content, ...said } = checked.value;
    const { submission } = dossier;
    const body = {
      ...said,
      version: dossier.model?.version ?? 0,
      submission: submission && isOpen(submission) ? submission.version : 0,
      ...(autosave.version.current > 0 && { draft: autosave.version.current }),
      category: category.id,
      content: writableContent(content),
    };
    const answer = kept ? await callApi(submitChangeRoute, { params: { modelId: data.id }, body }) : undefined;
    setBusy(false);
    if (!answer) return undefined;
    setProblem(answer.ok ? undefined : answer.problem);
    return answer.ok ? onSent(answer.value.model !== undefined) : focusFirstError();
  };

  return (
    <form
      noValidate
      class="edit-columns"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {saved.state === 'conflict' && (
        <DraftConflict
          mine={typed}
          theirs={saved.theirs}
          names={names}
          settle={(keepMine) => {
            if (!keepMine) setTyped(saved.theirs.typed);
            autosave.settle(saved.theirs, keepMine);
          }}
        />
      )}
      <div class="form-parts edit-columns__form card">
        <ModelPrice {...part} floor={awardedFloor(lot, supplier)} revisionMaximum={scheme.framework.terms.revisionMaximum} />
        <ModelBasics {...part} isNew={isNew} />
        <ModelPictures {...part} />
        <ModelPapers {...part} />
        <ModelSpecification {...part} />
        <ModelOptions {...part} />
        <ServicePoints {...part} />
        <ChangeWhen {...part} />
      </div>
      <div class="edit-columns__side">
        <SavedLine saved={saved} />
        {saved.state === 'failed' && <ProblemNotice problem={saved.problem} retry={() => void autosave.flush()} reload={onReload} />}
        <SubmitBox
          judgement={judged?.ok ? judged.value : undefined}
          names={names}
          busy={busy}
          mistakes={checked.ok ? (judged && !judged.ok ? Math.max(1, Object.keys(refused).length) : 0) : Object.keys(errors).length}
          marked={tried || !isNew ? Object.keys(checked.ok ? refused : errors) : []}
        />
        {problem && <ProblemNotice problem={problem} retry={() => void send()} reload={onReload} />}
        {!problem && judged && !judged.ok && Object.keys(refused).length === 0 && <ProblemNotice problem={judged} />}
        {(dossier.draft?.open || (saved.state === 'saved' && saved.at !== undefined)) && (
          <DiscardDraft id={data.id} drop={autosave.drop} onDiscarded={onDiscarded} onReload={onReload} />
        )}
      </div>
    </form>
  );
};

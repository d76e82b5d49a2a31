import { useState } from 'preact/hooks';
import { pathTail } from '../../../../shared/contract/site-paths.ts';
import { modelId, modelIdPattern } from '../../../../shared/domain/frameworks/ids.ts';
import { isKbo, type Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { p } from '../../i18n/personal.ts';
import { Gate } from '../session/gate.tsx';
import { EditForm } from './edit-form.tsx';
import { startOf } from './editor-state.ts';
import { type EditorData, loadEditor } from './load-editor.ts';
import { ModelHistory } from './model-history.tsx';
import { ModelPreview } from './model-preview.tsx';
import { SubmissionNotice } from './submission-notice.tsx';
import { checkTyped } from './typed-model.ts';
import { useAutosave } from './use-autosave.ts';

const views = ['form', 'preview', 'history'] as const;
type View = (typeof views)[number];

/** `/aanbod/<model>/`: one model of a supplier, to change, to look at as buyers will, and to look back on. */
export const EditPage = () => (
  <Gate roles={['supplier']}>{({ organisation }) => isKbo(organisation.kbo) && <Loaded supplier={organisation.kbo} />}</Gate>
);

const Loaded = ({ supplier }: { readonly supplier: Kbo }) => {
  const address = pathTail(location.pathname);
  const known = modelIdPattern.test(address);
  const asked = new URLSearchParams(location.search).get('categorie') ?? undefined;
  const [round, setRound] = useState(0);
  const [said, setSaid] = useState<string>();
  const load = useLoad(`${address} ${round}`, (signal) =>
    known
      ? loadEditor(modelId(address), asked, signal)
      : Promise.resolve({ ok: false, problem: { code: 'not-found', detail: {} } } as const),
  );
  const again = (text?: string) => {
    setSaid(text);
    setRound((now) => now + 1);
    if (text !== undefined) scrollTo({ top: 0 });
  };
  // What is typed meanwhile would be lost when the new state comes.
  if (load.pending) return <Loading lines={12} />;
  return (
    <LoadingOr load={load} lines={12}>
      {(data) => <Editor key={round} data={data} supplier={supplier} said={said} again={again} />}
    </LoadingOr>
  );
};

interface Props {
  readonly data: EditorData;
  readonly supplier: Kbo;
  readonly said: string | undefined;
  readonly again: (said?: string) => void;
}

const Editor = ({ data, supplier, said, again }: Props) => {
  const { dossier, category, lot, id } = data;
  const [view, setView] = useState<View>('form');
  const [typed, setTyped] = useState(() => startOf(data));
  const autosave = useAutosave({
    id,
    basedOn: dossier.model?.version ?? 0,
    category: category.id,
    version: dossier.draft?.version ?? 0,
  });
  const checked = checkTyped(typed, category);
  const title = `${typed.brand} ${typed.name}`.trim();
  return (
    <div class="stack">
      <div class="page-head">
        <p class="soft">
          {category.name} · {lot.title}
        </p>
        <h1>{title === '' ? p('edit.new') : title}</h1>
        {dossier.model && (
          <p>
            <a href={`/catalogus/${id}/`}>{p('edit.in-catalogue')}</a>
          </p>
        )}
      </div>
      {said !== undefined && <Notice kind="ok" live title={said} remedy={<ButtonLink href="/aanbod/">{p('edit.back')}</ButtonLink>} />}
      <SubmissionNotice data={data} flush={autosave.flush} onChanged={() => again()} />
      <fieldset class="row view-choice">
        <legend class="visually-hidden">{p('edit.views')}</legend>
        {views.map((each) => (
          <Button key={each} aria-pressed={view === each} onClick={() => setView(each)}>
            {p(`edit.view.${each}`)}
          </Button>
        ))}
      </fieldset>
      {view === 'form' && (
        <EditForm
          data={data}
          supplier={supplier}
          typed={typed}
          setTyped={setTyped}
          autosave={autosave}
          onReload={() => again()}
          onDiscarded={() => again(p('edit.discarded'))}
          onSent={(published) => again(p(published ? 'edit.done-published' : 'edit.done-sent-in'))}
        />
      )}
      {view === 'preview' &&
        (checked.ok ? (
          <ModelPreview data={data} supplier={supplier} content={checked.value.content} unit={checked.value.unit ?? typed.unit} />
        ) : (
          <EmptyState title={p('edit.no-preview')} meaning={p('edit.no-preview-meaning')} />
        ))}
      {view === 'history' && <ModelHistory dossier={dossier} category={category} />}
    </div>
  );
};

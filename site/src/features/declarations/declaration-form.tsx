import { useRef, useState } from 'preact/hooks';
import { declareSalesRoute, draftDeclarationRoute } from '../../../../shared/contract/declarations.routes.ts';
import { mostDeclaredLines } from '../../../../shared/contract/declarations.schemas.ts';
import { totalsOfLines } from '../../../../shared/domain/commissions/declaration.ts';
import { type AnswerOf, callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { useLoad } from '../../api/use-load.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { date, monthText } from '../../format/dates.ts';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { readKept, useKept } from '../ordering/session-kept.ts';
import type { DeclarationScope } from './declaration-addresses.ts';
import { LineFields } from './line-fields.tsx';
import { LinesFromFile } from './lines-from-file.tsx';
import {
  areTypedLines,
  declaredLinesOf,
  errorsOfLine,
  type TypedLine,
  tooManyLines,
  typedLine,
  withEmptyLine,
  withTableLines,
} from './typed-lines.ts';

/** Declaring a month, prefilled from the orders; or correcting what was declared. */
export const DeclarationForm = ({ scope }: { readonly scope: DeclarationScope }) => {
  const load = useLoad('draft', (signal) => callApi(draftDeclarationRoute, { query: scope, signal }));
  return <LoadingOr load={load}>{(draft) => <Filled draft={draft} onReload={() => location.reload()} />}</LoadingOr>;
};

interface Props {
  readonly draft: AnswerOf<typeof draftDeclarationRoute>;
  readonly onReload: () => void;
}

const Filled = ({ draft, onReload }: Props) => {
  const { framework, month, declared } = draft;
  const kept = `declaration.${framework}.${month}`;
  const known = () => (declared?.lines ?? draft.lines).map(typedLine);
  const [restored, setRestored] = useState(() => readKept(kept, areTypedLines) !== undefined);
  const [lines, changeLines, dropLines] = useKept<readonly TypedLine[]>(kept, known, areTypedLines);
  const setLines = (next: readonly TypedLine[]) => changeLines(() => next);
  const [before, setBefore] = useState(lines);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const form = useRef<HTMLFormElement>(null);
  const read = declaredLinesOf(lines);
  const totals = totalsOfLines(read ?? []);

  const send = async () => {
    setTried(true);
    if (!read) return requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
    setBusy(true);
    const body = { framework, month, lines: read, ...(declared && { version: declared.version }) };
    const answer = await callApi(declareSalesRoute, { body });
    if (answer.ok) {
      dropLines();
      return location.assign(`/aangiften/${answer.value.declaration.id}/`);
    }
    setBusy(false);
    return setProblem(answer.problem);
  };
  const confirm = p(lines.length === 0 ? 'declaration.confirm-nothing' : 'declaration.confirm');
  return (
    <div class="stack-wide">
      <div class="page-head">
        <h1>{p('declaration.form', { month: monthText(month) })}</h1>
        <p class="lede">{draft.frameworkTitle}</p>
        <p class="soft">{`${p('declarations.due')} ${date(draft.dueOn)}.`}</p>
        <p>{p(declared ? 'declaration.correct-lede' : 'declaration.form-lede')}</p>
      </div>
      {restored && (
        <Notice
          kind="info"
          title={p('declaration.restored')}
          remedy={
            <Button
              kind="subtle"
              onClick={() => {
                setLines(known());
                dropLines();
                setRestored(false);
              }}
            >
              {p('declaration.start-anew')}
            </Button>
          }
        />
      )}
      <LinesFromFile
        month={month}
        lines={lines}
        onRead={(added, replace) => {
          setBefore(lines);
          setLines(withTableLines(lines, added, replace));
          setTried(true);
        }}
        onUndo={() => setLines(before)}
      />
      <form
        ref={form}
        class="card stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void send();
        }}
      >
        <p class="soft">{p('declaration.which-month')}</p>
        {lines.length === 0 && <p>{p('declaration.form-nothing')}</p>}
        {lines.map((line, index) => (
          <LineFields
            key={line.key}
            line={line}
            number={index + 1}
            errors={tried ? errorsOfLine(line) : {}}
            onChange={(field, value) => setLines(lines.map((each) => (each.key === line.key ? { ...each, [field]: value } : each)))}
            onRemove={() => setLines(lines.filter(({ key }) => key !== line.key))}
          />
        ))}
        <div class="row">
          <Button kind="subtle" onClick={() => setLines(withEmptyLine(lines))}>
            {p('declaration.add')}
          </Button>
        </div>
        {read && lines.length > 0 && (
          <p role="status" class="strong">
            {p('declaration.total', { orders: totals.orders, net: euro(totals.net) })}
          </p>
        )}
        {tooManyLines(lines) && <Notice kind="error" title={p('declaration.too-many', { most: mostDeclaredLines })} />}
        {problem && <ProblemNotice problem={problem} retry={() => void send()} reload={onReload} />}
        <div class="row">
          <Button kind="primary" type="submit" disabled={busy}>
            {busy ? p('declaration.sending') : confirm}
          </Button>
          <ButtonLink href="/aangiften/" onClick={dropLines}>
            {p('declaration.cancel')}
          </ButtonLink>
        </div>
      </form>
    </div>
  );
};

import { useRef, useState } from 'preact/hooks';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { errorsOf, sentDraft } from './cost-draft.ts';
import { KeyFields } from './key-fields.tsx';
import { ParticipantFields } from './participant-fields.tsx';
import { PartsTable } from './parts-table.tsx';
import { type Bodies, type OwnFramework, useCost } from './use-cost.ts';
import { useRecording } from './use-recording.ts';
import { WhatFields } from './what-fields.tsx';

/** The form of a cost, and under it how it would be divided once that was asked for. */
export const CostFilling = ({ framework, bodies }: { readonly framework: OwnFramework; readonly bodies: Bodies }) => {
  const { cost, load, suggestion, participants, change, include, weigh } = useCost(framework, bodies);
  const { busy, problem, seen, look, record, forget } = useRecording();
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const errors = tried ? errorsOf(cost, participants, today()) : {};

  const preview = async () => {
    setTried(true);
    const draft = sentDraft(framework.id, cost, participants, today());
    if (!draft) requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
    else if (await look(draft)) requestAnimationFrame(() => heading.current?.focus());
  };

  return (
    <>
      <form
        ref={form}
        class="card stack"
        noValidate
        onInput={forget}
        onChange={forget}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void preview();
        }}
      >
        <h2>{p('cost-form.what')}</h2>
        <WhatFields cost={cost} errors={errors} onChange={change} />
        <KeyFields cost={cost} errors={errors} onChange={change} />
        {load.loaded.state === 'failed' && <ProblemNotice problem={load.loaded.problem} retry={load.reload} />}
        <ParticipantFields
          method={cost.method}
          participants={participants}
          suggestion={suggestion}
          error={errors.participants}
          tried={tried}
          include={include}
          weigh={weigh}
        />
        {problem && <ProblemNotice problem={problem} retry={() => void (seen ? record(seen) : preview())} />}
        <div class="row">
          <Button kind={seen ? 'secondary' : 'primary'} type="submit" disabled={busy}>
            {p(busy && !seen ? 'cost-form.previewing' : 'cost-form.preview')}
          </Button>
          <ButtonLink href="/kosten/">{p('cost.cancel')}</ButtonLink>
        </div>
      </form>
      {seen && (
        <section class="card stack" aria-labelledby="cost-preview">
          <h2 id="cost-preview" ref={heading} tabIndex={-1}>
            {p('cost-form.previewed')}
          </h2>
          <PartsTable cost={{ ...seen.draft, ...seen.preview }} />
          <div class="row">
            <Button kind="primary" disabled={busy} onClick={() => void record(seen)}>
              {p(busy ? 'cost-form.confirming' : 'cost-form.confirm')}
            </Button>
          </div>
        </section>
      )}
    </>
  );
};

import { useEffect, useState } from 'preact/hooks';
import type { Judgement } from '../../../../shared/domain/catalogue/judge.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { p } from '../../i18n/personal.ts';
import { Effect } from '../review/change-table.tsx';
import { type ChangeNames, fieldText, valueText } from '../review/change-text.ts';
import { focusField } from './focus-field.ts';

interface Props {
  readonly judgement: Judgement | undefined;
  readonly names: ChangeNames;
  readonly busy: boolean;
  /** How many fields are not right yet; of some it is only known that they are. */
  readonly mistakes: number;
  /** Those fields by their ids, as far as they are marked. */
  readonly marked: readonly string[];
}

/** The fields that are not right yet, by the words that stand beside them. */
const MistakeLinks = ({ ids }: { readonly ids: readonly string[] }) => {
  const [labels, setLabels] = useState<readonly string[]>([]);
  const key = ids.join(' ');
  useEffect(() => {
    setLabels(ids.map((id) => document.querySelector(`label[for="${CSS.escape(id)}"]`)?.firstChild?.textContent?.trim() ?? ''));
  }, [key]);
  return (
    <ul class="mistakes small">
      {ids.map((id, place) =>
        labels[place] ? (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(id);
              }}
            >
              {labels[place]}
            </a>
          </li>
        ) : null,
      )}
    </ul>
  );
};

/** What is about to be sent in, what will become of it, and the button that does it. */
export const SubmitBox = ({ judgement, names, busy, mistakes, marked }: Props) => {
  const lines = judgement?.lines ?? [];
  return (
    <section class="card" aria-labelledby="summary">
      <h2 id="summary">{p('edit.summary')}</h2>
      {mistakes > 0 && (
        <Notice kind="warning" title={p('edit.mistakes', { count: mistakes })}>
          <MistakeLinks ids={marked} />
        </Notice>
      )}
      {mistakes === 0 && lines.length === 0 && <p class="soft">{p('edit.no-changes')}</p>}
      {lines.length > 0 && (
        <>
          <ul class="change-list">
            {lines.map((line) => (
              <li key={line.field}>
                <strong>{fieldText(line.field, names)}</strong>
                <br />
                {valueText(line.field, line.before, names)} → {valueText(line.field, line.after, names)}
                <br />
                <span class="small">
                  <Effect line={line} />
                </span>
              </li>
            ))}
          </ul>
          <p class="prose">{p(judgement?.atOnce ? 'edit.goes-at-once' : 'edit.goes-to-manager')}</p>
        </>
      )}
      <div class="row form-buttons">
        <Button kind="primary" type="submit" disabled={busy || (mistakes === 0 && lines.length === 0)}>
          {p(judgement?.atOnce === false ? 'edit.send-in' : 'offer.publish')}
        </Button>
      </div>
    </section>
  );
};

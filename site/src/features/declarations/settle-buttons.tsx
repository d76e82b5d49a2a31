import { useState } from 'preact/hooks';
import { type Attempt, Refused } from '../../api/refused.tsx';
import { Button } from '../../components/button.tsx';
import { TextArea } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { p } from '../../i18n/personal.ts';
import type { Difference, Settling } from './settling.ts';

interface Props {
  readonly difference: Difference;
  readonly by: 'supplier' | 'manager';
  readonly settling: Settling;
  readonly reload: () => void;
}

/** What the reader can do about a difference now: explain it, or decide about the explanation. */
export const SettleButtons = ({ difference, by, settling, reload }: Props) => {
  const [asking, setAsking] = useState(false);
  const { number, settlement } = difference;
  const { state } = settlement;
  const action = by === 'supplier' ? 'explain' : 'decline';
  const mayWrite = by === 'supplier' ? state === 'open' || state === 'declined' : state === 'explained';
  if (!mayWrite) return <span class="soft">–</span>;
  return (
    <div class="row">
      {by === 'manager' && (
        <Button
          disabled={settling.busy}
          aria-label={p('difference.accept-named', { number })}
          onClick={() => void settling.run(difference, { action: 'accept' })}
        >
          {p('difference.accept')}
        </Button>
      )}
      <Button
        kind={by === 'manager' ? 'subtle' : 'secondary'}
        aria-label={p(`difference.${action}-named`, { number })}
        onClick={() => {
          settling.clear();
          setAsking(true);
        }}
      >
        {p(`difference.${action}`)}
      </Button>
      {asking && (
        <TextDialog
          action={action}
          attempt={{ busy: settling.busy, problem: settling.problem, reload }}
          onClose={() => setAsking(false)}
          onText={(text) => void settling.run(difference, { action, text }).then((done) => done && setAsking(false))}
        />
      )}
    </div>
  );
};

interface DialogProps {
  readonly action: 'explain' | 'decline';
  readonly attempt: Attempt;
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

const TextDialog = ({ action, attempt, onText, onClose }: DialogProps) => {
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const said = text.trim();
  return (
    <FormDialog
      title={p(`difference.${action}`)}
      cancel={p('declaration.cancel')}
      busy={attempt.busy}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (said !== '') onText(said);
        return said !== '';
      }}
    >
      <Refused attempt={attempt} />
      <TextArea
        id="difference-text"
        label={p(`difference.${action}-label`)}
        description={p(`difference.${action}-help`)}
        error={tried && said === '' ? p('difference.text-missing') : undefined}
        rows={4}
        maxLength={2000}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
    </FormDialog>
  );
};

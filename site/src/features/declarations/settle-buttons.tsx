import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { TextArea } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { p } from '../../i18n/personal.ts';
import type { Difference, Settling } from './settling.ts';

interface Props {
  readonly difference: Difference;
  readonly by: 'supplier' | 'manager';
  readonly settling: Settling;
}

/** What the reader can do about a difference now: explain it, or decide about the explanation. */
export const SettleButtons = ({ difference, by, settling }: Props) => {
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
        onClick={() => setAsking(true)}
      >
        {p(`difference.${action}`)}
      </Button>
      {asking && (
        <TextDialog
          action={action}
          busy={settling.busy}
          onClose={() => setAsking(false)}
          onText={(text) => {
            setAsking(false);
            void settling.run(difference, { action, text });
          }}
        />
      )}
    </div>
  );
};

interface DialogProps {
  readonly action: 'explain' | 'decline';
  readonly busy: boolean;
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

const TextDialog = ({ action, busy, onText, onClose }: DialogProps) => {
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const said = text.trim();
  return (
    <FormDialog
      title={p(`difference.${action}`)}
      cancel={p('declaration.cancel')}
      busy={busy}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (said !== '') onText(said);
        return said !== '';
      }}
    >
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

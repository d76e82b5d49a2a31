import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { maximumFileBytes } from '../../../shared/contract/define-route.ts';
import { Button } from '../components/button.tsx';
import { Field } from '../components/field.tsx';
import type { ApiResult, Problem } from './problem.ts';
import { ProblemNotice } from './problem-notice.tsx';

interface Props<Answer> {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly accept: string;
  /** What is said of no file, and of one that is too large. */
  readonly missing: string;
  readonly large: string;
  /** The button, and what stands on it while it works. */
  readonly button: string;
  readonly working: string;
  /** What is sent of a file, where that is not the file itself. */
  readonly pack?: (file: File) => Promise<Blob>;
  readonly send: (file: File, idempotencyKey: string, packed: Blob) => Promise<ApiResult<Answer>>;
  readonly onDone: (answer: Answer) => void;
  /** What else is to be told of a refusal. */
  readonly told: (problem: Problem) => ComponentChildren;
}

/** A file that is put in and judged as a whole; sent again after a lost answer, it is put in once. */
export const FileForm = <Answer,>({
  id,
  label,
  help,
  accept,
  missing,
  large,
  button,
  working,
  pack,
  send,
  onDone,
  told,
}: Props<Answer>) => {
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const [tooLarge, setTooLarge] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const key = useRef(crypto.randomUUID());
  const error = !file ? missing : tooLarge ? large : undefined;
  const choose = (next: File | undefined) => {
    setFile(next);
    setTooLarge(false);
    setProblem(undefined);
    key.current = crypto.randomUUID();
  };
  const submit = async () => {
    setTried(true);
    if (error !== undefined) document.getElementById(id)?.focus();
    if (!file || error !== undefined || busy) return;
    setBusy(true);
    const packed = pack ? await pack(file) : file;
    const answer = packed.size > maximumFileBytes ? undefined : await send(file, key.current, packed);
    setBusy(false);
    if (!answer) return setTooLarge(true);
    if (answer.ok) return onDone(answer.value);
    setProblem(answer.problem);
    // Any other refusal leaves the key: whether one whose answer was lost did its work shows by sending the same again.
    if (answer.problem.code === 'key-reused') key.current = crypto.randomUUID();
  };
  return (
    <>
      <Field id={id} label={label} description={help} error={tried ? error : undefined}>
        {(described) => (
          <input {...described} type="file" accept={accept} onChange={({ currentTarget }) => choose(currentTarget.files?.[0])} />
        )}
      </Field>
      {problem && (
        <ProblemNotice problem={problem} retry={() => void submit()}>
          {told(problem)}
        </ProblemNotice>
      )}
      <div>
        <Button kind="primary" aria-disabled={busy} aria-busy={busy} onClick={() => void submit()}>
          {busy ? working : button}
        </Button>
      </div>
    </>
  );
};

import { useRef, useState } from 'preact/hooks';
import { uploadAttachmentRoute } from '../../../../shared/contract/attachments.routes.ts';
import { maximumFileBytes } from '../../../../shared/contract/define-route.ts';
import { type AttachmentRef, mostAttachments } from '../../../../shared/domain/attachments/attachment.ts';
import { callApi } from '../../api/client.ts';
import { explain } from '../../api/explain.ts';
import { p } from '../../i18n/personal.ts';

/** A chosen file, from the moment it is chosen until it is removed. */
export interface ChosenFile {
  readonly key: string;
  readonly name: string;
  readonly bytes: number;
  readonly state:
    | { readonly is: 'uploading' }
    | { readonly is: 'kept'; readonly ref: AttachmentRef }
    | { readonly is: 'refused'; readonly why: string; readonly again: (() => void) | undefined };
}

export interface Attachments {
  readonly chosen: readonly ChosenFile[];
  /** Ids of the files that are kept, to be named by what is sent. */
  readonly ids: readonly string[];
  readonly busy: boolean;
  /** More were chosen at once than go along; those are left out. */
  readonly tooMany: boolean;
  /** What happened last, to be read aloud. */
  readonly said: string;
  readonly add: (files: readonly File[]) => void;
  readonly remove: (key: string) => void;
  readonly clear: () => void;
}

const tooLarge = () => `${p('attachment.too-large')}. ${p('attachment.too-large-remedy', { maximum: maximumFileBytes })}`;

/** Codes that another try can help against: nothing was judged. */
const passing: readonly string[] = ['busy', 'unreachable', 'timed-out', 'unreadable', 'internal', 'not-signed-in'];

/** Files that are put in one by one as they are chosen, so that sending what they belong to is quick and sure. */
export const useAttachments = (): Attachments => {
  const [chosen, setChosen] = useState<readonly ChosenFile[]>([]);
  const [said, say] = useState('');
  const [tooMany, setTooMany] = useState(false);
  const removed = useRef(new Set<string>());
  const settle = (key: string, state: ChosenFile['state']) =>
    setChosen((now) => now.map((each) => (each.key === key ? { ...each, state } : each)));

  const upload = async (key: string, file: File): Promise<void> => {
    settle(key, { is: 'uploading' });
    // The key of the request is the key of the choice: trying again cannot put the file in twice.
    const answer = await callApi(uploadAttachmentRoute, { query: { name: file.name }, file, idempotencyKey: key });
    if (removed.current.has(key)) return;
    if (answer.ok) {
      settle(key, { is: 'kept', ref: answer.value });
      say(p('attachment.uploaded', { name: file.name }));
      return;
    }
    const { what, remedy } = explain(answer.problem);
    const again = passing.includes(answer.problem.code) ? () => void upload(key, file) : undefined;
    settle(key, { is: 'refused', why: answer.problem.code === 'body-too-large' ? tooLarge() : `${what}. ${remedy}`, again });
    say(p('attachment.failed', { name: file.name }));
  };

  const add = (files: readonly File[]): void => {
    const room = mostAttachments - chosen.length;
    const taken = files.slice(0, Math.max(room, 0)).map((file) => ({ file, key: crypto.randomUUID() }));
    setTooMany(taken.length < files.length);
    setChosen((now) => [
      ...now,
      ...taken.map(
        ({ file, key }): ChosenFile => ({
          key,
          name: file.name,
          bytes: file.size,
          state: file.size > maximumFileBytes ? { is: 'refused', why: tooLarge(), again: undefined } : { is: 'uploading' },
        }),
      ),
    ]);
    for (const { file, key } of taken) if (file.size <= maximumFileBytes) void upload(key, file);
  };

  return {
    chosen,
    ids: chosen.flatMap(({ state }) => (state.is === 'kept' ? [state.ref.id] : [])),
    tooMany,
    busy: chosen.some(({ state }) => state.is === 'uploading'),
    said,
    add,
    remove: (key) => {
      removed.current.add(key);
      setTooMany(false);
      const name = chosen.find((each) => each.key === key)?.name;
      setChosen((now) => now.filter((each) => each.key !== key));
      if (name !== undefined) say(p('attachment.removed', { name }));
    },
    clear: () => {
      setChosen([]);
      setTooMany(false);
    },
  };
};

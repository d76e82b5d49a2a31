import { useEffect, useRef, useState } from 'preact/hooks';
import type * as z from 'zod';
import { saveDraftRoute } from '../../../../shared/contract/catalogue-changes.routes.ts';
import type { modelDraft } from '../../../../shared/contract/catalogue-changes.schemas.ts';
import type { TypedModel } from '../../../../shared/domain/catalogue/draft.ts';
import type { ModelId } from '../../../../shared/domain/frameworks/ids.ts';
import { callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';

export type SavedDraft = z.infer<typeof modelDraft>;

export type SaveState =
  | { readonly state: 'saved'; readonly at?: string | undefined }
  | { readonly state: 'typing' }
  | { readonly state: 'failed'; readonly problem: Problem }
  /** A colleague was first: theirs, to be laid beside one's own. */
  | { readonly state: 'conflict'; readonly theirs: SavedDraft };

interface Start {
  readonly id: ModelId;
  readonly basedOn: number;
  readonly category: string;
  readonly version: number;
}

const isDraft = (value: unknown): value is SavedDraft =>
  typeof value === 'object' && value !== null && 'typed' in value && 'version' in value;

/** Long enough to finish a word, short enough to lose none. */
const pauseMs = 700;

const writable = ({ pictures, documents, ...typed }: TypedModel) => ({
  ...typed,
  options: typed.options.map((option) => ({ ...option, requires: [...option.requires], excludes: [...option.excludes] })),
  servicePoints: [...typed.servicePoints],
  ...(pictures && { pictures: [...pictures] }),
  ...(documents && { documents: [...documents] }),
});

/** Keeps what is typed on the server, one save at a time; stops and says so when a colleague saved something else. */
export const useAutosave = ({ id, basedOn, category, version: first }: Start) => {
  const [saved, setSaved] = useState<SaveState>({ state: 'saved' });
  const version = useRef(first);
  const waiting = useRef<TypedModel>();
  const running = useRef<Promise<boolean>>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const saving = useRef(false);
  const state = useRef(saved.state);
  state.current = saved.state;

  const saveAll = async (): Promise<boolean> => {
    while (waiting.current) {
      const typed = waiting.current;
      waiting.current = undefined;
      const body = { version: version.current, basedOn, category, typed: writable(typed) };
      saving.current = true;
      const answer = await callApi(saveDraftRoute, { params: { modelId: id }, body, outlives: true });
      saving.current = false;
      if (!answer.ok) {
        waiting.current ??= typed;
        const { draft } = answer.problem.detail;
        const overtaken = answer.problem.code === 'stale-version' && isDraft(draft);
        setSaved(overtaken ? { state: 'conflict', theirs: draft } : { state: 'failed', problem: answer.problem });
        return false;
      }
      version.current = answer.value.version;
      setSaved({ state: 'saved', at: answer.value.at });
    }
    return true;
  };

  /** Saves what waits; true once all of it is kept. */
  const flush = async (): Promise<boolean> => {
    clearTimeout(timer.current);
    await running.current;
    running.current = saveAll();
    return running.current;
  };

  const change = (typed: TypedModel) => {
    waiting.current = typed;
    setSaved((now) => (now.state === 'conflict' ? now : { state: 'typing' }));
    clearTimeout(timer.current);
    if (saved.state !== 'conflict') timer.current = setTimeout(() => void flush(), pauseMs);
  };

  /** Goes on from the colleague's version: with one's own in its place, or with theirs. */
  const settle = (theirs: SavedDraft, keepMine: boolean) => {
    version.current = theirs.version;
    if (!keepMine) waiting.current = undefined;
    setSaved({ state: 'saved', at: theirs.at });
    if (keepMine) void flush();
  };

  /** Forgets what was not kept yet; answers the version of what was. */
  const drop = async (): Promise<number> => {
    clearTimeout(timer.current);
    waiting.current = undefined;
    await running.current;
    return version.current;
  };

  useEffect(() => {
    /** Whoever leaves within the pause loses nothing; what cannot be kept any more is asked about. */
    const leave = (event: Event) => {
      if (!waiting.current) return;
      const lost = state.current === 'conflict' || state.current === 'failed' || saving.current;
      if (lost && event.type === 'beforeunload') event.preventDefault();
      if (!lost) void flush();
    };
    const hide = (event: Event) => document.visibilityState === 'hidden' && leave(event);
    addEventListener('beforeunload', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      clearTimeout(timer.current);
      removeEventListener('beforeunload', leave);
      document.removeEventListener('visibilitychange', hide);
    };
  }, []);

  return { saved, change, flush, drop, settle, version };
};

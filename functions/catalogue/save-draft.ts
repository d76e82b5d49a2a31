import type { ModelDraft, TypedModel } from '../../shared/domain/catalogue/draft.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { Clock } from '../platform/clock.ts';
import type { ChangeRepository } from './change.repository.ts';
import { isOwn } from './change-context.ts';

interface Deps {
  readonly changes: Pick<ChangeRepository, 'contexts' | 'saveDraft'>;
  readonly now: Clock;
}

interface Typed {
  /** Of the draft that was seen; zero for a first one. */
  readonly version: number;
  readonly basedOn: number;
  readonly category: string;
  readonly typed: TypedModel;
}

/**
 * Keeps what a supplier typed about a model. Two colleagues who type at the same time do not overwrite each other: the
 * second is refused with the version of the first. One batch of reads, one write.
 */
export const makeSaveDraft =
  ({ changes, now }: Deps) =>
  async (caller: Principal, id: ModelId, { version, ...content }: Typed) => {
    const found = (await changes.contexts([{ id }])).get(id);
    if (!found || !isOwn(found, caller.organisation)) return refuse('not-found');
    const draft: ModelDraft = {
      ...content,
      model: id,
      framework: found.framework.id,
      lot: found.lot.id,
      supplier: caller.organisation,
      open: true,
      by: caller.person,
      byName: caller.name,
      at: now(),
      version: version + 1,
    };
    const saved = await changes.saveDraft(draft);
    return saved.ok ? ok(draft) : saved;
  };

/** Throws away what was typed; the item stays, so that whoever still types in it is told. */
export const makeDiscardDraft =
  ({ changes, now }: Deps) =>
  async (caller: Principal, id: ModelId, { version }: { readonly version: number }) => {
    const found = (await changes.contexts([{ id }])).get(id);
    if (!found?.draft || !isOwn(found, caller.organisation)) return refuse('not-found');
    const draft: ModelDraft = { ...found.draft, open: false, by: caller.person, byName: caller.name, at: now(), version: version + 1 };
    const saved = await changes.saveDraft(draft);
    return saved.ok ? ok(draft) : saved;
  };

import type { ModelContent } from '../../shared/domain/catalogue/model.ts';
import type { Proposal } from '../../shared/domain/catalogue/proposal.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok } from '../../shared/domain/result.ts';
import type { OwnModelFiles } from '../attachments/model-files/own-model-files.ts';
import { shareWrite } from '../attachments/share.ts';
import type { ChangeContext } from './change-context.ts';
import type { Seen, SubmitChange } from './submit-change.ts';

interface Deps {
  readonly submit: SubmitChange;
  readonly ownFiles: OwnModelFiles;
  readonly table: string;
}

const filesIn = ({ pictures = [], documents = [] }: Pick<ModelContent, 'pictures' | 'documents'>): readonly string[] =>
  [...pictures, ...documents].map(({ file }) => file);

/** What the manager was let to read, or everybody, when it was published. */
const knownFiles = ({ model }: ChangeContext): ReadonlySet<string> => new Set(model?.versions.flatMap(filesIn));

/**
 * A supplier sends in what it wants to publish of a model. Its pictures and papers are its own, and what is new among them
 * the manager of the framework can read from that moment on, and nobody else before it is published. A round trip more than a
 * proposal without files.
 */
export const makeSubmitContent =
  ({ submit, ownFiles, table }: Deps) =>
  (caller: Principal, proposal: Proposal, seen: Seen) =>
    submit(caller, proposal, seen, async (context) => {
      if (!proposal.content) return ok({ proposal, also: [] });
      const { pictures: _, documents: __, ...content } = proposal.content;
      const media = await ownFiles(caller, proposal.content);
      if (!media.ok) return media;
      const [named, known] = [new Set(filesIn(media.value)), knownFiles(context)];
      const added = [...named].filter((file) => !known.has(file));
      return ok({
        proposal: { ...proposal, content: { ...content, ...media.value } },
        also: added.map((id) => shareWrite(table, { id }, caller, [context.framework.authority])),
      });
    });

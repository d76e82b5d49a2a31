import { pdf } from '../../shared/contract/documents.routes.ts';
import type { FileAnswer } from '../../shared/contract/files.ts';
import { versionOn } from '../../shared/domain/catalogue/price.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { ModelFileRepository } from './model-file.repository.ts';
import { modelSheet } from './papers/model-sheet.ts';
import { renderPdf } from './pdf/render-pdf.ts';

interface Deps {
  readonly models: Pick<ModelFileRepository, 'find'>;
  readonly now: Clock;
}

/** The technical sheet of a published model in the version of today; what is only scheduled is not shown to anybody. */
export const makeGetModelSheet =
  ({ models, now }: Deps) =>
  async (id: ModelId, options: readonly string[]): Promise<Result<FileAnswer, 'not-found' | 'invalid-choice'>> => {
    const found = await models.find(id);
    const version = found && versionOn(found.model, brusselsDate(now()));
    if (!version) return refuse('not-found');
    const sheet = modelSheet({ ...found, version }, options);
    return sheet.ok ? ok({ name: `${sheet.value.file}.pdf`, mediaType: pdf, bytes: await renderPdf(sheet.value) }) : sheet;
  };

import { type FileAnswer, pdf } from '../../shared/contract/files.ts';
import type { ModelVersion } from '../../shared/domain/catalogue/model.ts';
import { versionOn } from '../../shared/domain/catalogue/price.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { FileStore } from '../platform/file-store.ts';
import type { ModelFileRepository } from './model-file.repository.ts';
import { modelSheet } from './papers/model-sheet.ts';
import { isPrintable } from './pdf/printable-picture.ts';
import { renderPdf } from './pdf/render-pdf.ts';

interface Deps {
  readonly models: Pick<ModelFileRepository, 'find'>;
  readonly files: Pick<FileStore, 'get'>;
  readonly now: Clock;
}

/** The technical sheet of a published model in the version of today, with its main picture; what is only scheduled is not shown to anybody. */
export const makeGetModelSheet = ({ models, files, now }: Deps) => {
  const mainPicture = async ({ pictures: [main] = [] }: ModelVersion) => {
    const bytes = main && (await files.get(main.file, main.sha256));
    return main && bytes && isPrintable(main.mediaType, bytes) ? { main, bytes } : undefined;
  };
  return async (id: ModelId, options: readonly string[]): Promise<Result<FileAnswer, 'not-found' | 'invalid-choice'>> => {
    const found = await models.find(id);
    const version = found && versionOn(found.model, brusselsDate(now()));
    if (!version) return refuse('not-found');
    const picture = await mainPicture(version);
    const sheet = modelSheet({ ...found, version }, options, picture?.main);
    if (!sheet.ok) return sheet;
    const pictures = new Map(picture ? [[picture.main.sha256, picture.bytes]] : []);
    return ok({ name: `${sheet.value.file}.pdf`, mediaType: pdf, bytes: await renderPdf(sheet.value, pictures) });
  };
};

import { useState } from 'preact/hooks';
import { uploadModelFileRoute } from '../../../../shared/contract/attachments.routes.ts';
import { maximumFileBytes } from '../../../../shared/contract/define-route.ts';
import type { UploadedModelFile } from '../../../../shared/domain/catalogue/model-media.ts';
import { callApi } from '../../api/client.ts';
import { explain } from '../../api/explain.ts';
import { p } from '../../i18n/personal.ts';

interface Refused {
  readonly name: string;
  readonly why: string;
}

interface Given {
  /** Of this kind the file must be, once the server looked at it. */
  readonly takes: (uploaded: UploadedModelFile) => boolean;
  readonly prepare?: (file: File) => Promise<File>;
  readonly onKept: (uploaded: UploadedModelFile) => void;
}

const tooLarge = () => `${p('attachment.too-large')}. ${p('attachment.too-large-remedy', { maximum: maximumFileBytes })}`;

/** Puts in files that are to go with a model, one after the other; what is refused says why. */
export const useMediaUpload = ({ takes, prepare, onKept }: Given) => {
  const [busy, setBusy] = useState<string>();
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [said, say] = useState('');

  const put = async (chosen: File): Promise<string | undefined> => {
    const file = prepare ? await prepare(chosen) : chosen;
    if (file.size > maximumFileBytes) return tooLarge();
    const answer = await callApi(uploadModelFileRoute, { query: { name: file.name }, file, idempotencyKey: crypto.randomUUID() });
    if (answer.ok && takes(answer.value)) {
      onKept(answer.value);
      say(p('attachment.uploaded', { name: chosen.name }));
      return undefined;
    }
    if (answer.ok) return p('edit.media-other-kind');
    const { what, meaning, remedy } = explain(answer.problem);
    return [`${what}.`, meaning, remedy].join(' ');
  };

  const add = async (files: readonly File[]): Promise<void> => {
    setRefused([]);
    for (const file of files) {
      setBusy(file.name);
      const why = await put(file);
      if (why !== undefined) setRefused((now) => [...now, { name: file.name, why }]);
    }
    setBusy(undefined);
  };

  return { busy, refused, said, add };
};

export type MediaUpload = ReturnType<typeof useMediaUpload>;

import type { FileAnswer } from '../../../shared/contract/files.ts';

/** Hands a file to the browser to be saved under its name; it is never opened as a page. */
export const saveFile = ({ name, bytes }: Pick<FileAnswer, 'name' | 'bytes'>): void => {
  // Bytes without a media type: what people put in must not become something that this origin shows.
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Browsers read the address after the click; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

/** Asks for a file and has it saved; answers as the call did, so that a refusal can stand beside the button. */
export const downloadFile = async <Answer extends { readonly ok: true; readonly value: FileAnswer } | { readonly ok: false }>(
  call: Promise<Answer>,
): Promise<Answer> => {
  const answer = await call;
  if (answer.ok) saveFile(answer.value);
  return answer;
};

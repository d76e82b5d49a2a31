import { useEffect, useState } from 'preact/hooks';
import { downloadAttachmentRoute } from '../../../../shared/contract/attachments.routes.ts';
import type { ModelPicture } from '../../../../shared/domain/catalogue/model-media.ts';
import { callApi } from '../../api/client.ts';
import type { PictureView } from '../catalogue/published-picture.tsx';

/** By file: the same picture is shown large, small, and again after each change. */
const asked = new Map<string, Promise<string | undefined>>();

/** As an address with the picture in it: the only one that the site may show of what is not published. */
const inAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

const load = async ({ file, mediaType }: ModelPicture): Promise<string | undefined> => {
  const answer = await callApi(downloadAttachmentRoute, { params: { attachmentId: file } });
  if (!answer.ok) {
    asked.delete(file);
    return undefined;
  }
  return inAddress(new Blob([new Uint8Array(answer.value.bytes)], { type: mediaType }));
};

/** A picture that is not published: it is asked for with the login of whoever looks. Its words stand in its place until it is there, or when it cannot be had. */
export const PrivatePicture: PictureView = ({ picture, named = true }) => {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let gone = false;
    const found = asked.get(picture.file) ?? load(picture);
    asked.set(picture.file, found);
    void found.then((known) => gone || setAddress(known));
    return () => {
      gone = true;
    };
  }, [picture.file]);
  return address === undefined ? (
    <span class="picture-waits soft small">{named ? picture.alt : ''}</span>
  ) : (
    <img src={address} width={picture.width} height={picture.height} alt={named ? picture.alt : ''} />
  );
};

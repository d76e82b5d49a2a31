/** What a file of a model is called in its address, by its media type. */
const extensions = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'application/pdf': 'pdf' } as const;

export type PictureMediaType = Exclude<keyof typeof extensions, 'application/pdf'>;
export const pictureMediaTypes = ['image/jpeg', 'image/png', 'image/webp'] as const satisfies readonly PictureMediaType[];
export const documentMediaType = 'application/pdf';

export const mostPictures = 8;
export const mostDocuments = 8;

/** `side` in pixels: what a screen can show, and what a reader can unpack without effort. */
export const pictureLimits = { bytes: 1_000_000, shortest: 64, side: 4_000 } as const;

/** A file that a supplier put in, as the store knows it. */
interface StoredFile {
  /** The attachment under which it was put in. */
  readonly file: string;
  /** Of its content, in hexadecimal: once published it is called so. */
  readonly sha256: string;
  readonly bytes: number;
}

/** A picture of a model; the first of them is the main one. */
export interface ModelPicture extends StoredFile {
  readonly mediaType: PictureMediaType;
  /** In pixels, as it is shown: a picture that lies on its side counts as it is turned. */
  readonly width: number;
  readonly height: number;
  /** What is to be seen, for who cannot see it (WCAG 1.1.1). */
  readonly alt: string;
}

/** A paper about a model: a technical sheet, a brochure, a certificate, terms of warranty. */
export interface ModelDocument extends StoredFile {
  readonly mediaType: typeof documentMediaType;
  /** Under which it is saved. */
  readonly name: string;
  readonly title: string;
}

/** A file as it was put in, before anything is said of it. */
export interface UploadedModelFile extends StoredFile {
  readonly name: string;
  readonly mediaType: string;
  /** Absent for a paper. */
  readonly picture?: Pick<ModelPicture, 'width' | 'height'> | undefined;
}

/** Where a file of a model lies once it is published: named after its content, so that it never changes. */
export const publishedMediaPath = ({ sha256, mediaType }: Pick<ModelPicture | ModelDocument, 'sha256' | 'mediaType'>): string =>
  `/catalogue/media/${sha256}.${extensions[mediaType]}`;

/** What tells one picture or document from another, wherever it was read from. */
export const pictureText = ({ file, sha256, alt }: ModelPicture): readonly string[] => [file, sha256, alt];
export const documentText = ({ file, sha256, name, title }: ModelDocument): readonly string[] => [file, sha256, name, title];

/** A picture with nothing in it but the picture; its measures in pixels, as it is shown. */
export interface CleanPicture {
  readonly width: number;
  readonly height: number;
  readonly bytes: Buffer;
}

/** Where a picture of the library is served. */
export const mediaAddress = (filename: string): string =>
  `/api/media/file/${encodeURIComponent(filename)}`;

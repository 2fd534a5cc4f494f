/** Of all frames together: what a picture may unfold to when it is decoded, about 400 MB. */
export const mostPixels = 100_000_000;

/** Bytes of a picture's file. */
export const mostBytes = 50 * 1024 * 1024;

/** Bytes of a drawing, which is read as a tree. */
export const mostBytesOfDrawing = 5 * 1024 * 1024;

/** Elements of a drawing, each as often as it is drawn. */
export const mostDrawn = 200_000;

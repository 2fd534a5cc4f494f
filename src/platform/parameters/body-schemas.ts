import { z } from 'zod';

/** Kinds of values in a body. Whatever is of another kind is as if it were not sent: the commands say what is missing. */

/** Of a record; numbers may come as text. */
export const id = z.preprocess(
  (value) => (typeof value === 'string' ? Number(value) : value),
  z
    .int()
    .min(1)
    .max(2 ** 31 - 1),
);
/** Zero is nobody's. */
export const idOrNone = id.catch(0);

/** Empty where it is missing. */
export const textOrNone = z.string().catch('');

/** As the caller saw it. What is no text is no instant that anything has. */
export const seenInstant = z.string().optional().catch('');

/** The command judges it. */
export const instant = z.string().meta({ format: 'date-time' });

import type { PayloadRequest } from 'payload';

/**
 * When what a request does happens. That is now, unless whoever made the request in this process says when, as the demo
 * does, whose stories are some days old. A request from outside comes without a context.
 */
export const nowOf = ({ context }: Pick<PayloadRequest, 'context'>): Date =>
  context.happensAt instanceof Date ? new Date(context.happensAt) : new Date();

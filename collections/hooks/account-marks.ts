import type { PayloadRequest } from 'payload';

/** Whether the operation that just went through set a password; asked once. */
export const tookNewPassword = ({ context }: PayloadRequest): boolean => {
  const is = context[renewing] === true;
  delete context[renewing];
  return is;
};

/** The same of a letter's address. */
export const tookReset = ({ context }: PayloadRequest): boolean => {
  const is = context[resetting] === true;
  delete context[resetting];
  return is;
};

export const renewing = 'setsPassword';
export const resetting = 'resetsPassword';

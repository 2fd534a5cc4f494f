import { APIError } from 'payload';

/**
 * Next builds Payload into more than one bundle, and an instance is made by whichever is asked first. An error that is
 * thrown in one copy is then caught in another, whose `instanceof APIError` does not know it: its findings would be
 * lost, and the person told “An unknown error occurred”. So each copy knows errors by what they are.
 */
export const knowErrorsOfAnyCopy = (): void => {
  Object.defineProperty(APIError, Symbol.hasInstance, {
    configurable: true,
    value(this: unknown, error: unknown): boolean {
      return isMadeBy(this, error) || (this === APIError && looksLikeOne(error));
    },
  });
};

const isMadeBy = (kind: unknown, error: unknown): boolean =>
  Function.prototype[Symbol.hasInstance].call(kind as () => void, error);

const looksLikeOne = (error: unknown): boolean =>
  error instanceof Error && 'isOperational' in error && 'isPublic' in error && 'status' in error;

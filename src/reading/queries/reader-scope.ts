import type { BasePayload } from 'payload';
import type { Language } from '@/platform/language';

/** For whom a reader's query is asked: in which language, at a publication with which languages. */
export type ReaderScope = {
  /** Payload itself, or a request with its transaction. */
  readonly req: { readonly payload: BasePayload };
  readonly language: Language;
  /** The first is the one without a prefix in its addresses. */
  readonly languages: readonly Language[];
};

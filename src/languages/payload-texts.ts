import type { Language } from '@payloadcms/translations';

/** What Payload itself says at the desk: of its own, made of another language's, or of it with some of ours. */
export type PayloadTexts = { readonly admin: Language; readonly editor?: object };

import type { Language } from '@/platform/language';
import type { Texts } from '@/languages/shape';
import { inEach } from '@/languages/texts';

/** Payload chooses `_one` and `_other` by `count`; callers name the message without the ending. */
type WithoutCount<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;

export type DeskMessages = Texts['desk'];
export type MessageKey = WithoutCount<keyof DeskMessages>;

export const deskMessages: Readonly<Record<Language, DeskMessages>> = inEach((texts) => texts.desk);

import type { Language } from '@/platform/language';
import { be } from './be';
import { en } from './en';
import { ru } from './ru';

/** Payload chooses `_one` and `_other` by `count`; callers name the message without the ending. */
type WithoutCount<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;

export type DeskMessages = Readonly<Record<keyof typeof en, string>>;
export type MessageKey = WithoutCount<keyof typeof en>;

export const deskMessages: Readonly<Record<Language, DeskMessages>> = { en, ru, be };

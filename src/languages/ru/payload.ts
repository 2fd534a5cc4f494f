import { ru } from '@payloadcms/translations/languages/ru';
import type { PayloadTexts } from '../payload-texts';

export const payload: PayloadTexts = { admin: ru };

import { en } from '@payloadcms/translations/languages/en';
import type { PayloadTexts } from '../payload-texts';

export const payload: PayloadTexts = { admin: en };

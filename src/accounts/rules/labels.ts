import type { Language } from '@/platform/language';
import type { Scope } from './scopes';

export const scopeLabels: Readonly<Record<Scope, Record<Language, string>>> = {
  read: {
    en: 'read: what its person reads at the desk',
    ru: 'read: читать то, что читает владелец',
    be: 'read: чытаць тое, што чытае ўладальнік',
  },
  write: {
    en: 'write: texts, citations, sources, pictures, imports',
    ru: 'write: тексты, ссылки, источники, изображения, импорт',
    be: 'write: тэксты, спасылкі, крыніцы, выявы, імпарт',
  },
  workflow: {
    en: 'workflow: review, publication, assignments',
    ru: 'workflow: рецензирование, публикация, поручения',
    be: 'workflow: рэцэнзаванне, публікацыя, даручэнні',
  },
  administer: {
    en: 'administer: accounts, webhooks, settings, letters',
    ru: 'administer: учётные записи, вебхуки, настройки, письма',
    be: 'administer: уліковыя запісы, вэбхукі, налады, лісты',
  },
};

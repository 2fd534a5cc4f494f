import type { Language } from '@/platform/language';
import type { LinkVerdict } from './link-verdicts';

/** What the desk calls each verdict. */
export const verdictLabels: Readonly<Record<LinkVerdict, Record<Language, string>>> = {
  unchecked: { en: 'Never checked', ru: 'Не проверялась', be: 'Не правяралася' },
  alive: { en: 'Answers', ru: 'Отвечает', be: 'Адказвае' },
  moved: { en: 'Moved', ru: 'Переехала', be: 'Пераехала' },
  failing: { en: 'Failing', ru: 'Сбоит', be: 'Збоіць' },
  dead: { en: 'Dead', ru: 'Не существует', be: 'Не існуе' },
  drifted: {
    en: 'Says something else now',
    ru: 'Теперь там другой текст',
    be: 'Цяпер там іншы тэкст',
  },
  'soft-404': {
    en: 'Answers that there is nothing',
    ru: 'Отвечает, что ничего нет',
    be: 'Адказвае, што нічога няма',
  },
  blocked: { en: 'Closed to us', ru: 'Закрыта для нас', be: 'Закрыта для нас' },
};

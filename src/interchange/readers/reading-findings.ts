import type { FindingCatalogue } from '@/platform/finding';

/** What opening a file met with: locks, old formats, encodings, and work without an end. */
export const readingRules = {
  'file-protected': {
    severity: 'error',
    en: {
      message: 'The file {filename} is protected by a password.',
      fix: 'Open it with its password, save it without one, and import that.',
    },
    ru: {
      message: 'Файл {filename} защищён паролем.',
      fix: 'Откройте его с паролем, сохраните без пароля и импортируйте.',
    },
    be: {
      message: 'Файл {filename} абаронены паролем.',
      fix: 'Адкрыйце яго з паролем, захавайце без пароля і імпартуйце.',
    },
  },
  'file-old-word': {
    severity: 'error',
    en: {
      message: 'The file {filename} is an old Word document (.doc, before 2007).',
      fix: 'Open it in Word or LibreOffice, save it as .docx, and import that.',
    },
    ru: {
      message: 'Файл {filename} — документ старого Word (.doc, до 2007 года).',
      fix: 'Откройте его в Word или LibreOffice, сохраните как .docx и импортируйте.',
    },
    be: {
      message: 'Файл {filename} — дакумент старога Word (.doc, да 2007 года).',
      fix: 'Адкрыйце яго ў Word ці LibreOffice, захавайце як .docx і імпартуйце.',
    },
  },
  'encoding-recognised': {
    severity: 'notice',
    en: { message: 'The text was not in UTF-8; it was read as {encoding}.' },
    ru: { message: 'Текст не в UTF-8; он прочитан как {encoding}.' },
    be: { message: 'Тэкст не ў UTF-8; ён прачытаны як {encoding}.' },
  },
  'zeros-removed': {
    severity: 'notice',
    en: { message: 'Zero bytes, which no text has, were taken out: {count}.' },
    ru: { message: 'Удалены нулевые байты, которых в тексте не бывает: {count}.' },
    be: { message: 'Выдалены нулявыя байты, якіх у тэксце не бывае: {count}.' },
  },
  'file-unreadable': {
    severity: 'error',
    en: {
      message: 'The file {filename} cannot be read: {reason}.',
      fix: 'Open it in the program that made it and save it again.',
    },
    ru: {
      message: 'Файл {filename} не читается: {reason}.',
      fix: 'Откройте его в исходной программе и сохраните заново.',
    },
    be: {
      message: 'Файл {filename} не чытаецца: {reason}.',
      fix: 'Адкрыйце яго ў зыходнай праграме і захавайце нанова.',
    },
  },
  'file-too-demanding': {
    severity: 'error',
    en: {
      message:
        'Reading {filename} was stopped: it took more than {seconds} seconds, or more memory than there is for one file.',
      fix: 'Divide the manuscript, or copy the text into a new document and import that.',
    },
    ru: {
      message:
        'Чтение файла {filename} остановлено: оно заняло больше {seconds} секунд или больше памяти, чем отведено на файл.',
      fix: 'Разделите рукопись или скопируйте текст в новый документ и импортируйте его.',
    },
    be: {
      message:
        'Чытанне файла {filename} спыненае: яно заняло больш за {seconds} секунд або больш памяці, чым адведзена на файл.',
      fix: 'Падзяліце рукапіс ці скапіруйце тэкст у новы дакумент і імпартуйце яго.',
    },
  },
  'reader-busy': {
    severity: 'error',
    en: {
      message: 'The file {filename} was not read: many others are being read right now.',
      fix: 'Try again in a few minutes.',
    },
    ru: {
      message: 'Файл {filename} не прочитан: сейчас читается много других.',
      fix: 'Попробуйте ещё раз через несколько минут.',
    },
    be: {
      message: 'Файл {filename} не прачытаны: цяпер чытаецца шмат іншых.',
      fix: 'Паспрабуйце яшчэ раз праз некалькі хвілін.',
    },
  },
} satisfies FindingCatalogue;

import type { FindingCatalogue } from '@/platform/finding';

/** What may be wrong with, or has to be looked at in, the public life of an edition. */
export const publicLifeFindings = {
  'translation-corrected': {
    severity: 'warning',
    en: {
      message:
        'This text in another language, “{title}”, was corrected. Its readers are told: “{note}”.',
      fix: 'Compare the two. Correct this text too in a new edition, or dismiss this with a reason.',
    },
    ru: {
      message:
        'Исправлен текст «{title}» — другая языковая версия этой статьи. Читателям сказано: «{note}».',
      fix: 'Сравните тексты. Исправьте и этот в новом выпуске или снимите замечание, указав причину.',
    },
    be: {
      message:
        'Выпраўлены тэкст «{title}» — іншая моўная версія гэтага артыкула. Чытачам сказана: «{note}».',
      fix: 'Параўнайце тэксты. Выпраўце і гэты ў новым выпуску або зніміце заўвагу, пазначыўшы прычыну.',
    },
  },
  'translation-retracted': {
    severity: 'warning',
    en: {
      message:
        'This text in another language, “{title}”, was retracted. Its readers are told: “{note}”.',
      fix: 'Retract or correct this text too, or dismiss this with a reason.',
    },
    ru: {
      message:
        'Отозван текст «{title}» — другая языковая версия этой статьи. Читателям сказано: «{note}».',
      fix: 'Отзовите или исправьте и этот текст либо снимите замечание, указав причину.',
    },
    be: {
      message:
        'Адкліканы тэкст «{title}» — іншая моўная версія гэтага артыкула. Чытачам сказана: «{note}».',
      fix: 'Адклічце або выпраўце і гэты тэкст ці зніміце заўвагу, пазначыўшы прычыну.',
    },
  },
  'finding-closed-by-editor': {
    severity: 'error',
    en: { message: 'Only an editor may dismiss this.', fix: 'Ask an editor.' },
    ru: { message: 'Снять это замечание может только редактор.', fix: 'Обратитесь к редактору.' },
    be: { message: 'Зняць гэтую заўвагу можа толькі рэдактар.', fix: 'Звярніцеся да рэдактара.' },
  },
  'finding-not-found': {
    severity: 'error',
    en: { message: 'Nothing of that kind was noted on this article.' },
    ru: { message: 'Такого замечания у этой статьи нет.' },
    be: { message: 'Такой заўвагі ў гэтага артыкула няма.' },
  },
  'finding-closed': {
    severity: 'error',
    en: {
      message: 'Somebody has settled this already.',
      fix: 'Reload the page to see what was said.',
    },
    ru: {
      message: 'Это замечание уже снято.',
      fix: 'Обновите страницу, чтобы увидеть, что было сказано.',
    },
    be: {
      message: 'Гэтая заўвага ўжо знятая.',
      fix: 'Абнавіце старонку, каб убачыць, што было сказана.',
    },
  },
  'minor-edit-noted': {
    severity: 'error',
    en: {
      message: 'A minor edit has no public note.',
      fix: 'Leave the note out, or make it an update or a correction.',
    },
    ru: {
      message: 'У мелкой правки не бывает примечания для читателей.',
      fix: 'Уберите примечание или назовите выпуск обновлением либо исправлением.',
    },
    be: {
      message: 'У дробнай праўкі не бывае заўвагі для чытачоў.',
      fix: 'Прыбярыце заўвагу або назавіце выпуск абнаўленнем ці выпраўленнем.',
    },
  },
  'note-approved': {
    severity: 'error',
    en: {
      message: 'A reviewer has approved the edition with its note as it stands.',
      fix: 'Ask for changes first; then the note can be changed and is reviewed with the text.',
    },
    ru: {
      message: 'Рецензент уже одобрил выпуск с нынешним примечанием.',
      fix: 'Сначала верните текст на доработку: тогда примечание можно изменить, и его прочтут вместе с текстом.',
    },
    be: {
      message: 'Рэцэнзент ужо адобрыў выпуск з цяперашняй заўвагай.',
      fix: 'Спачатку вярніце тэкст на дапрацоўку: тады заўвагу можна змяніць, і яе прачытаюць разам з тэкстам.',
    },
  },
} as const satisfies FindingCatalogue;

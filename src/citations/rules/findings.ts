import { findingsOf, type FindingCatalogue } from '@/platform/finding';

/** What can be wrong with a request about a citation, in words. */
export const citationRules = {
  'citation-not-found': {
    severity: 'error',
    en: { message: 'There is no such citation.', fix: 'Reload the page: it may be gone.' },
    ru: { message: 'Такой сноски нет.', fix: 'Обновите страницу: возможно, её уже убрали.' },
    be: { message: 'Такой зноскі няма.', fix: 'Абнавіце старонку: магчыма, яе ўжо прыбралі.' },
  },
  'citation-changed': {
    severity: 'error',
    en: {
      message: 'Somebody else has changed this citation since you opened it.',
      fix: 'Close it, open it again, and look at what they entered.',
    },
    ru: {
      message: 'С тех пор как вы открыли эту сноску, её изменил кто-то другой.',
      fix: 'Закройте её, откройте снова и посмотрите, что внесено.',
    },
    be: {
      message: 'З таго часу, як вы адкрылі гэтую зноску, яе змяніў хтосьці іншы.',
      fix: 'Закрыйце яе, адкрыйце зноў і паглядзіце, што ўнесена.',
    },
  },
  'citation-key-unusable': {
    severity: 'error',
    en: { message: 'The key of a citation consists of up to 64 letters, digits and hyphens.' },
    ru: { message: 'Ключ сноски состоит из латинских букв, цифр и дефисов, не больше 64.' },
    be: { message: 'Ключ зноскі складаецца з лацінскіх літар, лічбаў і злучкоў, не больш за 64.' },
  },
  'citation-key-taken': {
    severity: 'error',
    en: {
      message: 'This key belongs to a citation of another article.',
      fix: 'Take a new key.',
    },
    ru: { message: 'Этот ключ принадлежит сноске другой статьи.', fix: 'Возьмите новый ключ.' },
    be: { message: 'Гэты ключ належыць зносцы іншага артыкула.', fix: 'Вазьміце новы ключ.' },
  },
  'waivers-not-allowed': {
    severity: 'error',
    en: {
      message: 'The editorial policy lets no citation stand without a source.',
      fix: 'Name a source, take the claim out, or ask a publisher to change the policy.',
    },
    ru: {
      message: 'По редакционным правилам ни одна сноска не остаётся без источника.',
      fix: 'Укажите источник, уберите утверждение или попросите издателя изменить правила.',
    },
    be: {
      message: 'Паводле рэдакцыйных правілаў ніводная зноска не застаецца без крыніцы.',
      fix: 'Пазначце крыніцу, прыбярыце сцвярджэнне або папрасіце выдаўца змяніць правілы.',
    },
  },
  'nothing-cited': {
    severity: 'error',
    en: {
      message: 'The citation names neither a source nor says anything itself.',
      fix: 'Choose a source, paste an address, or write the note.',
    },
    ru: {
      message: 'В сноске нет ни источника, ни собственного текста.',
      fix: 'Выберите источник, вставьте адрес или напишите примечание.',
    },
    be: {
      message: 'У зносцы няма ні крыніцы, ні ўласнага тэксту.',
      fix: 'Абярыце крыніцу, устаўце адрас або напішыце заўвагу.',
    },
  },
  'source-not-known': {
    severity: 'error',
    en: {
      message: 'There is no source “{source}”.',
      fix: 'Choose the source from the list again.',
    },
    ru: { message: 'Источника «{source}» нет.', fix: 'Выберите источник из списка ещё раз.' },
    be: { message: 'Крыніцы «{source}» няма.', fix: 'Абярыце крыніцу са спіса яшчэ раз.' },
  },
  'address-not-readable': {
    severity: 'error',
    en: {
      message: '“{text}” is not a web address, DOI or ISBN.',
      fix: 'Paste the whole address, beginning with https://, or describe the work by hand.',
    },
    ru: {
      message: '«{text}» — не адрес в сети, не DOI и не ISBN.',
      fix: 'Вставьте адрес целиком, начиная с https://, или опишите работу вручную.',
    },
    be: {
      message: '«{text}» — не адрас у сеціве, не DOI і не ISBN.',
      fix: 'Устаўце адрас цалкам, пачынаючы з https://, або апішыце працу ўручную.',
    },
  },
  'work-not-described': {
    severity: 'warning',
    en: {
      message: '“{text}” does not say which work it is.',
      fix: 'It can be cited by its address alone, or described by hand.',
    },
    ru: {
      message: 'Из «{text}» не понять, что это за работа.',
      fix: 'На неё можно сослаться по одному адресу или описать её вручную.',
    },
    be: {
      message: 'З «{text}» не зразумець, што гэта за праца.',
      fix: 'На яе можна спаслацца паводле аднаго адраса або апісаць яе ўручную.',
    },
  },
  'work-not-reached': {
    severity: 'warning',
    en: {
      message: 'Nobody could be asked what “{text}” is ({why}).',
      fix: 'See whether the address is right. It can be cited by its address alone, or described by hand.',
    },
    ru: {
      message: 'Не удалось спросить, что такое «{text}» ({why}).',
      fix: 'Проверьте адрес. На работу можно сослаться по одному адресу или описать её вручную.',
    },
    be: {
      message: 'Не ўдалося спытаць, што такое «{text}» ({why}).',
      fix: 'Праверце адрас. На працу можна спаслацца паводле аднаго адраса або апісаць яе ўручную.',
    },
  },
  'work-too-slow': {
    severity: 'warning',
    en: {
      message: 'What “{text}” is was not found out in time.',
      fix: 'Cite it by its address: it is described in the background.',
    },
    ru: {
      message: 'За отведённое время не удалось узнать, что такое «{text}».',
      fix: 'Сошлитесь по адресу: описание добавится само.',
    },
    be: {
      message: 'За адведзены час не ўдалося даведацца, што такое «{text}».',
      fix: 'Спашліцеся паводле адраса: апісанне дадасца само.',
    },
  },
  'work-without-title': {
    severity: 'error',
    en: {
      message: 'A work without a web address needs a title.',
      fix: 'Write the title of the work.',
    },
    ru: { message: 'Работе без адреса в сети нужно название.', fix: 'Напишите название работы.' },
    be: { message: 'Працы без адраса ў сеціве патрэбна назва.', fix: 'Напішыце назву працы.' },
  },
  'waiver-without-reason': {
    severity: 'error',
    en: {
      message: 'A citation is waived only with a reason, and readers see it.',
      fix: 'Write why these words may stand without a source.',
    },
    ru: {
      message: 'Оставить слова без источника можно только с указанием причины, её увидят читатели.',
      fix: 'Напишите, почему эти слова могут остаться без источника.',
    },
    be: {
      message: 'Пакінуць словы без крыніцы можна толькі з прычынай, яе ўбачаць чытачы.',
      fix: 'Напішыце, чаму гэтыя словы могуць застацца без крыніцы.',
    },
  },
  'waiver-not-yours': {
    severity: 'error',
    en: {
      message: 'Only an editor or a publisher lets words stand without a source.',
      fix: 'Ask an editor, or find the source.',
    },
    ru: {
      message: 'Оставить слова без источника может только редактор или издатель.',
      fix: 'Обратитесь к редактору или найдите источник.',
    },
    be: {
      message: 'Пакінуць словы без крыніцы можа толькі рэдактар або выдавец.',
      fix: 'Звярніцеся да рэдактара або знайдзіце крыніцу.',
    },
  },
  'link-waiver-not-yours': {
    severity: 'error',
    en: {
      message: 'Only an editor or a publisher lets a citation stand without its page or copy.',
      fix: 'Ask an editor, correct the address, or upload a copy.',
    },
    ru: {
      message: 'Оставить сноску без страницы или копии может только редактор или издатель.',
      fix: 'Обратитесь к редактору, исправьте адрес или загрузите копию.',
    },
    be: {
      message: 'Пакінуць зноску без старонкі або копіі можа толькі рэдактар або выдавец.',
      fix: 'Звярніцеся да рэдактара, выпраўце адрас або загрузіце копію.',
    },
  },
  'link-waivers-not-allowed': {
    severity: 'error',
    en: {
      message: 'The editorial policy lets no citation stand without its page or copy.',
      fix: 'Correct the address, upload a copy, or ask a publisher to change the policy.',
    },
    ru: {
      message: 'По редакционным правилам ни одна сноска не остаётся без страницы или копии.',
      fix: 'Исправьте адрес, загрузите копию или попросите издателя изменить правила.',
    },
    be: {
      message: 'Паводле рэдакцыйных правілаў ніводная зноска не застаецца без старонкі або копіі.',
      fix: 'Выпраўце адрас, загрузіце копію або папрасіце выдаўца змяніць правілы.',
    },
  },
  'link-waiver-without-reason': {
    severity: 'error',
    en: {
      message: 'A citation stands without its page or copy only for a reason.',
      fix: 'Write why it may: who saw the page, and where else it can be found.',
    },
    ru: {
      message: 'Оставить сноску без страницы или копии можно только с указанием причины.',
      fix: 'Напишите почему: кто видел страницу и где ещё её можно найти.',
    },
    be: {
      message: 'Пакінуць зноску без старонкі або копіі можна толькі з прычынай.',
      fix: 'Напішыце чаму: хто бачыў старонку і дзе яшчэ яе можна знайсці.',
    },
  },
  'nothing-to-waive': {
    severity: 'error',
    en: {
      message: 'Nothing of what you name is lacking here that a reason could make up for.',
      fix: 'Look at the findings again. A link that was never checked has to be checked.',
    },
    ru: {
      message: 'Здесь не хватает ничего такого, что можно было бы восполнить указанием причины.',
      fix: 'Посмотрите замечания ещё раз. Непроверенную ссылку нужно проверить.',
    },
    be: {
      message: 'Тут не хапае нічога такога, што можна было б кампенсаваць прычынай.',
      fix: 'Паглядзіце заўвагі яшчэ раз. Неправераную спасылку трэба праверыць.',
    },
  },
  'citation-not-open': {
    severity: 'error',
    en: {
      message: 'No edition of this article is being prepared, so nothing has to be decided on it.',
      fix: 'Begin a new edition first.',
    },
    ru: {
      message: 'Сейчас не готовится ни один выпуск этой статьи, решать нечего.',
      fix: 'Сначала начните новый выпуск.',
    },
    be: {
      message: 'Цяпер не рыхтуецца ніводны выпуск гэтага артыкула, вырашаць няма чаго.',
      fix: 'Спачатку пачніце новы выпуск.',
    },
  },
} satisfies FindingCatalogue;

export type CitationRule = keyof typeof citationRules;

export const citationFinding = findingsOf(citationRules);

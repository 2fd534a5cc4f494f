import { findingsOf, type FindingCatalogue } from '@/platform/finding';

/** What a file of works does not bring along, and why it is refused. */
export const bibliographyRules = {
  'bibliography-unknown': {
    severity: 'error',
    en: {
      message: 'This is no list of works that can be read.',
      fix: 'Bring one of these: {known}.',
    },
    ru: {
      message: 'Это не список работ, который можно прочитать.',
      fix: 'Подойдёт один из форматов: {known}.',
    },
    be: {
      message: 'Гэта не спіс прац, які можна прачытаць.',
      fix: 'Падыдзе адзін з фарматаў: {known}.',
    },
  },
  'bibliography-too-large': {
    severity: 'error',
    en: { message: 'The file has {size} MB; {limit} MB are taken at most.', fix: 'Divide it.' },
    ru: { message: 'В файле {size} МБ, а можно не больше {limit} МБ.', fix: 'Разделите его.' },
    be: { message: 'У файле {size} МБ, а можна не больш за {limit} МБ.', fix: 'Падзяліце яго.' },
  },
  'bibliography-too-long': {
    severity: 'error',
    en: { message: 'The file has {count} entries; {limit} are taken at most.', fix: 'Divide it.' },
    ru: { message: 'В файле записей: {count}, а можно не больше {limit}.', fix: 'Разделите его.' },
    be: {
      message: 'У файле запісаў: {count}, а можна не больш за {limit}.',
      fix: 'Падзяліце яго.',
    },
  },
  'bibliography-empty': {
    severity: 'warning',
    en: { message: 'The file names no work.' },
    ru: { message: 'В файле нет ни одной работы.' },
    be: { message: 'У файле няма ніводнай працы.' },
  },
  'entry-unreadable': {
    severity: 'error',
    en: {
      message: 'The entry “{entry}” cannot be read: {place}. It was left out.',
      fix: 'Correct it in the file and bring the file again: what is here already is not doubled.',
    },
    ru: {
      message: 'Запись «{entry}» не читается: {place}. Она пропущена.',
      fix: 'Исправьте её в файле и загрузите файл ещё раз: то, что уже есть, не удвоится.',
    },
    be: {
      message: 'Запіс «{entry}» не чытаецца: {place}. Ён прапушчаны.',
      fix: 'Выпраўце яго ў файле і загрузіце файл яшчэ раз: тое, што ўжо ёсць, не падвоіцца.',
    },
  },
  'entry-unfinished': {
    severity: 'warning',
    en: { message: 'The entry “{entry}” has no end; it was taken as far as it goes.' },
    ru: { message: 'У записи «{entry}» нет конца; взято то, что есть.' },
    be: { message: 'У запісу «{entry}» няма канца; узята тое, што ёсць.' },
  },
  'names-and-others': {
    severity: 'notice',
    en: { message: 'The entry ends its names with “and others”: there are more than it names.' },
    ru: { message: 'Перечень имён в записи кончается словами «и другие»: названы не все.' },
    be: { message: 'Пералік імёнаў у запісе канчаецца словамі «і іншыя»: названыя не ўсе.' },
  },
  'entry-title-made': {
    severity: 'warning',
    en: {
      message: 'The entry has no title, address or DOI; it is called “{title}” now.',
      fix: 'Give the source its title.',
    },
    ru: {
      message: 'У записи нет названия, адреса и DOI; теперь она называется «{title}».',
      fix: 'Дайте источнику название.',
    },
    be: {
      message: 'У запісу няма назвы, адраса і DOI; цяпер ён называецца «{title}».',
      fix: 'Дайце крыніцы назву.',
    },
  },
  'entry-nameless': {
    severity: 'warning',
    en: { message: 'The entry says nothing by which a work could be known. It was left out.' },
    ru: { message: 'В записи нет ничего, по чему узнать работу. Она пропущена.' },
    be: { message: 'У запісе няма нічога, па чым пазнаць працу. Ён прапушчаны.' },
  },
  'entry-address-unreadable': {
    severity: 'warning',
    en: { message: '“{address}” is no web address; it stands in the note now.' },
    ru: { message: '«{address}» — не адрес в сети; он теперь в примечании.' },
    be: { message: '«{address}» — не адрас у сеціве; ён цяпер у заўвазе.' },
  },
  'entry-address-password': {
    severity: 'warning',
    en: { message: 'A user name or password stood in the address {address}; it was left out.' },
    ru: { message: 'В адресе {address} стояло имя или пароль; они пропущены.' },
    be: { message: 'У адрасе {address} стаяла імя або пароль; яны прапушчаныя.' },
  },
  'entry-doi-unreadable': {
    severity: 'warning',
    en: { message: '“{doi}” is no DOI; it stands in the note now.' },
    ru: { message: '«{doi}» — не DOI; он теперь в примечании.' },
    be: { message: '«{doi}» — не DOI; ён цяпер у заўвазе.' },
  },
  'field-left-out': {
    severity: 'notice',
    en: { message: '“{field}” has no place in a source and was left out ({count} times).' },
    ru: { message: 'Для «{field}» у источника нет места, пропущено (раз: {count}).' },
    be: { message: 'Для «{field}» у крыніцы няма месца, прапушчана (разоў: {count}).' },
  },
  'command-left': {
    severity: 'warning',
    en: { message: 'The LaTeX command “{command}” is not known and stays in the text.' },
    ru: { message: 'Команда LaTeX «{command}» неизвестна и осталась в тексте.' },
    be: { message: 'Каманда LaTeX «{command}» невядомая і засталася ў тэксце.' },
  },
} as const satisfies FindingCatalogue;

export const bibliographyFinding = findingsOf(bibliographyRules);

/** Counts what a file says and a source has no place for: one finding per name, at its first line. */
export const leftOut = () => {
  const seen = new Map<string, { count: number; line: number }>();
  return {
    note: (field: string, line: number): void => {
      const before = seen.get(field);
      seen.set(field, { count: (before?.count ?? 0) + 1, line: before?.line ?? line });
    },
    findings: () =>
      [...seen].map(([field, { count, line }]) =>
        bibliographyFinding('field-left-out', { field, count }, { line }),
      ),
  };
};

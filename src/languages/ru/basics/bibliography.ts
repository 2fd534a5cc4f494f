import type * as en from '../../en/basics/bibliography';
import type { Widen } from '../../shape';

export const bibliography: Widen<typeof en.bibliography> = {
  'bibliography-unknown': {
    message: 'Это не список работ, который можно прочитать.',
    fix: 'Подойдёт один из форматов: {known}.',
  },
  'bibliography-too-large': {
    message: 'В файле {size} МБ, а можно не больше {limit} МБ.',
    fix: 'Разделите его.',
  },
  'bibliography-too-long': {
    message: 'В файле записей: {count}, а можно не больше {limit}.',
    fix: 'Разделите его.',
  },
  'bibliography-empty': { message: 'В файле нет ни одной работы.' },
  'entry-unreadable': {
    message: 'Запись «{entry}» не читается: {place}. Она пропущена.',
    fix: 'Исправьте её в файле и загрузите файл ещё раз: то, что уже есть, не удвоится.',
  },
  'entry-unfinished': { message: 'У записи «{entry}» нет конца; взято то, что есть.' },
  'names-and-others': {
    message: 'Перечень имён в записи кончается словами «и другие»: названы не все.',
  },
  'entry-title-made': {
    message: 'У записи нет названия, адреса и DOI; теперь она называется «{title}».',
    fix: 'Дайте источнику название.',
  },
  'entry-nameless': { message: 'В записи нет ничего, по чему узнать работу. Она пропущена.' },
  'entry-address-unreadable': { message: '«{address}» — не адрес в сети; он теперь в примечании.' },
  'entry-address-password': { message: 'В адресе {address} стояло имя или пароль; они пропущены.' },
  'entry-doi-unreadable': { message: '«{doi}» — не DOI; он теперь в примечании.' },
  'field-left-out': { message: 'Для «{field}» у источника нет места, пропущено (раз: {count}).' },
  'command-left': { message: 'Команда LaTeX «{command}» неизвестна и осталась в тексте.' },
};

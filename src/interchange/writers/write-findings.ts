import { findingsOf, type Finding, type FindingCatalogue } from '@/platform/finding';
import type { WorkerFailure } from '../processes/contract';

/** Why there is no file of a text in some format. */
export const writeRules = {
  'file-not-made': {
    severity: 'error',
    en: {
      message: 'This text could not be made into a {format} file.',
      fix: 'Take another format, and tell whoever runs the publication.',
    },
    ru: {
      message: 'Не удалось сделать из этого текста файл {format}.',
      fix: 'Возьмите другой формат и сообщите тем, кто ведёт издание.',
    },
    be: {
      message: 'Не ўдалося зрабіць з гэтага тэксту файл {format}.',
      fix: 'Вазьміце іншы фармат і паведаміце тым, хто вядзе выданне.',
    },
  },
  'file-too-slow': {
    severity: 'error',
    en: {
      message: 'Making a {format} file of this text took too long and was given up.',
      fix: 'Try again later, or take another format.',
    },
    ru: {
      message: 'Файл {format} из этого текста делался слишком долго, и работа прервана.',
      fix: 'Попробуйте позже или возьмите другой формат.',
    },
    be: {
      message: 'Файл {format} з гэтага тэксту рабіўся занадта доўга, і праца спынена.',
      fix: 'Паспрабуйце пазней ці вазьміце іншы фармат.',
    },
  },
  'files-in-demand': {
    severity: 'error',
    en: {
      message: 'More {format} files are wanted at the moment than can be made.',
      fix: 'Try again in a minute.',
    },
    ru: {
      message: 'Сейчас просят больше файлов {format}, чем можно сделать.',
      fix: 'Попробуйте через минуту.',
    },
    be: {
      message: 'Цяпер просяць больш файлаў {format}, чым можна зрабіць.',
      fix: 'Паспрабуйце праз хвіліну.',
    },
  },
} satisfies FindingCatalogue;

const writeFinding = findingsOf(writeRules);

/** What a worker's failure means to whoever asked for a file. */
export const notMade = (format: string, { kind }: WorkerFailure): Finding =>
  writeFinding(rules[kind], { format });

const rules: Readonly<Record<WorkerFailure['kind'], keyof typeof writeRules>> = {
  refused: 'file-not-made',
  died: 'file-not-made',
  'too-slow': 'file-too-slow',
  busy: 'files-in-demand',
};

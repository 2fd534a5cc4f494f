import { findingsOf, type Finding, type FindingCatalogue, type Place } from '@/platform/finding';
import type { FetchedPage } from './observation';
import type { RobotsVerdict } from './robots';

/**
 * What came of trying to keep a copy. `kept` made one; `unchanged` found the page as it is kept already. The others say why
 * there is none.
 */
export const captureOutcomes = [
  'kept',
  'unchanged',
  'robots-refused',
  'robots-unavailable',
  'blocked',
  'missing',
  'failing',
  'too-large',
  'empty',
  'address-refused',
] as const;
export type CaptureOutcome = (typeof captureOutcomes)[number];
export type CaptureRefusal = Exclude<CaptureOutcome, 'kept' | 'unchanged'>;

/** Why a fetched page cannot be kept, or nothing when it can. */
export const captureRefusal = (
  page: Pick<FetchedPage, 'statusCode' | 'error'> & { truncated?: boolean; length: number },
): CaptureRefusal | undefined => {
  if (page.error) return ownRefusals.has(page.error) ? 'address-refused' : 'failing';
  const { statusCode = 0 } = page;
  if (statusCode === 401 || statusCode === 403 || statusCode === 451) return 'blocked';
  if (statusCode === 404 || statusCode === 410) return 'missing';
  if (statusCode < 200 || statusCode > 299) return 'failing';
  if (page.truncated) return 'too-large';
  return page.length === 0 ? 'empty' : undefined;
};

export const robotsRefusal = (verdict: RobotsVerdict): CaptureRefusal | undefined =>
  (
    ({
      allowed: undefined,
      disallowed: 'robots-refused',
      unavailable: 'robots-unavailable',
    }) as const
  )[verdict];

const ownRefusals: ReadonlySet<string> = new Set([
  'url-refused',
  'port-refused',
  'credentials-refused',
  'address-refused',
]);

/** Reasons that pass by themselves: tried again every day, until it has been tried often enough. */
const passing: ReadonlySet<CaptureOutcome> = new Set(['robots-unavailable', 'failing', 'missing']);
export const passingOutcomes: readonly CaptureOutcome[] = [...passing];
export const triesUntilFinal = 5;

/** Whether trying again by itself makes sense. `tries` counts the failures in a row, this one included. */
export const isFinal = (outcome: CaptureOutcome, tries: number): boolean =>
  !passing.has(outcome) || tries >= triesUntilFinal;

export const captureCatalogue = {
  'capture-robots-refused': {
    severity: 'warning',
    en: {
      message: 'The site asks programs not to read {address} (robots.txt), so no copy was made.',
      fix: 'Save the page in your browser and upload it as a copy, or waive the copy with a reason.',
    },
    ru: {
      message: 'Сайт просит программы не читать {address} (robots.txt), поэтому копии нет.',
      fix: 'Сохраните страницу в браузере и загрузите её как копию или откажитесь от копии с указанием причины.',
    },
    be: {
      message: 'Сайт просіць праграмы не чытаць {address} (robots.txt), таму копіі няма.',
      fix: 'Захавайце старонку ў браўзеры і загрузіце яе як копію або адмоўцеся ад копіі з указаннем прычыны.',
    },
  },
  'capture-robots-unavailable': {
    severity: 'warning',
    en: {
      message: 'The site of {address} could not say whether programs may read it (robots.txt).',
      fix: 'It is asked again every day. To be quicker, upload a copy by hand.',
    },
    ru: {
      message:
        'Сайт адреса {address} не смог сказать, можно ли программам его читать (robots.txt).',
      fix: 'Запрос повторяется ежедневно. Чтобы не ждать, загрузите копию вручную.',
    },
    be: {
      message: 'Сайт адраса {address} не змог сказаць, ці можна праграмам яго чытаць (robots.txt).',
      fix: 'Запыт паўтараецца штодня. Каб не чакаць, загрузіце копію ўручную.',
    },
  },
  'capture-blocked': {
    severity: 'warning',
    en: {
      message: '{address} refuses programs (status {status}), so no copy was made.',
      fix: 'Save the page in your browser and upload it as a copy, or waive the copy with a reason.',
    },
    ru: {
      message: '{address} не пускает программы (статус {status}), поэтому копии нет.',
      fix: 'Сохраните страницу в браузере и загрузите её как копию или откажитесь от копии с указанием причины.',
    },
    be: {
      message: '{address} не пускае праграмы (статус {status}), таму копіі няма.',
      fix: 'Захавайце старонку ў браўзеры і загрузіце яе як копію або адмоўцеся ад копіі з указаннем прычыны.',
    },
  },
  'capture-missing': {
    severity: 'error',
    en: {
      message: 'There is no page at {address} (status {status}), so no copy was made.',
      fix: 'Correct the address, cite an archived copy, or upload a copy that you have.',
    },
    ru: {
      message: 'По адресу {address} нет страницы (статус {status}), поэтому копии нет.',
      fix: 'Исправьте адрес, сошлитесь на архивную копию или загрузите имеющуюся.',
    },
    be: {
      message: 'Па адрасе {address} няма старонкі (статус {status}), таму копіі няма.',
      fix: 'Выпраўце адрас, спашліцеся на архіўную копію або загрузіце тую, што маеце.',
    },
  },
  'capture-failing': {
    severity: 'warning',
    en: {
      message: '{address} did not answer as it should ({status}), so no copy was made.',
      fix: 'It is tried again every day. To be quicker, upload a copy by hand.',
    },
    ru: {
      message: '{address} не отвечает как следует ({status}), поэтому копии нет.',
      fix: 'Попытка повторяется ежедневно. Чтобы не ждать, загрузите копию вручную.',
    },
    be: {
      message: '{address} не адказвае як след ({status}), таму копіі няма.',
      fix: 'Спроба паўтараецца штодня. Каб не чакаць, загрузіце копію ўручную.',
    },
  },
  'capture-too-large': {
    severity: 'warning',
    en: {
      message: '{address} is larger than {limit} MB, so no copy was made.',
      fix: 'Upload the part that you cite as a copy, or waive the copy with a reason.',
    },
    ru: {
      message: '{address} больше {limit} МБ, поэтому копии нет.',
      fix: 'Загрузите как копию цитируемую часть или откажитесь от копии с указанием причины.',
    },
    be: {
      message: '{address} больш за {limit} МБ, таму копіі няма.',
      fix: 'Загрузіце як копію цытаваную частку або адмоўцеся ад копіі з указаннем прычыны.',
    },
  },
  'capture-empty': {
    severity: 'warning',
    en: {
      message: '{address} answers with an empty page, so there is nothing to keep.',
      fix: 'Look whether the address is right, or upload a copy by hand.',
    },
    ru: {
      message: '{address} отвечает пустой страницей, хранить нечего.',
      fix: 'Проверьте, верен ли адрес, или загрузите копию вручную.',
    },
    be: {
      message: '{address} адказвае пустой старонкай, захоўваць няма чаго.',
      fix: 'Праверце, ці правільны адрас, або загрузіце копію ўручную.',
    },
  },
  'capture-address-refused': {
    severity: 'error',
    en: {
      message: '{address} is not on the public web, so it is never fetched.',
      fix: 'Correct the address, or upload a copy by hand.',
    },
    ru: {
      message: '{address} не в открытой сети, поэтому никогда не запрашивается.',
      fix: 'Исправьте адрес или загрузите копию вручную.',
    },
    be: {
      message: '{address} не ў адкрытым сеціве, таму ніколі не запытваецца.',
      fix: 'Выпраўце адрас або загрузіце копію ўручную.',
    },
  },
} as const satisfies FindingCatalogue<`capture-${CaptureRefusal}`>;

const finding = findingsOf(captureCatalogue);

/** The largest page or PDF of which a copy is made. */
export const largestCapture = 25 * 1024 * 1024; // bytes

/** @param detail the status or error, as kept with the attempt */
export const captureFinding = (
  outcome: CaptureRefusal,
  { address, detail }: { address: string; detail: string | null },
  place?: Place,
): Finding =>
  finding(
    `capture-${outcome}`,
    { address, status: detail ?? '', limit: largestCapture / 1024 / 1024 },
    place,
  );

import { after, before, begins, ends, number } from '../no-break';
import type { Writing } from '../writing';

export const writing: Writing = {
  script: 'latin',
  babel: 'english',
  locale: 'en-GB',
  quotes: ['“', '”', '‘', '’'],
  dash: '–',
  wordsPerMinute: 228,
  alphabet: 'abcdefghijklmnopqrstuvwxyz',
  keyboard: "qwertyuiop[]asdfghjkl;'zxcvbnm,.`",
  openGraph: 'en_GB',
  noBreak: [
    new RegExp(
      `(?<=${begins}(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Capt|Lt|Sen|Rep|Gov|Rev)\\.) (?=\\p{Lu})`,
      'gu',
    ),
    after(
      'p. pp. no. nos. No. Nos. vol. vols. ch. fig. figs. Fig. Figs. sec. art. para. c. ca.',
      number,
    ),
    after(
      '[Cc]hapter [Pp]art [Ss]ection [Aa]rticle [Ff]igure [Tt]able [Nn]ote [Pp]age [Vv]olume',
      `${number}{1,3}${ends}`,
    ),
    before(
      'thousand million billion trillion percent km m cm mm kg g t ha GW MW kW GWh MWh kWh bn tn',
      number,
    ),
    after(
      'January February March April May June July August September October November December',
      `${number}{1,2}${ends}`,
    ),
    before(
      'January February March April May June July August September October November December',
      `${begins}${number}{1,2}`,
    ),
    before('AD BC CE BCE a.m. p.m.', number),
  ],
};

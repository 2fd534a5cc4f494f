import type { MessageKey } from '../messages';
import type { sayIn } from '../messages/say';

const lines: readonly (readonly [keys: readonly string[], label: MessageKey])[] = [
  [['Space'], 'calendar.key.lift'],
  [['←', '↑', '→', '↓'], 'calendar.key.days'],
  [['N'], 'calendar.key.next'],
  [['P'], 'calendar.key.previous'],
  [['T'], 'calendar.key.today'],
];

/** At the foot, for whoever has a keyboard: what it does here. */
export const KeysLine = ({ t }: { t: ReturnType<typeof sayIn> }) => (
  <footer className="desk-calendar__keys">
    {lines.map(([keys, label]) => (
      <span key={label}>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}{' '}
        {t(label)}
      </span>
    ))}
  </footer>
);

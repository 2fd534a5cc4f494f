import type { MessageKey } from '../messages';
import { useDesk } from '../use-desk';

const keys: readonly (readonly [keys: readonly string[], meaning: MessageKey])[] = [
  [['J', 'K', '↓', '↑'], 'queue.key.move'],
  [['1', '…', '5'], 'queue.key.pick'],
  [['P', '/'], 'queue.key.paste'],
  [['⏎'], 'queue.key.confirm'],
  [['W'], 'queue.key.waive'],
  [['U'], 'queue.key.undo'],
  [['O'], 'queue.key.open'],
  [['?'], 'queue.key.help'],
];

/** What each key does while a citation has the focus. */
export const QueueKeys = () => {
  const { t } = useDesk();
  return (
    <dl className="ibidem-queue__keys">
      {keys.map(([names, meaning]) => (
        <div key={meaning}>
          <dt>{names.map((name) => (name === '…' ? ' … ' : <kbd key={name}>{name}</kbd>))}</dt>
          <dd>{t(meaning)}</dd>
        </div>
      ))}
    </dl>
  );
};

'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { eventLabels, editionKindLabels } from '@/workflow/labels';
import type { RequestableEvent } from '@/workflow/events';
import { editionKinds, type EditionKind } from '@/workflow/states';
import { Field } from '../field';
import { useDesk } from '../use-desk';
import type { EventInput } from './report';

type Props = {
  event: RequestableEvent;
  stageChecklist: readonly string[];
  busy: boolean;
  onRun: (input: EventInput) => void;
  onCancel: () => void;
};

/** What an event needs from a person: asked inline, right under its button. */
export const EventForm = ({ event, stageChecklist, busy, onRun, onCancel }: Props) => {
  const { t, language } = useDesk();
  const id = useId();
  const [reason, setReason] = useState('');
  const [kind, setKind] = useState<EditionKind>('update');
  const [publicNote, setPublicNote] = useState('');
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const isNewEdition = event === 'new_edition';
  const wanting =
    (event === 'request_changes' && reason.trim() === '') ||
    (isNewEdition && kind === 'correction' && publicNote.trim() === '') ||
    (event === 'approve' && confirmed.length < stageChecklist.length);
  const input: EventInput = {
    ...(reason.trim() ? { reason: reason.trim() } : {}),
    ...(isNewEdition ? { kind, publicNote: publicNote.trim() || undefined } : {}),
    ...(event === 'approve' && stageChecklist.length > 0 ? { checklist: confirmed } : {}),
  };
  return (
    <div aria-label={eventLabels[event][language]} className="ibidem-event-form" role="group">
      {event === 'discard' ? <p>{t('panel.sure')}</p> : null}
      {isNewEdition ? (
        <Field id={`${id}-kind`} label={t('panel.kind')}>
          <select
            id={`${id}-kind`}
            onChange={(change) => setKind(change.target.value as EditionKind)}
            value={kind}
          >
            {editionKinds
              .filter((choice) => choice !== 'first')
              .map((choice) => (
                <option key={choice} value={choice}>
                  {editionKindLabels[choice][language]}
                </option>
              ))}
          </select>
        </Field>
      ) : null}
      {event === 'approve'
        ? stageChecklist.map((item) => (
            <label className="ibidem-check" key={item}>
              <input
                checked={confirmed.includes(item)}
                onChange={({ target }) =>
                  setConfirmed((was) =>
                    target.checked ? [...was, item] : was.filter((other) => other !== item),
                  )
                }
                type="checkbox"
              />{' '}
              {item}
            </label>
          ))
        : null}
      {isNewEdition ? (
        <Field id={`${id}-note`} label={t('panel.publicNote')}>
          <textarea
            id={`${id}-note`}
            onChange={(change) => setPublicNote(change.target.value)}
            rows={2}
            value={publicNote}
          />
        </Field>
      ) : (
        <Field
          id={`${id}-reason`}
          label={t(event === 'request_changes' ? 'panel.reason' : 'panel.reasonOptional')}
        >
          <textarea
            id={`${id}-reason`}
            onChange={(change) => setReason(change.target.value)}
            rows={2}
            value={reason}
          />
        </Field>
      )}
      <div className="ibidem-event-form__buttons">
        <Button disabled={busy || wanting} margin={false} onClick={() => onRun(input)} size="small">
          {t('panel.confirm', { event: eventLabels[event][language] })}
        </Button>
        <Button buttonStyle="subtle" margin={false} onClick={onCancel} size="small">
          {t('panel.cancel')}
        </Button>
      </div>
    </div>
  );
};

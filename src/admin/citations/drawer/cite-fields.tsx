'use client';

import { Button } from '@payloadcms/ui';
import { locatorLabels, type LocatorLabel } from '@/sources/rules/csl';
import { useDesk } from '../../use-desk';
import type { DraftCite } from './draft';

type Props = {
  cite: DraftCite;
  onChange: (cite: DraftCite) => void;
  onRemove: () => void;
  readOnly: boolean;
};

/** One cited work: what it is, and the place in it. */
export const CiteFields = ({ cite, onChange, onRemove, readOnly }: Props) => {
  const { t } = useDesk();
  return (
    <li className="ibidem-cite">
      <span className="ibidem-cite__title">{cite.title}</span>
      <span className="ibidem-cite__place">
        <select
          aria-label={t('citation.locatorLabel')}
          disabled={readOnly}
          onChange={(event) =>
            onChange({ ...cite, locatorLabel: event.target.value as LocatorLabel })
          }
          value={cite.locatorLabel ?? 'page'}
        >
          {locatorLabels.map((label) => (
            <option key={label} value={label}>
              {t(`citation.at.${label}`)}
            </option>
          ))}
        </select>
        <input
          aria-label={t('citation.locator')}
          disabled={readOnly}
          onChange={(event) => onChange({ ...cite, locator: event.target.value })}
          placeholder={t('citation.locator')}
          type="text"
          value={cite.locator ?? ''}
        />
        {readOnly ? null : (
          <Button
            aria-label={t('citation.removeSource', { title: cite.title })}
            buttonStyle="subtle"
            margin={false}
            onClick={onRemove}
            size="small"
          >
            {t('citation.remove')}
          </Button>
        )}
      </span>
    </li>
  );
};

'use client';

import type { ClaimEvidence, EvidenceCopy, EvidenceWork } from '@/reviews/queries/claim-evidence';
import { verdictLabels } from '@/link-checks/rules/link-verdict-labels';
import type { LinkVerdict } from '@/link-checks/rules/link-verdicts';
import { dayAndHour } from '../clock';
import type { ShapeName } from '../components/shape';
import { Mark, type Tone } from '../components/state-mark';
import { useDesk } from '../use-desk';
import { Passage } from './passage';

type Props = {
  evidence: ClaimEvidence;
  onBeside: (copy: EvidenceCopy) => void;
};

/** The works that a claim rests on, each with its kept copy, and what was seen of link and quotation. */
export const Evidence = ({ evidence: { works, note, quotation }, onBeside }: Props) => {
  const { t } = useDesk();
  return (
    <>
      {works.length === 0 && !note ? <p className="desk-quiet">{t('review.onNothing')}</p> : null}
      {works.map((work) => (
        <Work key={work.reference} onBeside={onBeside} quotation={quotation} work={work} />
      ))}
      {note ? (
        <section className="desk-review__work">
          <h3>{t('review.onNote')}</h3>
          <p className="desk-review__entry">{note}</p>
        </section>
      ) : null}
    </>
  );
};

type WorkProps = {
  work: EvidenceWork;
  quotation: ClaimEvidence['quotation'];
  onBeside: Props['onBeside'];
};

const Work = ({ work, quotation, onBeside }: WorkProps) => {
  const { t, clock, language } = useDesk();
  const { entry, url, locator, link, copy } = work;
  const now = new Date();
  return (
    <section className="desk-review__work">
      <h3>{t('review.restsOn')}</h3>
      <p className="desk-review__entry">
        {entry.map((run, at) =>
          run.type === 'emphasis' ? (
            <cite key={at}>{run.text}</cite>
          ) : (
            <span key={at}>{run.text}</span>
          ),
        )}
      </p>
      {locator ? <p className="desk-facts">{t('review.locator', { place: locator })}</p> : null}
      <Copy copy={copy} isInPrint={url === null} onBeside={onBeside} />
      <dl className="desk-review__facts">
        {copy ? (
          <div>
            <dt>{t(copy.way === 'upload' ? 'review.uploaded' : 'review.captured')}</dt>
            <dd>{dayAndHour(copy.takenAt, clock, now)}</dd>
          </div>
        ) : null}
        {link && url ? (
          <div>
            <dt>{t('review.link')}</dt>
            <dd>
              <Mark {...looksOf[link.verdict]}>{verdictLabels[link.verdict][language]}</Mark>
              {link.checkedAt
                ? `, ${t('review.lookedAt', { day: dayAndHour(link.checkedAt, clock, now) })}`
                : ''}
              {' · '}
              <a className="desk-link" href={url} rel="noopener noreferrer" target="_blank">
                {t('review.openPage')}
              </a>
            </dd>
          </div>
        ) : null}
        {quotation ? (
          <div>
            <dt>{t('review.quotation')}</dt>
            <dd>
              <Mark
                shape={quotation.verdict === 'verified' ? 'tick' : 'open'}
                tone={quotation.verdict === 'verified' ? 'green' : 'accent'}
              >
                {t(`citationStatus.${quotation.verdict}`)}
              </Mark>
            </dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
};

type CopyProps = { copy: EvidenceCopy | null; isInPrint: boolean; onBeside: Props['onBeside'] };

const Copy = ({ copy, isInPrint, onBeside }: CopyProps) => {
  const { t } = useDesk();
  if (!copy) {
    return isInPrint ? (
      <p className="desk-quiet">{t('review.inPrint')}</p>
    ) : (
      <p>
        <Mark shape="sheet" tone="amber">
          {t('review.noCopy')}
        </Mark>
      </p>
    );
  }
  return (
    <div className="desk-review__copy">
      <header>
        <h3>{t(copy.isQuoted ? 'review.quoted' : 'review.nearest')}</h3>
        {copy.isReadable ? (
          <button className="desk-link" onClick={() => onBeside(copy)} type="button">
            {t('review.openBeside')} <kbd>B</kbd>
          </button>
        ) : null}
      </header>
      {copy.passage ? (
        <Passage passage={copy.passage} />
      ) : (
        <p className="desk-quiet">{t(copy.isReadable ? 'review.noPassage' : 'review.noText')}</p>
      )}
    </div>
  );
};

const looksOf: Readonly<Record<LinkVerdict, { shape: ShapeName; tone: Tone }>> = {
  unchecked: { shape: 'ring', tone: 'quiet' },
  alive: { shape: 'tick', tone: 'green' },
  moved: { shape: 'arrows', tone: 'amber' },
  failing: { shape: 'diamond', tone: 'amber' },
  dead: { shape: 'cross', tone: 'accent' },
  drifted: { shape: 'arrows', tone: 'amber' },
  'soft-404': { shape: 'cross', tone: 'accent' },
  blocked: { shape: 'minus', tone: 'amber' },
};

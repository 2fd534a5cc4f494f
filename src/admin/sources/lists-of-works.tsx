import { BringWorks } from '../works/bring-works';
import { ExportLinks } from '../works/export-links';
import { Section } from '../components/section';
import type { Say } from '../use-desk';

/** Lists of works in and out, for reference managers. */
export const ListsOfWorks = ({ mayCreate, t }: { mayCreate: boolean; t: Say }) => (
  <div className="desk-lists ibidem-works">
    {mayCreate ? (
      <Section title={t('works.bring')}>
        <BringWorks />
      </Section>
    ) : null}
    <Section title={t('works.take')}>
      <ExportLinks label={t('works.all')} />
    </Section>
  </div>
);

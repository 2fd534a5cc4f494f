'use client';

import type { RequestableEvent } from '@/editions/rules/events';
import { editionKindLabels } from '@/editions/rules/labels';
import { useWords } from '../words';
import type { Asks } from './asks';
import { checklistOf, noteWanted, type Draft, type Lack } from './draft';
import { noteOf, noticeOf, reasonOf } from './event-words';
import { NoticePreview } from './notice-preview';
import { ChecklistPart } from './parts/checklist-part';
import { ChoicePart } from './parts/choice-part';
import { InstantPart } from './parts/instant-part';
import { RedirectPart } from './parts/redirect-part';
import { TextPart } from './parts/text-part';
import type { TransitionReport } from './report';

type Props = {
  event: RequestableEvent;
  asks: Asks;
  report: TransitionReport;
  draft: Draft;
  /** What to point out as missing. */
  lacks: readonly Lack[];
  onChange: (change: Partial<Draft>) => void;
};

/** One part per need, in the order in which a person thinks about it. */
export const FormParts = (props: Props) => {
  const { t, sayPolicy } = useWords();
  const { asks, draft, event, report, lacks, onChange } = props;
  const error = (lack: Lack) => (lacks.includes(lack) ? t(`panel.lack.${lack}`) : undefined);
  return (
    <>
      <Kinds {...props} />
      {asks.stages.length > 0 ? (
        <ChoicePart
          choices={asks.stages.map((stage) => ({
            value: stage,
            label: sayPolicy(report.stages[stage]?.name ?? ''),
          }))}
          error={error('stage')}
          legend={t('panel.stageChoice')}
          onChange={(stage) => onChange({ stage, confirmed: [] })}
          value={draft.stage}
        />
      ) : null}
      <ChecklistPart
        confirmed={draft.confirmed}
        error={error('checklist')}
        items={checklistOf(asks, draft, report.stages)}
        legend={t('panel.stageChecklist')}
        onChange={(confirmed) => onChange({ confirmed })}
      />
      {asks.instant ? (
        <InstantPart
          error={error('instant')}
          onChange={(instant) => onChange({ instant })}
          publicationZone={report.particulars.timeZone}
          value={draft.instant}
        />
      ) : null}
      <Note {...props} />
      {asks.reason === 'no' ? null : (
        <TextPart
          error={error('reason')}
          hint={t('panel.reasonHint')}
          label={t(
            reasonOf[event] ??
              (asks.reason === 'required' ? 'panel.reason' : 'panel.reasonOptional'),
          )}
          onChange={(reason) => onChange({ reason })}
          required={asks.reason === 'required'}
          value={draft.reason}
        />
      )}
      {asks.redirect ? (
        <RedirectPart onChange={(redirect) => onChange({ redirect })} value={draft.redirect} />
      ) : null}
    </>
  );
};

const Kinds = ({ asks, draft, lacks, onChange }: Props) => {
  const { t, language } = useWords();
  if (asks.kinds.length === 0) return null;
  return (
    <ChoicePart
      choices={asks.kinds.map((kind) => ({
        value: kind,
        label: editionKindLabels[kind][language],
        hint: t(`panel.kind.${kind}`),
      }))}
      error={lacks.includes('kind') ? t('panel.lack.kind') : undefined}
      legend={t('panel.kind')}
      onChange={(kind) => onChange({ kind })}
      value={draft.kind}
    />
  );
};

/** What readers are told, and how it will look to them. */
const Note = ({ asks, draft, event, lacks, onChange }: Props) => {
  const { t } = useWords();
  const wanted = noteWanted(asks, draft);
  if (wanted === 'no') return null;
  const notice = noticeOf[event];
  return (
    <>
      <TextPart
        error={lacks.includes('note') ? t('panel.lack.note') : undefined}
        hint={t(wanted === 'required' ? 'panel.noteHint' : 'panel.noteHintOptional')}
        label={t(noteOf[event] ?? 'panel.publicNote')}
        onChange={(note) => onChange({ note })}
        required={wanted === 'required'}
        value={draft.note}
      />
      {notice && draft.note.trim() ? (
        <NoticePreview text={draft.note.trim()} title={t(notice)} />
      ) : null}
    </>
  );
};

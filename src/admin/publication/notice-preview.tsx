'use client';

import { useWords } from '../words';

type Props = {
  title: string;
  text: string;
  /** Said in the place of “Readers will see”. */ lead?: string;
};

/** A notice as readers will find it. */
export const NoticePreview = ({ title, text, lead }: Props) => {
  const { t } = useWords();
  return (
    <figure className="ibidem-notice">
      <figcaption className="ibidem-quiet">{lead ?? t('panel.readersSee')}</figcaption>
      <blockquote>
        <strong>{title}</strong>
        <p>{text}</p>
      </blockquote>
    </figure>
  );
};

import type { BlockChange, DocumentDifference, WordRun } from '@/document/difference';
import type { Language } from '@/platform/language';
import { sayIn } from '../messages/say';

type Props = {
  /** Undefined when there is no earlier text. */
  difference: DocumentDifference | undefined;
  /** Of the review that the difference is from; absent when it is from the edition before. */
  round?: number;
  language: Language;
  textLanguage: Language;
};

/** What changed, word by word: all blocks in reading order, and the fields and notes that differ. */
export const Changes = ({ difference, round, language, textLanguage }: Props) => {
  const t = sayIn(language);
  if (!difference) return <Remark language={language}>{t('preview.noEarlier')}</Remark>;
  const compared = round ? t('preview.comparedTo', { round }) : t('preview.comparedToEdition');
  return (
    <main className="preview-changes" id="main">
      <p className="preview-remark" lang={language}>
        {difference.changed ? compared : t('preview.same')}
      </p>
      {difference.metadata.length > 0 ? (
        <dl lang={language}>
          {difference.metadata.map(({ field, words }) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd lang={textLanguage}>
                <Words words={words} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      <div lang={textLanguage}>
        {difference.blocks.map((block, at) => (
          <Block block={block} key={at} />
        ))}
      </div>
      {difference.notes.length > 0 ? (
        <section lang={textLanguage}>
          <h2 lang={language}>{t('preview.notes')}</h2>
          {difference.notes.map(({ citation, words }) => (
            <p key={citation}>
              <Words words={words} />
            </p>
          ))}
        </section>
      ) : null}
    </main>
  );
};

const Remark = ({ language, children }: { language: Language; children: string }) => (
  <main className="preview-changes" id="main" lang={language}>
    <p className="preview-remark">{children}</p>
  </main>
);

const Block = ({ block }: { block: BlockChange }) =>
  block.kind === 'heading' ? (
    <h2>
      <Words words={block.words} />
    </h2>
  ) : (
    <p data-change={block.type}>
      <Words words={block.words} />
    </p>
  );

/** `<ins>` and `<del>` are said by screen readers that are asked to; colour is not all there is. */
const Words = ({ words }: { words: readonly WordRun[] }) =>
  words.map(({ type, text }, at) => {
    switch (type) {
      case 'added':
        return <ins key={at}>{text}</ins>;
      case 'removed':
        return <del key={at}>{text}</del>;
      case 'same':
        return <span key={at}>{text}</span>;
    }
  });

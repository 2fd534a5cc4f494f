import { compareDocuments } from '@/document/compare/compare';
import type { FrozenDocument } from '@/document/document';
import type { Language } from '@/platform/language';
import { ComparedText } from '@/site/editions/compared-text';
import { Summary } from '@/site/editions/comparison-summary';
import { namingOf } from '@/site/editions/naming';
import { settingOf, type Setting } from '@/site/setting';
import type { ArticleView } from '@/reading/views/views';

type Props = {
  /** Undefined when there is no earlier text. */
  before: FrozenDocument | undefined;
  view: ArticleView;
  /** What it is compared with, where it differs, where it does not, and where there is nothing. */
  said: { compared: string; same: string; nothing: string };
  /** Of whoever looks; the text has its own. */
  language: Language;
  setting: Setting;
};

/** What changed, word by word: the very comparison that readers have of two editions. */
export const Changes = ({ before, view, said, language, setting }: Props) => {
  const speaking = settingOf(language, setting.publication);
  const { document, liveMetadata } = view;
  if (!before) return <Remark language={language}>{said.nothing}</Remark>;
  const topics = Object.fromEntries(
    document.metadata.topics.map((slug, at) => [slug, liveMetadata.topics[at]?.label ?? slug]),
  );
  const comparison = compareDocuments(before, document, namingOf(speaking, topics));
  if (!comparison.changed) return <Remark language={language}>{said.same}</Remark>;
  return (
    <main className="preview-changes" id="main" lang={language}>
      <p className="preview-hint">{said.compared}</p>
      <Summary comparison={comparison} setting={speaking} />
      <ComparedText
        comparison={comparison}
        setting={speaking}
        shown={{ topics, images: liveMetadata.images }}
        textLanguage={document.metadata.language}
      />
    </main>
  );
};

const Remark = ({ language, children }: { language: Language; children: string }) => (
  <main className="preview-changes" id="main" lang={language}>
    <p className="preview-hint">{children}</p>
  </main>
);

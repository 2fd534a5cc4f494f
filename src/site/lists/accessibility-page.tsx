import { pathOf } from '../addresses';
import type { Setting } from '../setting';
import { unbroken } from '../typography/unbroken';
import { ListTop } from './list-top';
import { ContactLine } from './contact-line';

/** What is done so that everybody can read, what does not work yet, and whom to tell. */
export const AccessibilityPage = ({ setting }: { setting: Setting }) => {
  const { language, publication, say } = setting;
  const parts = [
    { title: say.accessibilityDone, items: Object.values(say.accessibilityMeasures) },
    { title: say.accessibilityLimits, items: Object.values(say.accessibilityKnown) },
  ];
  return (
    <div className="list-page">
      <ListTop
        path="accessibility"
        page={1}
        markdown={`${pathOf(language, publication.languages, 'accessibility')}.md`}
        title={say.accessibility}
        intro={say.accessibilityIntro}
        setting={setting}
      />
      <div className="prose statement">
        {parts.map(({ title, items }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {items.map((item) => (
                <li key={item}>{unbroken(item, language)}</li>
              ))}
            </ul>
          </section>
        ))}
        <section>
          <h2>{say.accessibilityContact}</h2>
          <p>
            {unbroken(
              publication.contact ? say.accessibilityWrite : say.accessibilityNoContact,
              language,
            )}
          </p>
          <ContactLine setting={setting} />
          {publication.accessibilityNote ? <p>{publication.accessibilityNote}</p> : null}
        </section>
      </div>
    </div>
  );
};

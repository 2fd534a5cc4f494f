import type { Language } from '@/platform/language';
import { texts } from '@/languages/texts';

type Props = { language: Language; refusal?: { message: string; fix?: string } };

/** Works without JavaScript: a plain form that Payload's endpoint answers with a redirect. */
export const SetUpForm = ({ language, refusal }: Props) => {
  const say = texts[language].setUp;
  return (
    <main>
      <h1>{say.title}</h1>
      <p>{say.lead}</p>
      {refusal ? (
        <p role="alert">
          {refusal.message} {refusal.fix}
        </p>
      ) : null}
      <form method="post" action="/api/users/set-up" encType="multipart/form-data">
        <label>
          {say.code} <input name="code" required autoComplete="off" autoFocus />
        </label>
        <label>
          {say.name} <input name="name" required autoComplete="name" />
        </label>
        <label>
          {say.email} <input name="email" type="email" required autoComplete="email" />
        </label>
        <label>
          {say.password}
          <input
            name="password"
            type="password"
            required
            minLength={12}
            autoComplete="new-password"
          />
        </label>
        <button type="submit">{say.submit}</button>
      </form>
    </main>
  );
};

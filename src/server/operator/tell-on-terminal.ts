import { progressBarOn, type ProgressBar } from '@/platform/progress-bar';
import type { TaskNews, Tell } from './contract';

type Output = Parameters<typeof progressBarOn>[0];

/**
 * Shows what tasks say: lines, and a bar where one of them counts its steps.
 *
 * @param tasks how many follow one another; from two on each line is a step of one bar
 */
export const tellOnTerminal = (output: Output, tasks = 1): { tell: Tell; end: () => void } => {
  const all = tasks > 1 ? progressBarOn(output, tasks) : undefined;
  let counting: ProgressBar | undefined;
  const say = (text: string) => {
    if (all) return all.step(text);
    counting?.end();
    counting = undefined;
    output.write(`${text}\n`);
  };
  const tell = (news: TaskNews) => {
    switch (news.kind) {
      case 'line':
        return say(news.text);
      case 'total':
        counting = progressBarOn(output, news.steps);
        return;
      case 'step':
        return counting?.step(news.text);
    }
  };
  return { tell, end: () => all?.end() };
};

import sequencers from '@jest/test-sequencer';

const Sequencer = sequencers.default ?? sequencers;

/** Journeys first: each takes minutes, and what begins late makes the others wait at the end. */
export default class JourneysFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isJourney = ({ context }) => context.config.displayName?.name === 'e2e';
    return [...sorted.filter(isJourney), ...sorted.filter((test) => !isJourney(test))];
  }
}

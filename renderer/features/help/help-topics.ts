import type { HelpTopic } from './help-topic.ts';
import { beginTopics } from './topics/begin.ts';
import { commendationTopics } from './topics/commendation.ts';
import { emulationTopics } from './topics/emulation.ts';
import { paperTopics } from './topics/paper.ts';
import { recordTopics } from './topics/records.ts';

/** Everything the help tells, in the order of the work. */
export const helpTopics: readonly HelpTopic[] = [
  ...beginTopics,
  ...recordTopics,
  ...emulationTopics,
  ...commendationTopics,
  ...paperTopics,
];

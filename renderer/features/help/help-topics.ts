import type { HelpTopic } from './help-topic.ts';
import { beginTopics } from './topics/begin.ts';
import { beyondTopics } from './topics/beyond.ts';
import { commendationTopics } from './topics/commendation.ts';
import { emulationTopics } from './topics/emulation.ts';
import { paperTopics } from './topics/paper.ts';
import { recordTopics } from './topics/records.ts';
import { safetyTopics } from './topics/safety.ts';

/** Everything the help tells, in the order of the work. */
export const helpTopics: readonly HelpTopic[] = [
  ...beginTopics,
  ...recordTopics,
  ...emulationTopics,
  ...commendationTopics,
  ...beyondTopics,
  ...paperTopics,
  ...safetyTopics,
];

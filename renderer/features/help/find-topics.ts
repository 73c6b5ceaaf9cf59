import { foldText } from '#shared/text/fold.ts';
import type { HelpBlock, HelpTopic } from './help-topic.ts';

function blockText(block: HelpBlock): string {
  if (typeof block === 'string') return block;
  return 'steps' in block ? block.steps.join(' ') : block.note;
}

/** Topics that hold every word, without accents: those that have them in title or other names first. */
export function findTopics(topics: readonly HelpTopic[], typed: string): readonly HelpTopic[] {
  const words = foldText(typed).split(' ').filter(Boolean);
  if (words.length === 0) return topics;
  const ranked = topics.flatMap((topic) => {
    const title = foldText(topic.title);
    const names = `${title} ${foldText(topic.also ?? '')}`;
    const whole = `${names} ${foldText(topic.body.map(blockText).join(' '))}`;
    if (!words.every((word) => whole.includes(word))) return [];
    const rank = words.every((word) => title.includes(word)) ? 0 : words.every((word) => names.includes(word)) ? 1 : 2;
    return [{ topic, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ topic }) => topic);
}

/** The topic about a screen: the one whose place is it, or the nearest above it. */
export function topicOfPlace(topics: readonly HelpTopic[], path: string): HelpTopic | undefined {
  return topics
    .filter(({ place }) => place !== undefined && (place === path || (place !== '/' && path.startsWith(`${place}/`))))
    .sort((a, b) => (b.place?.length ?? 0) - (a.place?.length ?? 0))[0];
}

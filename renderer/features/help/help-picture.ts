const pictures = import.meta.glob<string>('./pictures/*.webp', { eager: true, query: '?url', import: 'default' });

/** Where a topic's picture can be loaded from; undefined when none was made. */
export function pictureOf(topicId: string): string | undefined {
  return pictures[`./pictures/${topicId}.webp`];
}

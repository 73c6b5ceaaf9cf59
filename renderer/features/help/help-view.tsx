import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { findTopics } from './find-topics.ts';
import classes from './help.module.css';
import { HelpArticle } from './help-article.tsx';
import type { HelpTopic } from './help-topic.ts';
import { helpTopics } from './help-topics.ts';

interface HelpViewProps {
  readonly topicId: string | null;
  readonly onTopic: (id: string) => void;
  readonly canGo: boolean;
}

/** The help: topics at the left, searched without accents; the chosen one at the right. ↑ and ↓ go through what is found. */
export function HelpView({ topicId, onTopic, canGo }: HelpViewProps) {
  const [typed, setTyped] = useState('');
  const article = useRef<HTMLDivElement>(null);
  const found = findTopics(helpTopics, typed);
  const chosen = found.find(({ id }) => id === topicId) ?? found[0];

  // biome-ignore lint/correctness/useExhaustiveDependencies: each topic begins at its top
  useEffect(() => {
    article.current?.scrollTo(0, 0);
  }, [chosen?.id]);

  function step(event: KeyboardEvent): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = by === 0 || chosen === undefined ? undefined : found[found.indexOf(chosen) + by];
    if (by !== 0) event.preventDefault();
    if (next) onTopic(next.id);
  }

  return (
    <div className={classes.help}>
      <div className={classes.contents}>
        <TextInput
          aria-label="Tìm trong hướng dẫn"
          placeholder="Tìm trong hướng dẫn…"
          leftSection={<IconSearch size={15} aria-hidden="true" />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={step}
          data-autofocus
        />
        <nav aria-label="Mục lục hướng dẫn" className={classes.topics}>
          {grouped(found).map(([group, topics]) => (
            <section key={group}>
              <h2 className={classes.group}>{group}</h2>
              <ul className={classes.list}>
                {topics.map((topic) => (
                  <li key={topic.id}>
                    <button
                      type="button"
                      className={classes.topic}
                      aria-current={topic.id === chosen?.id ? 'true' : undefined}
                      onClick={() => onTopic(topic.id)}
                    >
                      {topic.title}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </nav>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={classes.reader} ref={article} tabIndex={0} aria-label="Nội dung hướng dẫn">
        {chosen ? (
          <HelpArticle topic={chosen} canGo={canGo} />
        ) : (
          <p>Không có mục nào như vậy. Hãy thử ít chữ hơn, không cần dấu.</p>
        )}
      </section>
    </div>
  );
}

/** Topics by their group, each group where its first topic stands. */
function grouped(topics: readonly HelpTopic[]): [string, HelpTopic[]][] {
  const groups = new Map<string, HelpTopic[]>();
  for (const topic of topics) groups.set(topic.group, [...(groups.get(topic.group) ?? []), topic]);
  return [...groups];
}

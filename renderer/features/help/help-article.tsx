import { KeyText } from '../../components/key-text.tsx';
import { PlaceLink } from '../../components/place-link.tsx';
import classes from './help.module.css';
import { pictureOf } from './help-picture.ts';
import type { HelpBlock, HelpTopic } from './help-topic.ts';

interface HelpArticleProps {
  readonly topic: HelpTopic;
  /** Whether the screens can be gone to from here: not while no file is open. */
  readonly canGo: boolean;
}

/** One topic: its text, its picture, and the way to the screen itself. */
export function HelpArticle({ topic, canGo }: HelpArticleProps) {
  const picture = pictureOf(topic.id);
  return (
    <article className={classes.article} aria-labelledby="help-title">
      <h2 id="help-title" className={classes.title}>
        {topic.title}
      </h2>
      {topic.body.map((block) => (
        <Block key={JSON.stringify(block)} block={block} />
      ))}
      {canGo && topic.place !== undefined && (
        <p>
          <PlaceLink to={topic.place}>Mở trang này</PlaceLink>
        </p>
      )}
      {picture !== undefined && topic.picture && (
        <img className={classes.picture} src={picture} alt={topic.picture.alt} width={1180} height={700} />
      )}
    </article>
  );
}

function Block({ block }: { readonly block: HelpBlock }) {
  if (typeof block === 'string') {
    return (
      <p>
        <KeyText text={block} />
      </p>
    );
  }
  if ('note' in block) {
    return (
      <p className={classes.note}>
        <KeyText text={block.note} />
      </p>
    );
  }
  return (
    <ol className={classes.howTo}>
      {block.steps.map((step) => (
        <li key={step}>
          <KeyText text={step} />
        </li>
      ))}
    </ol>
  );
}

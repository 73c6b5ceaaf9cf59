import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { type CouncilItem, type CouncilPage, conclusionNames } from '#shared/contracts/initiative-councils.ts';
import { type Conclusion, summarizeScores } from '#shared/domain/initiatives/score-summary.ts';
import { ChoiceField, choicesOf } from '../../components/fields/choice-field.tsx';
import { PlaceLink } from '../../components/place-link.tsx';
import { paths } from '../../lib/navigate.ts';
import { runAction } from '../../lib/use-action.ts';
import classes from './initiatives.module.css';

const conclusions = choicesOf(conclusionNames);

/** What sheets and votes come to, what follows by the office's rules, and what the council concludes. */
export function ItemVerdict({ page, item }: { readonly page: CouncilPage; readonly item: CouncilItem }) {
  const { council, criteria, members } = page;
  const summary = summarizeScores(criteria, members, item.scores, item.votes, council);
  const [opinion, setOpinion] = useState(item.opinion ?? '');
  const conclude = (conclusion: Conclusion | null) =>
    void runAction('initiative-councils:conclude', { itemId: item.id, opinion: opinion || null, conclusion });
  const means = criteria
    .filter(({ id }) => summary.criterionMeans.has(id))
    .map(({ id, name }) => `${name} ${String(summary.criterionMeans.get(id)).replace('.', ',')}`);
  return (
    <div className={classes.verdict}>
      <div className={classes.means}>
        <PlaceLink to={paths.initiative(item.initiativeId)}>{item.name}</PlaceLink>
        <div>
          {summary.mean !== null && `Trung bình ${String(summary.mean).replace('.', ',')} điểm (${means.join(', ')}). `}
          {summary.reason}
        </div>
      </div>
      <Textarea
        label="Ý kiến của hội đồng"
        autosize
        minRows={2}
        maxRows={5}
        value={opinion}
        onChange={(event) => setOpinion(event.currentTarget.value)}
        onBlur={() => (opinion || null) !== item.opinion && conclude(item.conclusion)}
      />
      <div className={classes.fields}>
        <ChoiceField
          label="Kết luận"
          unknownLabel="Chưa kết luận"
          choices={conclusions}
          value={item.conclusion}
          onChange={conclude}
        />
        <div className={classes.line}>
          {summary.follows && summary.follows !== item.conclusion && (
            <Button variant="default" size="compact-sm" onClick={() => conclude(summary.follows)}>
              {conclusionNames[summary.follows]}
            </Button>
          )}
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            onClick={() => void runAction('initiative-councils:remove-item', { itemId: item.id })}
          >
            Đưa ra khỏi hội đồng
          </Button>
        </div>
      </div>
    </div>
  );
}

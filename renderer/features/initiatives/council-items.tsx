import { type CouncilPage, conclusionNames } from '#shared/contracts/initiative-councils.ts';
import { summarizeScores } from '#shared/domain/initiatives/score-summary.ts';
import classes from './initiatives.module.css';

interface CouncilItemsProps {
  readonly page: CouncilPage;
  readonly currentId: number | null;
  readonly onChoose: (itemId: number) => void;
}

/** The initiatives before the council, each with its mean, its votes and what was concluded. */
export function CouncilItems({ page, currentId, onChoose }: CouncilItemsProps) {
  const { council, criteria, members, items } = page;
  return (
    <ol className={classes.items} aria-label="Sáng kiến trước hội đồng (Ctrl+PageUp, Ctrl+PageDown)">
      {items.map((item, place) => {
        const { mean, yes, voters } = summarizeScores(criteria, members, item.scores, item.votes, council);
        const state = [
          mean === null ? 'chưa có điểm' : `${String(mean).replace('.', ',')} điểm`,
          `tán thành ${yes}/${voters}`,
          item.conclusion && conclusionNames[item.conclusion].toLocaleLowerCase('vi'),
        ];
        return (
          <li key={item.id}>
            <button
              type="button"
              className={classes.item}
              aria-current={item.id === currentId}
              onClick={() => onChoose(item.id)}
            >
              <div>
                {place + 1}. {item.name}
              </div>
              <div className={classes.quiet}>{[item.authors, item.unitName].filter(Boolean).join(' · ')}</div>
              <div className={classes.quiet}>{state.filter(Boolean).join(' · ')}</div>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

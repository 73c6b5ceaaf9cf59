import { Button } from '@mantine/core';
import type { RoundLine } from '#shared/contracts/rounds.ts';
import type { RoundFigure } from '#shared/domain/rounds/round-figures.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { linesOfPart, type Part, partNames, partOrder } from './list-parts.ts';
import classes from './rounds.module.css';

interface FiguresStripProps {
  readonly lines: readonly RoundLine[];
  /** The part of the list that is shown. */
  readonly part: Part;
  readonly onPart: (part: Part) => void;
  readonly figures: readonly RoundFigure[];
  /** The figure whose names the list shows; null: all. */
  readonly shownKey: string | null;
  readonly onShow: (key: string | null) => void;
  readonly onOpenAll: () => void;
}

/** The counts of a round with their limits, live while the list is built; each opens its names. */
export function FiguresStrip({ lines, part, onPart, figures, shownKey, onShow, onOpenAll }: FiguresStripProps) {
  const shown = figures.filter(({ group, key }) => group !== 'structure' || key === shownKey);
  if (lines.length === 0) return null;
  const total = formatNumber(lines.length);
  return (
    <div className={classes.figures}>
      <button
        type="button"
        className={classes.figure}
        aria-pressed={part === 'all' && shownKey === null}
        onClick={() => onPart('all')}
      >
        Tất cả <b>{total}</b>
      </button>
      {shown.map((figure) => (
        <button
          key={figure.key}
          type="button"
          className={`${classes.figure} ${figure.isKept === false ? classes.over : ''}`}
          aria-pressed={shownKey === figure.key}
          title={`${figure.label}. ${limitSentence(figure)}`}
          onClick={() => onShow(shownKey === figure.key ? null : figure.key)}
        >
          {figure.group === 'structure' ? figure.label : figure.shortLabel} <b>{figureText(figure)}</b>
          {figure.isKept === false && figure.most !== null && ` vượt ${formatNumber(figure.count - figure.most)}`}
        </button>
      ))}
      <Button variant="subtle" size="compact-sm" onClick={onOpenAll}>
        Cơ cấu, tỷ lệ
      </Button>
      <span className={classes.gap} />
      {partOrder.map((each) => {
        const count = linesOfPart(lines, each).length;
        return count === 0 ? null : (
          <button
            key={each}
            type="button"
            className={classes.figure}
            aria-pressed={part === each}
            onClick={() => onPart(part === each ? 'all' : each)}
          >
            {partNames[each]} <b>{formatNumber(count)}</b>
          </button>
        );
      })}
    </div>
  );
}

/** `34`, `12/10` against a quota, `12/60` of so many. */
export function figureText({ count, of, most }: RoundFigure): string {
  if (of !== null)
    return `${formatNumber(count)}/${formatNumber(of)}${most === null ? '' : ` (tối đa ${formatNumber(most)})`}`;
  return most === null ? formatNumber(count) : `${formatNumber(count)}/${formatNumber(most)}`;
}

/** The limit with the text that sets it, and who goes first among equals where it cuts. */
export function limitSentence({ most, provision, tie }: RoundFigure): string {
  const limit = most === null ? '' : `Tối đa ${formatNumber(most)}${provision ? ` (${provision})` : ''}.`;
  const first = tie === null ? '' : ` Khi ngang nhau ưu tiên ${tie.ids.length} đề nghị (${tie.provision}).`;
  return `${limit}${first} Bấm để xem từng tên.`.trim();
}

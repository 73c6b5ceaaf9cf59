import { useEffect, useMemo, useRef, useState } from 'react';
import type { CeremonyPage } from '#shared/contracts/ceremonies.ts';
import { readAloud } from '#shared/domain/ceremonies/read-aloud.ts';
import classes from './ceremonies.module.css';

interface CallingViewProps {
  readonly page: CeremonyPage;
  readonly onClose: () => void;
}

/** From so many names on they stand in two columns. */
const TWO_COLUMNS_FROM = 6;

/**
 * Trình chiếu: one group at a time over the whole screen, for the hall. Arrow keys, space and Page Down go on, Escape ends it.
 */
export function CallingView({ page, onClose }: CallingViewProps) {
  const [at, setAt] = useState(0);
  const stage = useRef<HTMLDivElement>(null);
  const last = page.groups.length - 1;
  const awards = useMemo(() => new Map(page.awards.map((award) => [award.id, award])), [page]);
  const group = page.groups[at];

  useEffect(() => {
    stage.current?.focus();
    void stage.current?.requestFullscreen?.().catch(() => {});
    return () => {
      if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => {});
    };
  }, []);

  const onKeyDown = (event: React.KeyboardEvent) => {
    const next = ['ArrowRight', 'ArrowDown', 'PageDown', ' '].includes(event.key);
    const previous = ['ArrowLeft', 'ArrowUp', 'PageUp'].includes(event.key);
    if (event.key === 'Escape') onClose();
    else if (next) setAt((now) => Math.min(last, now + 1));
    else if (previous) setAt((now) => Math.max(0, now - 1));
    else if (event.key === 'Home') setAt(0);
    else if (event.key === 'End') setAt(last);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const names = (group?.places ?? []).flatMap(({ awardId, representedBy }) => {
    const award = awards.get(awardId);
    return award === undefined ? [] : [{ awardId, text: readAloud({ ...award, representedBy }) }];
  });
  return (
    <div
      ref={stage}
      className={classes.stage}
      role="dialog"
      aria-modal="true"
      aria-label="Trình chiếu gọi lên nhận thưởng"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className={classes.stageHead}>
        <span>{page.ceremony.name}</span>
        <span>
          Lượt {at + 1}/{page.groups.length}
        </span>
      </div>
      <h2 className={classes.stageAward}>{group?.name}</h2>
      {group?.presenter && <p className={classes.stagePresenter}>Người trao: {group.presenter}</p>}
      <ol
        className={`${classes.stageNames} ${names.length >= TWO_COLUMNS_FROM ? classes.stageNamesTwo : ''}`}
        aria-live="polite"
      >
        {names.map(({ awardId, text }) => (
          <li key={awardId}>{text}</li>
        ))}
      </ol>
      <div className={classes.stageFoot}>
        <button type="button" className={classes.stageButton} disabled={at === 0} onClick={() => setAt(at - 1)}>
          Lượt trước
        </button>
        <button type="button" className={classes.stageButton} onClick={onClose}>
          Kết thúc (Esc)
        </button>
        <button type="button" className={classes.stageButton} disabled={at >= last} onClick={() => setAt(at + 1)}>
          Lượt sau
        </button>
      </div>
    </div>
  );
}

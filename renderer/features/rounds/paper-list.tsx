import { Button, Checkbox } from '@mantine/core';
import type { DossierPaperState } from '#shared/contracts/rounds.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { certaintyNames } from '#shared/law/certainty.ts';
import type { PaperSource } from '#shared/law/dossier-papers.ts';
import { today } from '../../lib/today.ts';
import { runAction } from '../../lib/use-action.ts';
import classes from './rounds.module.css';

const sources: Readonly<Record<PaperSource, string>> = {
  unit: 'đơn vị nộp',
  office: 'Sở lập',
  council: 'Hội đồng lập',
};

interface PaperListProps {
  readonly proposalId: number;
  readonly papers: readonly DossierPaperState[];
}

/** The papers of a dossier: ticked off as they come, or not needed; each with who owes it and the text that asks for it. */
export function PaperList({ proposalId, papers }: PaperListProps) {
  const save = (paper: DossierPaperState, receivedOn: string | null, isWaived: boolean) =>
    void runAction('papers:save', {
      proposalIds: [proposalId],
      paper: paper.key,
      receivedOn,
      copies: receivedOn === null ? null : paper.copies,
      isWaived,
      note: paper.note,
    });
  return (
    <ul className={classes.papers} aria-label="Giấy tờ trong hồ sơ">
      {papers.map((paper) => (
        <li key={paper.key} className={classes.paper}>
          <Checkbox
            label={paper.name}
            checked={paper.receivedOn !== null}
            disabled={paper.isWaived}
            onChange={(event) => save(paper, event.currentTarget.checked ? today() : null, false)}
          />
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={paper.isWaived ? `Cần ${paper.name}` : `Không cần ${paper.name}`}
            onClick={() => save(paper, null, !paper.isWaived)}
          >
            {paper.isWaived ? 'Cần' : 'Không cần'}
          </Button>
          <span className={classes.paperNote}>
            {paper.isWaived ? 'Không cần trong hồ sơ này' : receipt(paper)} · {paper.provision}
            {paper.certainty === 'read' ? '' : ` (${certaintyNames[paper.certainty].toLocaleLowerCase('vi')})`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function receipt({ receivedOn, source }: DossierPaperState): string {
  return isIsoDate(receivedOn) ? `Nhận ngày ${formatDate(receivedOn)}` : `Còn thiếu, ${sources[source]}`;
}

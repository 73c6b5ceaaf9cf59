import type { FactOwner } from '#shared/contracts/facts.ts';
import { AbsenceDialog } from './absence-dialog.tsx';
import { DisciplineDialog } from './discipline-dialog.tsx';
import { ResearchTopicDialog } from './research-topic-dialog.tsx';
import { ReviewDialog } from './review-dialog.tsx';

export type NewFact = 'discipline' | 'review' | 'absence' | 'research-topic';

interface FactDialogProps {
  readonly fact: NewFact;
  readonly owner: FactOwner;
  readonly onClose: () => void;
}

/** The dialog that enters one kind of fact. */
export function FactDialog({ fact, owner, onClose }: FactDialogProps) {
  if (fact === 'review') return <ReviewDialog owner={owner} onClose={onClose} />;
  if (owner.kind !== 'person') return null;
  if (fact === 'discipline') return <DisciplineDialog personId={owner.id} onClose={onClose} />;
  if (fact === 'absence') return <AbsenceDialog personId={owner.id} onClose={onClose} />;
  return <ResearchTopicDialog personId={owner.id} onClose={onClose} />;
}

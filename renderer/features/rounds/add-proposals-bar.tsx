import { Button, Select } from '@mantine/core';
import { IconClipboardText, IconUserCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { AwardType } from '#shared/contracts/awards.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import type { RoundPage } from '#shared/contracts/rounds.ts';
import type { SearchHit } from '#shared/contracts/search.ts';
import { foldedFilter } from '../../components/fields/choice-field.tsx';
import type { WaitingLine } from '../../components/recipients/match-lines.ts';
import { PasteRecipientsDialog } from '../../components/recipients/paste-recipients-dialog.tsx';
import { type Candidate, likelySubject } from '../../components/recipients/pasted-line.ts';
import { RecipientPicker } from '../../components/recipients/recipient-picker.tsx';
import { ResolveLinesDialog } from '../../components/recipients/resolve-lines-dialog.tsx';
import { notifyDone } from '../../lib/notify.tsx';
import { useAction } from '../../lib/use-action.ts';
import { CandidatesDialog } from './candidates-dialog.tsx';
import classes from './rounds.module.css';

type Line = Request<'proposals:add'>['lines'][number];

interface AddProposalsBarProps {
  readonly page: RoundPage;
  /** The awards that may be chosen. */
  readonly types: readonly AwardType[];
}

/** Puts people and collectives onto the list: one after another, pasted, or all who are eligible and registered. */
export function AddProposalsBar({ page, types }: AddProposalsBarProps) {
  const { round } = page;
  const [chosenId, setChosenId] = useState<number | null>(null);
  const [pasted, setPasted] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<readonly WaitingLine[]>([]);
  const [isAsking, setIsAsking] = useState(false);
  const [isPickingAll, setIsPickingAll] = useState(false);
  const add = useAction('proposals:add');
  const chosen = types.find((type) => type.id === chosenId) ?? mostProposed(page, types);
  if (chosen === undefined) return null;

  const propose = async (lines: readonly Line[], source: 'picked' | 'pasted') => {
    if (lines.length === 0) return;
    const reply = await add.run({ roundId: round.id, source, lines: [...lines] });
    if (reply.ok && reply.value.alreadyThere > 0) {
      const count = reply.value.alreadyThere;
      notifyDone(
        count === 1
          ? `Đã có trong danh sách ${chosen.shortName} của đợt này; không thêm lần nữa.`
          : `${count} dòng đã có trong danh sách của đợt này; không thêm lần nữa.`,
      );
    }
  };
  const lineOf = (recipient: Line['recipient']): Line => ({
    awardTypeId: awardFor(recipient, chosen, types),
    recipient,
  });
  const recorded = ({ kind, id }: Pick<Candidate, 'kind' | 'id'>): Line => lineOf({ kind, id });
  const isListed = (hit: SearchHit) =>
    page.proposals.some(
      (proposal) =>
        proposal.awardTypeId === chosen.id && (hit.kind === 'person' ? proposal.personId : proposal.unitId) === hit.id,
    );
  return (
    <>
      <Select
        className={classes.award}
        aria-label="Danh hiệu, hình thức đề nghị"
        searchable
        allowDeselect={false}
        filter={foldedFilter}
        data={types.map((type) => ({ value: String(type.id), label: `${type.shortName} – ${type.name}` }))}
        value={String(chosen.id)}
        onChange={(value) => value !== null && setChosenId(Number(value))}
        comboboxProps={{ width: 360, position: 'bottom-start' }}
      />
      <div className={classes.find}>
        <RecipientPicker
          isListed={isListed}
          onPick={(hit) =>
            void propose([recorded({ kind: hit.kind === 'unit' ? 'unit' : 'person', id: hit.id })], 'picked')
          }
          onName={(name) => void propose([lineOf({ kind: 'named', name, subject: likelySubject(name) })], 'picked')}
          onPasteLines={setPasted}
        />
      </div>
      <Button variant="default" leftSection={<IconClipboardText size={16} />} onClick={() => setPasted('')}>
        Dán danh sách
      </Button>
      <Button variant="default" leftSection={<IconUserCheck size={16} />} onClick={() => setIsPickingAll(true)}>
        Đủ điều kiện, chưa đề nghị
      </Button>
      {waiting.length > 0 && !isAsking && (
        <Button variant="light" onClick={() => setIsAsking(true)}>
          Còn {waiting.length} dòng cần hỏi lại
        </Button>
      )}
      {pasted !== null && (
        <PasteRecipientsDialog
          initialText={pasted}
          on={round.judgedOn}
          onClose={() => setPasted(null)}
          onMatched={(certain, asked) => {
            void propose(certain.map(recorded), 'pasted');
            setWaiting(asked);
            setIsAsking(asked.length > 0);
          }}
        />
      )}
      <ResolveLinesDialog
        lines={waiting}
        isOpen={isAsking && waiting.length > 0}
        onClose={() => setIsAsking(false)}
        onResolved={(resolved, rest) => {
          setWaiting(rest);
          setIsAsking(rest.length > 0);
          void propose(
            resolved.map(({ answer }) =>
              answer.kind === 'recorded'
                ? recorded(answer.candidate)
                : lineOf({ kind: 'named', name: answer.name, subject: answer.subject }),
            ),
            'pasted',
          );
        }}
      />
      {isPickingAll && <CandidatesDialog roundId={round.id} onClose={() => setIsPickingAll(false)} />}
    </>
  );
}

/** The award that most of the list is for; of an empty list the lowest, which everybody gets. */
function mostProposed(page: RoundPage, types: readonly AwardType[]): AwardType | undefined {
  const counts = new Map<number, number>();
  for (const { awardTypeId } of page.proposals) counts.set(awardTypeId, (counts.get(awardTypeId) ?? 0) + 1);
  return types.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || b.precedence - a.precedence)[0];
}

/** The chosen award, or the office's first one of the list that this kind of recipient can get (a division among people). */
function awardFor(recipient: Line['recipient'], chosen: AwardType, types: readonly AwardType[]): number {
  const subject = recipient.kind === 'named' ? recipient.subject : recipient.kind === 'unit' ? 'collective' : 'person';
  if (chosen.subjects.includes(subject)) return chosen.id;
  return types.find((type) => type.level === chosen.level && type.subjects.includes(subject))?.id ?? chosen.id;
}

import { Button, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { AwardType } from '#shared/contracts/awards.ts';
import type { Meeting } from '#shared/contracts/council-meetings.ts';
import type { MatchedRecipient } from '#shared/contracts/decisions.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { PersonPicker } from '../../components/fields/person-picker.tsx';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { callReply } from '../../lib/api.ts';
import { notifyFailure } from '../../lib/notify.tsx';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './councils.module.css';

type Line = Request<'council-meetings:add-candidates'>['lines'][number];
type Match = MatchedRecipient['candidates'][number];

interface AddCandidatesProps {
  readonly meeting: Meeting;
  readonly awardTypes: readonly AwardType[];
  readonly onClose: () => void;
}

/** The award chosen last, so that the panel goes on with it. */
let lastAwardTypeId: number | null = null;

/** Puts people and collectives on the list: one by one by name, or a pasted list; whoever is not clear is asked about. */
export function AddCandidates({ meeting, awardTypes, onClose }: AddCandidatesProps) {
  const [awardTypeId, setAwardTypeId] = useState(
    lastAwardTypeId ?? awardTypes.find((type) => type.code === 'CSTDCS')?.id ?? null,
  );
  const [pasted, setPasted] = useState('');
  const [open, setOpen] = useState<readonly MatchedRecipient[]>([]);
  const [isMatching, setIsMatching] = useState(false);
  const [added, setAdded] = useState(0);
  const rounds = useQuery('rounds:list', {});
  const type = awardTypes.find((each) => each.id === awardTypeId);
  const takesPeople = type?.subjects.includes('person') ?? true;

  const add = async (recipients: readonly Line['recipient'][]) => {
    if (awardTypeId === null || recipients.length === 0) return;
    const lines = recipients.map((recipient) => ({ awardTypeId, recipient, citation: null }));
    const reply = await runAction('council-meetings:add-candidates', { meetingId: meeting.id, lines });
    if (reply.ok) setAdded((count) => count + 1);
  };

  const addRound = async (roundId: number) => {
    const reply = await runAction('council-meetings:add-round', { meetingId: meeting.id, roundId });
    if (reply.ok) setAdded((count) => count + 1);
  };

  const match = async () => {
    setIsMatching(true);
    const reply = await callReply('decisions:match-recipients', { text: pasted, on: meeting.heldOn });
    setIsMatching(false);
    if (!reply.ok) {
      notifyFailure(reply.failure);
      return;
    }
    const sure = reply.value.flatMap((line) => {
      const exact = line.candidates.filter((candidate) => candidate.isExact);
      return exact.length === 1 && exact[0] ? [exact[0]] : [];
    });
    setOpen(reply.value.filter((line) => line.candidates.filter((candidate) => candidate.isExact).length !== 1));
    setPasted('');
    await add(sure.map(({ kind, id }) => ({ kind, id })));
  };

  return (
    <SidePanel title="Thêm đối tượng" onClose={onClose}>
      <div className={classes.fields}>
        <ChoiceField
          label="Danh hiệu, hình thức"
          required
          choices={awardTypes.map((each) => ({ value: each.id, label: each.name }))}
          value={awardTypeId}
          onChange={(id) => {
            lastAwardTypeId = id;
            setAwardTypeId(id);
          }}
        />
        {takesPeople && (
          <PersonPicker
            key={`person ${added}`}
            label="Cá nhân"
            value={null}
            onChange={(person) => person && void add([{ kind: 'person', id: person.id }])}
          />
        )}
        {(type?.subjects.includes('collective') ?? true) && (
          <UnitPicker
            key={`unit ${added}`}
            label="Tập thể"
            on={meeting.heldOn}
            value={null}
            onChange={(id) => id !== null && void add([{ kind: 'unit', id }])}
          />
        )}
        {rounds.value && rounds.value.length > 0 && (
          <ChoiceField
            key={`round ${added}`}
            label="Hoặc lấy cả đợt khen thưởng"
            unknownLabel="Chọn đợt"
            choices={rounds.value.map((round) => ({ value: round.id, label: round.name }))}
            value={null}
            onChange={(roundId) => roundId !== null && void addRound(roundId)}
          />
        )}
        <Textarea
          label="Hoặc dán danh sách"
          description="Mỗi dòng một người hoặc tập thể, như trong Excel"
          autosize
          minRows={4}
          maxRows={14}
          value={pasted}
          onChange={(event) => setPasted(event.currentTarget.value)}
        />
        <div className={classes.buttons}>
          <Button
            variant="default"
            loading={isMatching}
            disabled={pasted.trim() === '' || awardTypeId === null}
            onClick={() => void match()}
          >
            Thêm các dòng đã dán
          </Button>
        </div>
        {open.length > 0 && (
          <OpenLines
            lines={open}
            onAnswer={(line, answer) => {
              setOpen((old) => old.filter((each) => each !== line));
              if (answer !== null) void add([answer]);
            }}
          />
        )}
      </div>
    </SidePanel>
  );
}

interface OpenLinesProps {
  readonly lines: readonly MatchedRecipient[];
  readonly onAnswer: (line: MatchedRecipient, answer: Line['recipient'] | null) => void;
}

/** Lines that are nobody's exact name, or several people's. Nothing is guessed. */
function OpenLines({ lines, onAnswer }: OpenLinesProps) {
  return (
    <div className={classes.fields}>
      <strong>Cần chọn: {lines.length} dòng</strong>
      {lines.map((line) => (
        <div key={line.text} className={classes.fields}>
          <Select
            label={line.text}
            placeholder={line.candidates.length === 0 ? 'Không có ai như vậy' : 'Là ai?'}
            disabled={line.candidates.length === 0}
            data={line.candidates.map((candidate) => ({
              value: `${candidate.kind} ${candidate.id}`,
              label: described(candidate),
            }))}
            onChange={(value) => {
              const found = line.candidates.find((candidate) => `${candidate.kind} ${candidate.id}` === value);
              if (found) onAnswer(line, { kind: found.kind, id: found.id });
            }}
          />
          <div className={classes.buttons}>
            <Button size="compact-sm" variant="subtle" onClick={() => onAnswer(line, null)}>
              Bỏ dòng này
            </Button>
          </div>
        </div>
      ))}
    </div>
  );
}

function described({ name, bornYear, position, unitName }: Match): string {
  return [name, bornYear === null ? null : String(bornYear), position, unitName].filter(Boolean).join(' · ');
}

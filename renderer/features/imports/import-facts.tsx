import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ImportProposal } from '#shared/contracts/imports.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { type ImportKind, importKindNames, importKinds } from '#shared/domain/imports/import-kind.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { YearField } from '../../components/fields/year-field.tsx';
import { useQuery } from '../../lib/use-query.ts';
import { revise, useImportDesk } from './import-desk.ts';
import classes from './imports.module.css';

const kinds = importKinds.map((value) => ({ value, label: importKindNames[value] }));

/** What the file is as a whole: its kind, its year, who sent it, and the decision where its rows name none. */
export function ImportFacts({ proposal }: { readonly proposal: ImportProposal }) {
  const isBusy = useImportDesk((desk) => desk.work !== null);
  return (
    <>
      <NativeSelect
        aria-label="Loại dữ liệu"
        title={proposal.kindReason ?? undefined}
        disabled={isBusy}
        data={kinds}
        value={proposal.kind}
        onChange={(event) => void revise({ kind: event.currentTarget.value as ImportKind })}
      />
      <div className={classes.inline} style={{ width: 116 }}>
        <YearDraft key={proposal.year} year={proposal.year} isBusy={isBusy} />
      </div>
      <div className={classes.inline} style={{ width: 330 }}>
        <UnitPicker
          label="Đơn vị gửi"
          placeholder="Chưa rõ"
          disabled={isBusy}
          value={proposal.senderUnitId}
          onChange={(senderUnitId) => void revise({ senderUnitId })}
        />
      </div>
      {proposal.kind === 'proposals' && <RoundChoice roundId={proposal.roundId} isBusy={isBusy} />}
      {proposal.kind === 'awards' && <DecisionFacts key={proposal.draftId} proposal={proposal} isBusy={isBusy} />}
    </>
  );
}

/** The open rounds that proposals can go into. */
function RoundChoice({ roundId, isBusy }: { readonly roundId: number | null; readonly isBusy: boolean }) {
  const rounds = useQuery('rounds:list', {});
  const open = rounds.value?.filter((round) => round.closedOn === null || round.id === roundId) ?? [];
  return (
    <NativeSelect
      aria-label="Đợt khen thưởng"
      disabled={isBusy}
      w={300}
      error={roundId === null}
      data={[
        { value: '', label: open.length === 0 ? 'Chưa có đợt khen thưởng đang mở' : 'Chọn đợt khen thưởng…' },
        ...open.map(({ id, name }) => ({ value: String(id), label: name })),
      ]}
      value={roundId === null ? '' : String(roundId)}
      onChange={(event) => void revise({ roundId: Number(event.currentTarget.value) || null })}
    />
  );
}

/** A year is told once it is whole. */
function YearDraft({ year, isBusy }: { readonly year: number | null; readonly isBusy: boolean }) {
  const [typed, setTyped] = useState(year);
  return (
    <YearField
      label="Năm"
      disabled={isBusy}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        if (next !== year && (next === null || (next >= 1900 && next <= 2200))) void revise({ year: next });
      }}
    />
  );
}

function DecisionFacts({ proposal, isBusy }: { readonly proposal: ImportProposal; readonly isBusy: boolean }) {
  const [number, setNumber] = useState(proposal.decisionNumber ?? '');
  const [issuer, setIssuer] = useState(proposal.issuer ?? '');
  return (
    <>
      <TextInput
        aria-label="Số quyết định"
        placeholder="Số quyết định"
        w={120}
        disabled={isBusy}
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
        onBlur={() => number !== (proposal.decisionNumber ?? '') && void revise({ decisionNumber: number || null })}
      />
      <div className={classes.inline} style={{ width: 190 }}>
        <DateField
          label="Ngày"
          disabled={isBusy}
          value={proposal.decidedOn}
          onChange={(day) => (day === null || isIsoDate(day)) && void revise({ decidedOn: day })}
        />
      </div>
      <TextInput
        aria-label="Cơ quan ban hành"
        placeholder="Cơ quan ban hành"
        w={180}
        disabled={isBusy}
        value={issuer}
        onChange={(event) => setIssuer(event.currentTarget.value)}
        onBlur={() => issuer !== (proposal.issuer ?? '') && void revise({ issuer: issuer || null })}
      />
    </>
  );
}

import { NativeSelect, Stack } from '@mantine/core';
import type { ImportProposal, ImportUnitQuestion, UnitAnswer } from '#shared/contracts/imports.ts';
import { type UnitKind, unitKindNames, unitKinds } from '#shared/contracts/units.ts';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { formatNumber } from '../../lib/format-number.ts';
import { revise, useImportDesk } from './import-desk.ts';
import classes from './imports.module.css';

/** Units that the file names and the records do not know by that name: which one is it, or a new one, or none. */
export function UnitsPanel({ proposal }: { readonly proposal: ImportProposal }) {
  return (
    <Stack gap="md">
      {proposal.unitQuestions.map((question) => (
        <UnitFields key={question.text} question={question} />
      ))}
    </Stack>
  );
}

function UnitFields({ question }: { readonly question: ImportUnitQuestion }) {
  const isBusy = useImportDesk((desk) => desk.work !== null);
  const { answer } = question;
  const say = (given: UnitAnswer | null) => void revise({ units: [{ text: question.text, answer: given }] });
  return (
    <div className={classes.column}>
      <div className={classes.columnHead}>
        <span className={classes.columnName} title={question.text}>
          {question.text}
        </span>
        <span className={answer === null ? classes.asked : classes.quiet}>{formatNumber(question.rowCount)} dòng</span>
      </div>
      <NativeSelect
        aria-label={`“${question.text}” là đơn vị nào`}
        disabled={isBusy}
        value={answer === null ? '' : answer.kind === 'existing' ? `unit ${answer.unitId}` : answer.kind}
        onChange={(event) => {
          const value = event.currentTarget.value;
          if (value === '') say(null);
          else if (value === 'none') say({ kind: 'none' });
          else if (value === 'new') say({ kind: 'new', unitKind: 'division', parentId: null });
          else say({ kind: 'existing', unitId: Number(value.slice(5)) });
        }}
        data={[
          { value: '', label: 'Chưa chọn: các dòng này không được nhận' },
          ...candidatesOf(question).map(({ id, name }) => ({ value: `unit ${id}`, label: name })),
          { value: 'new', label: 'Lập đơn vị mới với tên này' },
          { value: 'none', label: 'Nhập mà không ghi đơn vị' },
        ]}
      />
      <UnitPicker
        label="Hoặc chọn trong danh sách đơn vị"
        disabled={isBusy}
        value={answer?.kind === 'existing' ? answer.unitId : null}
        onChange={(unitId) => say(unitId === null ? null : { kind: 'existing', unitId })}
      />
      {answer?.kind === 'new' && (
        <>
          <NativeSelect
            label="Loại đơn vị"
            disabled={isBusy}
            data={unitKinds.map((kind) => ({ value: kind, label: unitKindNames[kind] }))}
            value={answer.unitKind}
            onChange={(event) => say({ ...answer, unitKind: event.currentTarget.value as UnitKind })}
          />
          <UnitPicker
            label="Trực thuộc"
            placeholder="Trực thuộc cơ quan"
            disabled={isBusy}
            value={answer.parentId}
            onChange={(parentId) => say({ ...answer, parentId })}
          />
        </>
      )}
    </div>
  );
}

/** The likely units, and the chosen one where it is none of them. */
function candidatesOf({
  candidates,
  answer,
}: ImportUnitQuestion): readonly { readonly id: number; readonly name: string }[] {
  if (answer?.kind !== 'existing' || candidates.some(({ id }) => id === answer.unitId)) return candidates;
  return [...candidates, { id: answer.unitId, name: 'Đơn vị đã chọn bên dưới' }];
}

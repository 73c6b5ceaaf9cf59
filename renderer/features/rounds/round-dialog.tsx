import { Button, Checkbox, NumberInput, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { AwardType } from '#shared/contracts/awards.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import type { RoundAward, RoundPage } from '#shared/contracts/rounds.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { roundKindNames } from '#shared/domain/rounds/round-kind.ts';
import { certaintyNames } from '#shared/law/certainty.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ChoiceField, choicesOf } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { YearField } from '../../components/fields/year-field.tsx';
import { issuesToErrors } from '../../lib/field-issues.ts';
import { currentYear, today } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { usualAwards, usualName } from './round-defaults.ts';
import classes from './rounds.module.css';

type Fields = Request<'rounds:save'>['round'];
type Values = Omit<Fields, 'awards' | 'year' | 'judgedOn'> & {
  readonly year: number | null;
  readonly judgedOn: string | null;
  /** Null: the usual ones of the kind. */
  readonly awards: readonly RoundAward[] | null;
};

interface RoundDialogProps {
  /** Null: a new round. */
  readonly page: RoundPage | null;
  readonly onClose: () => void;
  readonly onSaved: (id: number) => void;
}

/** Opens a round, or changes what it is for, its days and its quotas. */
export function RoundDialog({ page, onClose, onSaved }: RoundDialogProps) {
  const [values, setValues] = useState<Values>(() => valuesOf(page));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const types = useQuery('award-types:list', {});
  const movements = useQuery('movements:list', { year: null });
  const { kind, year } = values;
  const eventOn = isIsoDate(values.eventOn) ? values.eventOn : null;
  const deadlines = useQuery('rounds:deadlines', year === null || year < 1900 ? null : { year, kind, eventOn });
  const awards = values.awards ?? usual(types.value ?? [], kind);
  // What the round is for stands first, as it did when the dialog was opened.
  const firstIds = useRef<ReadonlySet<number> | null>(null);
  if (firstIds.current === null && types.value) firstIds.current = new Set(awards.map((award) => award.awardTypeId));
  const isFirst = (id: number) => Number(firstIds.current?.has(id) ?? false);
  const ordered = (types.value ?? []).toSorted((a, b) => isFirst(b.id) - isFirst(a.id) || a.precedence - b.precedence);
  const name = values.name.trim() === '' ? usualName(kind, year ?? currentYear()) : values.name;
  const change = (changes: Partial<Values>) => setValues((old) => ({ ...old, ...changes }));
  const save = useAction('rounds:save', {
    onDone: ({ id }) => {
      onClose();
      onSaved(id);
    },
    onIssues: (issues) =>
      setErrors(issuesToErrors(issues.map(({ path, message }) => ({ path: path.replace(/^round\./, ''), message })))),
  });
  const setAward = (awardTypeId: number, next: RoundAward | null) =>
    change({
      awards: [...awards.filter((award) => award.awardTypeId !== awardTypeId), ...(next === null ? [] : [next])],
    });
  return (
    <Dialog
      title={page === null ? 'Mở đợt khen thưởng' : 'Sửa đợt khen thưởng'}
      isOpen
      width={720}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        const round = { ...values, name, awards: [...awards] } as Fields;
        void save.run({ id: page?.round.id ?? null, round });
      }}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={save.isRunning}>
            {page === null ? 'Mở đợt' : 'Lưu'}
          </Button>
        </>
      }
    >
      <div className={classes.fields}>
        <div className={classes.pair}>
          <ChoiceField
            label="Loại đợt"
            required
            data-autofocus
            choices={choicesOf(roundKindNames)}
            value={kind}
            onChange={(next) => next !== null && change({ kind: next })}
          />
          <YearField
            label="Năm của thành tích"
            required
            value={year}
            error={errors.year}
            onChange={(next) => change({ year: next })}
          />
        </div>
        <TextInput
          label="Tên đợt"
          placeholder={usualName(kind, year ?? currentYear())}
          value={values.name}
          error={errors.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <div className={classes.triple}>
          <DateField
            label="Nhận hồ sơ (chọn luật)"
            required
            value={values.judgedOn}
            error={errors.judgedOn}
            onChange={(judgedOn) => change({ judgedOn })}
          />
          <DateField
            label="Hạn đơn vị gửi"
            placeholder="Chưa đặt"
            value={values.unitsDueOn}
            error={errors.unitsDueOn}
            onChange={(unitsDueOn) => change({ unitsDueOn })}
          />
          <DateField
            label="Hạn gửi cấp trên"
            placeholder="Chưa đặt"
            value={values.sentUpDueOn}
            error={errors.sentUpDueOn}
            onChange={(sentUpDueOn) => change({ sentUpDueOn })}
          />
        </div>
        {(deadlines.value?.length ?? 0) > 0 && (
          <ul className={classes.hints}>
            {deadlines.value?.map((deadline) => (
              <li key={deadline.label}>
                {deadline.label}: <b>{isIsoDate(deadline.on) ? formatDate(deadline.on) : deadline.on}</b> (
                {deadline.provision}
                {deadline.certainty === 'read' ? '' : `; ${certaintyNames[deadline.certainty].toLocaleLowerCase('vi')}`}
                )
              </li>
            ))}
          </ul>
        )}
        {kind === 'movement' && (
          <div className={classes.pair}>
            <ChoiceField
              label="Phong trào"
              unknownLabel="Không gắn phong trào"
              choices={(movements.value ?? []).map((movement) => ({ value: movement.id, label: movement.name }))}
              value={values.movementId}
              onChange={(movementId) => change({ movementId })}
            />
            <DateField
              label="Ngày tổng kết"
              placeholder="Chưa đặt"
              value={values.eventOn}
              error={errors.eventOn}
              onChange={(next) => change({ eventOn: next })}
            />
          </div>
        )}
        <div>
          <div className={classes.awardLine}>
            <b>Danh hiệu, hình thức xét trong đợt</b>
            <b>Hạn mức</b>
            <b>Căn cứ của hạn mức</b>
          </div>
          <div className={classes.awards}>
            {ordered.map((type) => {
              const award = awards.find(({ awardTypeId }) => awardTypeId === type.id);
              return (
                <div key={type.id} className={classes.awardLine}>
                  <Checkbox
                    label={type.name}
                    checked={award !== undefined}
                    onChange={(event) =>
                      setAward(
                        type.id,
                        event.currentTarget.checked ? { awardTypeId: type.id, quota: null, quotaSource: null } : null,
                      )
                    }
                  />
                  {award && (
                    <>
                      <NumberInput
                        size="xs"
                        aria-label={`Hạn mức ${type.name}`}
                        placeholder="Không"
                        min={0}
                        allowDecimal={false}
                        allowNegative={false}
                        value={award.quota ?? ''}
                        onChange={(next) => setAward(type.id, { ...award, quota: next === '' ? null : Number(next) })}
                      />
                      <TextInput
                        size="xs"
                        aria-label={`Căn cứ hạn mức ${type.name}`}
                        placeholder={award.quota === null ? '' : 'Công văn, quy chế …'}
                        value={award.quotaSource ?? ''}
                        onChange={(event) => setAward(type.id, { ...award, quotaSource: event.currentTarget.value })}
                      />
                    </>
                  )}
                </div>
              );
            })}
          </div>
        </div>
        <div className={classes.pair}>
          <TextInput
            label="Ghi chú"
            value={values.note ?? ''}
            error={errors.note}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
          {page !== null && (
            <DateField
              label="Kết thúc đợt ngày"
              placeholder="Đang mở"
              value={values.closedOn}
              error={errors.closedOn}
              onChange={(closedOn) => change({ closedOn })}
            />
          )}
        </div>
      </div>
    </Dialog>
  );
}

function valuesOf(page: RoundPage | null): Values {
  if (page === null) {
    return {
      name: '',
      year: currentYear(),
      kind: 'merit',
      judgedOn: today(),
      unitsDueOn: null,
      sentUpDueOn: null,
      eventOn: null,
      movementId: null,
      closedOn: null,
      note: null,
      awards: null,
    };
  }
  const { name, year, kind, judgedOn, unitsDueOn, sentUpDueOn, eventOn, movementId, closedOn, note } = page.round;
  const { awards } = page;
  return { name, year, kind, judgedOn, unitsDueOn, sentUpDueOn, eventOn, movementId, closedOn, note, awards };
}

function usual(types: readonly AwardType[], kind: Values['kind']): RoundAward[] {
  return types
    .filter((type) => usualAwards[kind].includes(type.code))
    .map((type) => ({ awardTypeId: type.id, quota: null, quotaSource: null }));
}

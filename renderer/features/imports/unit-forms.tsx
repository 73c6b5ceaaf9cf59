import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { UnitFormRound } from '#shared/contracts/unit-forms.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { unitFormPurposeNames } from '#shared/domain/unit-forms/unit-form.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { Section } from '../../components/section.tsx';
import { formatMoment } from '../../lib/format-moment.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { today } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './imports.module.css';
import { UnitFormDialog } from './unit-form-dialog.tsx';

/** Forms for units to fill in: made for all at once, and who has not sent theirs back. */
export function UnitForms() {
  const rounds = useQuery('unit-forms:rounds', {});
  const [isMaking, setIsMaking] = useState(false);
  return (
    <>
      <div className={classes.intake}>
        <p>
          Lập cho mỗi đơn vị một tệp Excel có sẵn danh sách người của đơn vị, ô chọn danh hiệu, mức xếp loại, ô khác đã
          khoá và hướng dẫn. Đơn vị gửi lại thì thả tệp vào cửa sổ: chỉ chỗ khác được nêu ra.
        </p>
        <Button leftSection={<IconPlus size={16} />} onClick={() => setIsMaking(true)}>
          Lập biểu…
        </Button>
      </div>
      <QueryView query={rounds}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState>Chưa lập biểu nào. Sau khi lập, ở đây cho biết đơn vị nào đã gửi, đơn vị nào chưa.</EmptyState>
          ) : (
            all.map((round) => <Round key={`${round.purpose} ${round.year}`} round={round} />)
          )
        }
      </QueryView>
      {isMaking && <UnitFormDialog onClose={() => setIsMaking(false)} />}
    </>
  );
}

function Round({ round }: { readonly round: UnitFormRound }) {
  const forget = useAction('unit-forms:forget');
  const receive = useAction('unit-forms:receive');
  const isBusy = forget.isRunning || receive.isRunning;
  const received = round.units.filter((unit) => unit.receivedAt !== null).length;
  const missing = round.units.length - received;
  const isLate = missing > 0 && round.dueOn !== null && round.dueOn < today();
  const due = round.dueOn === null ? '' : `, hạn ${formatDate(round.dueOn as IsoDate)}`;
  return (
    <Section
      title={`${unitFormPurposeNames[round.purpose]} ${round.year}`}
      count={
        <span className={isLate ? classes.refused : ''}>
          {formatNumber(received)}/{formatNumber(round.units.length)} đơn vị đã gửi{due}
          {isLate ? ', quá hạn' : ''}
        </span>
      }
    >
      <ul className={classes.answered} aria-label={`Các đơn vị, ${unitFormPurposeNames[round.purpose]} ${round.year}`}>
        {round.units.map((unit) => (
          <li key={unit.id}>
            <span>{unit.unitName}</span>
            {unit.receivedAt === null ? (
              <>
                <span className={isLate ? classes.refused : classes.asked}>chưa gửi</span>
                <Button
                  variant="subtle"
                  size="compact-xs"
                  aria-label={`Đã nhận của ${unit.unitName}`}
                  title="Gửi bản giấy, hoặc gửi mà không có gì khác"
                  disabled={isBusy}
                  onClick={() => void receive.run({ unitId: unit.unitId, purpose: round.purpose, year: round.year })}
                >
                  Đã nhận
                </Button>
                <Button
                  variant="subtle"
                  size="compact-xs"
                  aria-label={`Không chờ ${unit.unitName}`}
                  disabled={isBusy}
                  onClick={() => void forget.run({ ids: [unit.id] })}
                >
                  Không chờ
                </Button>
              </>
            ) : (
              <span className={classes.quiet} title={unit.fileName ?? undefined}>
                đã gửi{' '}
                {/^\d{4}-\d\d-\d\d$/.test(unit.receivedAt)
                  ? formatDate(unit.receivedAt as IsoDate)
                  : formatMoment(unit.receivedAt)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { Button, SegmentedControl, Select } from '@mantine/core';
import { IconExternalLink, IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type AwardLevel, type AwardRow, awardLevelNames } from '#shared/contracts/awards.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { AwardChangesDialog } from '../../components/award-changes/award-changes-dialog.tsx';
import { DocumentActions } from '../../components/document-preview/document-actions.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridHandle } from '../../components/grid/grid-types.ts';
import { Page } from '../../components/page.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { takeFreeFocus } from '../../lib/take-free-focus.ts';
import { currentYear, today } from '../../lib/today.ts';
import { runAction } from '../../lib/use-action.ts';
import { useCreateKey } from '../../lib/use-create-key.ts';
import { usePlaceNumber } from '../../lib/use-place.ts';
import { useQuery } from '../../lib/use-query.ts';
import { countAwards, countByAwardType } from './award-counts.ts';
import { type AwardFilter, filterAwards, noFilter } from './award-filter.ts';
import { AwardTypeStrip } from './award-type-strip.tsx';
import { OldAwardDialog } from './old-award-dialog.tsx';
import { type Period, PeriodField } from './period-field.tsx';
import { registerColumns } from './register-columns.ts';

const noAwards: readonly AwardRow[] = [];

/** Sổ khen thưởng: every award of a year or a period; what is counted can be clicked. */
export function AwardRegisterPage() {
  const placeYear = usePlaceNumber('year');
  const years = useQuery('awards:years', {});
  const [chosen, setChosen] = useState<Period | null>(null);
  const newest = years.value?.[0]?.year ?? currentYear();
  const period = chosen ?? { fromYear: placeYear ?? newest, toYear: placeYear ?? newest };
  const register = useQuery('awards:register', years.value ? { ...period } : null);
  const awardTypes = useQuery('award-types:list', {});
  const rememberedView = useRememberedView('award-register');
  const [filter, setFilter] = useState<AwardFilter>(noFilter);
  const [selected, setSelected] = useState<readonly AwardRow[]>([]);
  const [edited, setEdited] = useState<AwardRow | 'new' | null>(null);
  useCreateKey(() => setEdited('new'));
  const [changed, setChanged] = useState<AwardRow | null>(null);

  const grid = useRef<GridHandle<AwardRow>>(null);
  const isLoaded = register.value !== undefined;
  useEffect(() => {
    if (isLoaded) takeFreeFocus(() => grid.current?.focus());
  }, [isLoaded]);

  const awards = register.value ?? noAwards;
  const beforeType = useMemo(() => filterAwards(awards, { ...filter, awardTypeId: null }), [awards, filter]);
  const rows = useMemo(() => filterAwards(beforeType, filter), [beforeType, filter]);
  const counts = useMemo(() => countByAwardType(beforeType), [beforeType]);
  const issuers = useMemo(() => [...new Set(awards.map((award) => award.issuer ?? '').filter(Boolean))], [awards]);
  const ids = new Set(selected.map((award) => award.id));
  const chosenRows = rows.filter((award) => ids.has(award.id));

  const open = (award: AwardRow) => {
    if (award.decisionId !== null) navigate(paths.decision(award.decisionId));
    else setEdited(award);
  };

  return (
    <Page
      title="Sổ khen thưởng"
      count={register.value ? `${formatNumber(rows.length)} lượt khen thưởng` : null}
      body="fill"
      toolbar={
        <>
          <PeriodField period={period} years={years.value ?? []} onChange={setChosen} />
          <SegmentedControl
            aria-label="Đối tượng"
            value={filter.subject ?? 'all'}
            onChange={(subject) =>
              setFilter((old) => ({ ...old, subject: subject === 'all' ? null : (subject as 'person' | 'collective') }))
            }
            data={[
              { value: 'all', label: 'Tất cả' },
              { value: 'person', label: 'Cá nhân' },
              { value: 'collective', label: 'Tập thể, hộ' },
            ]}
          />
          <Select
            aria-label="Cấp"
            placeholder="Mọi cấp"
            clearable
            w={170}
            value={filter.level}
            onChange={(level) => setFilter((old) => ({ ...old, level: level as AwardLevel | null }))}
            data={Object.entries(awardLevelNames).map(([value, label]) => ({ value, label }))}
          />
          <RowActions rows={chosenRows} onOpen={open} onChangeAward={setChanged} />
        </>
      }
      actions={
        <>
          <DocumentActions
            request={{ document: 'award-register', params: { ...period, datedOn: today() } }}
            formats={['xlsx', 'docx']}
          />
          <Button variant="default" leftSection={<IconPlus size={16} />} onClick={() => setEdited('new')}>
            Ghi khen thưởng cũ
          </Button>
        </>
      }
      aside={
        <AwardTypeStrip
          counts={counts}
          total={beforeType.length}
          chosen={filter.awardTypeId}
          onChoose={(awardTypeId) => setFilter((old) => ({ ...old, awardTypeId }))}
        />
      }
    >
      <Grid
        label="Sổ khen thưởng"
        rows={rows}
        rowId={(award) => String(award.id)}
        columns={registerColumns}
        {...rememberedView}
        rowNoun="lượt"
        handleRef={grid}
        isLoading={register.value === undefined && register.failure === null}
        error={register.failure && register.value === undefined ? failureSentence(register.failure) : null}
        isDimmed={(award) => award.status === 'revoked'}
        onOpenRow={open}
        onSelectionChange={({ rows: now }) => setSelected(now)}
        status={<Totals rows={rows} />}
      >
        <NothingYet isFiltered={awards.length > 0} onClear={() => setFilter(noFilter)} onAdd={() => setEdited('new')} />
      </Grid>
      {changed !== null && <AwardChangesDialog award={changed} onClose={() => setChanged(null)} />}
      {edited !== null && awardTypes.value && (
        <OldAwardDialog
          award={edited === 'new' ? null : edited}
          awardTypes={awardTypes.value}
          issuers={issuers}
          year={period.toYear}
          onClose={() => setEdited(null)}
        />
      )}
    </Page>
  );
}

interface RowActionsProps {
  readonly rows: readonly AwardRow[];
  readonly onOpen: (award: AwardRow) => void;
  /** Correct, revoke or restore by a later decision. */
  readonly onChangeAward: (award: AwardRow) => void;
}

/** What can be done with the selected lines. An award of a decision is removed in that decision. */
function RowActions({ rows, onOpen, onChangeAward }: RowActionsProps) {
  const only = rows.length === 1 ? rows[0] : undefined;
  const removable = rows.length > 0 && rows.every((award) => award.decisionId === null);
  const record = only?.personId ? paths.person(only.personId) : only?.unitId ? paths.unit(only.unitId) : null;
  return (
    <>
      <Button
        ml="auto"
        variant="default"
        leftSection={<IconExternalLink size={16} />}
        disabled={only === undefined}
        onClick={() => only && onOpen(only)}
      >
        {only && only.decisionId === null ? 'Sửa khen thưởng cũ' : 'Mở quyết định'}
      </Button>
      <Button variant="default" disabled={only === undefined} onClick={() => only && onChangeAward(only)}>
        Điều chỉnh, huỷ bỏ
      </Button>
      <Button variant="default" disabled={record === null} onClick={() => record && navigate(record)}>
        {only?.unitId ? 'Mở đơn vị' : 'Mở cá nhân'}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTrash size={16} />}
        disabled={!removable}
        title={rows.length > 0 && !removable ? 'Khen thưởng theo quyết định thì bỏ ở trang quyết định' : undefined}
        onClick={() => void runAction('awards:remove', { ids: rows.map((award) => award.id) })}
      >
        {rows.length > 1 ? `Xoá ${rows.length} dòng` : 'Xoá'}
      </Button>
    </>
  );
}

function Totals({ rows }: { readonly rows: readonly AwardRow[] }) {
  const { persons, collectives, households, amount, revoked } = useMemo(() => countAwards(rows), [rows]);
  const parts = [
    `${formatNumber(persons)} cá nhân`,
    `${formatNumber(collectives)} tập thể`,
    households > 0 ? `${formatNumber(households)} hộ` : '',
    revoked > 0 ? `${formatNumber(revoked)} đã thu hồi` : '',
    amount > 0 ? `${formatNumber(amount)} đồng` : '',
  ];
  return <>{parts.filter(Boolean).join(' · ')}</>;
}

interface NothingYetProps {
  readonly isFiltered: boolean;
  readonly onClear: () => void;
  readonly onAdd: () => void;
}

function NothingYet({ isFiltered, onClear, onAdd }: NothingYetProps) {
  if (isFiltered) {
    return (
      <EmptyState
        action={
          <Button variant="default" onClick={onClear}>
            Bỏ lọc
          </Button>
        }
      >
        Không có khen thưởng nào như đã chọn ở trên.
      </EmptyState>
    );
  }
  return (
    <EmptyState action={<Button onClick={onAdd}>Ghi khen thưởng cũ</Button>}>
      Kỳ này chưa có khen thưởng nào. Sổ tự đầy lên từ các quyết định đã nhập; khen thưởng của các năm trước có thể ghi
      thẳng vào đây, không cần quyết định.
    </EmptyState>
  );
}

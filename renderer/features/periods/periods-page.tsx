import { Button, Menu, SegmentedControl, Select } from '@mantine/core';
import { IconPencil, IconPlus, IconPrinter, IconTarget, IconTrash } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Period } from '#shared/contracts/periods.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PersonPicker, type PickedPerson } from '../../components/fields/person-picker.tsx';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { YearField } from '../../components/fields/year-field.tsx';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { currentYear } from '../../lib/today.ts';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { GoalsDialog } from './goals-dialog.tsx';
import { type AskedGoal, GoalsTable } from './goals-table.tsx';
import { GoalNames, NamesBehind } from './names-behind.tsx';
import type { AskedNumber, PeriodChoice } from './period-choice.ts';
import { PeriodDialog } from './period-dialog.tsx';
import { PeriodPaperDialog } from './period-paper-dialog.tsx';
import classes from './periods.module.css';
import { SubjectGrid } from './subject-grid.tsx';
import { YearTable } from './year-table.tsx';

type View = 'year' | 'unit' | 'person' | 'goals';
type Opened = 'new' | 'edit' | 'goals' | 'report' | 'table';

const USUAL_YEARS = 5;
const LONGEST = 30;

/** Giai đoạn: what any span of years brought, by year, unit and person, against the goals set for it. */
export function PeriodsPage() {
  const periods = useQuery('periods:list', {});
  const [view, setView] = useState<View>('year');
  const [periodId, setPeriodId] = useState<number | null>(null);
  const [fromYear, setFromYear] = useState<number | null>(currentYear() - USUAL_YEARS + 1);
  const [toYear, setToYear] = useState<number | null>(currentYear());
  const [unitId, setUnitId] = useState<number | null>(null);
  const [person, setPerson] = useState<PickedPerson | null>(null);
  const [asked, setAsked] = useState<AskedNumber | null>(null);
  const [askedGoal, setAskedGoal] = useState<AskedGoal | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);

  const list = periods.value;
  const period = list?.find((known) => known.id === periodId) ?? null;
  const choose = (chosen: Period | null) => {
    setPeriodId(chosen?.id ?? null);
    setAsked(null);
    setAskedGoal(null);
    if (chosen === null) return;
    setFromYear(chosen.fromYear);
    setToYear(chosen.toYear);
  };
  // The span that is under way stands there first; what the officer chose since stays.
  const [isChosen, setIsChosen] = useState(false);
  useEffect(() => {
    if (list === undefined || isChosen) return;
    setIsChosen(true);
    const current = list.find((known) => known.fromYear <= currentYear() && known.toYear >= currentYear()) ?? list[0];
    if (current === undefined) return;
    setPeriodId(current.id);
    setFromYear(current.fromYear);
    setToYear(current.toYear);
  }, [list, isChosen]);

  const isSpan =
    fromYear !== null &&
    toYear !== null &&
    fromYear >= 1990 &&
    toYear < 2200 &&
    fromYear <= toYear &&
    toYear - fromYear < LONGEST;
  const choice: PeriodChoice | null = isSpan ? { fromYear, toYear, unitId, personId: person?.id ?? null } : null;
  const isOfPeriod = period !== null && period.fromYear === fromYear && period.toYear === toYear;
  const show = (next: View) => {
    setView(next);
    setAsked(null);
    setAskedGoal(null);
  };
  const changeSpan = (set: (year: number | null) => void) => (year: number | null) => {
    setAsked(null);
    set(year);
  };
  return (
    <Page
      title="Giai đoạn"
      count={isOfPeriod ? period.name : choice === null ? null : `${choice.fromYear} – ${choice.toYear}`}
      body={view === 'unit' || view === 'person' ? 'fill' : 'scroll'}
      toolbar={
        <>
          <SegmentedControl
            aria-label="Xem"
            value={view}
            onChange={(value) => show(value as View)}
            data={[
              { value: 'year', label: 'Theo năm' },
              { value: 'unit', label: 'Theo đơn vị' },
              { value: 'person', label: 'Theo cá nhân' },
              { value: 'goals', label: 'Mục tiêu' },
            ]}
          />
          <Select
            aria-label="Giai đoạn"
            w={196}
            placeholder="Năm tự chọn"
            data={(list ?? []).map((known) => ({ value: String(known.id), label: known.name }))}
            value={isOfPeriod ? String(period.id) : null}
            onChange={(value) => choose(list?.find((known) => String(known.id) === value) ?? null)}
          />
          <div className={classes.year}>
            <YearField label={null} aria-label="Từ năm" value={fromYear} onChange={changeSpan(setFromYear)} />
          </div>
          <div className={classes.year}>
            <YearField label={null} aria-label="Đến năm" value={toYear} onChange={changeSpan(setToYear)} />
          </div>
          {view !== 'goals' && (
            <>
              <div style={{ width: 180 }}>
                <UnitPicker
                  label={null}
                  aria-label="Của đơn vị"
                  placeholder="Toàn cơ quan"
                  withDissolved
                  value={unitId}
                  onChange={(next) => {
                    setUnitId(next);
                    setAsked(null);
                    if (next !== null) setPerson(null);
                  }}
                />
              </div>
              <div style={{ width: 150 }}>
                <PersonPicker
                  label={null}
                  aria-label="Của cá nhân"
                  placeholder="Mọi người"
                  value={person}
                  onChange={(next) => {
                    setPerson(next);
                    setAsked(null);
                    if (next !== null) setUnitId(null);
                  }}
                />
              </div>
            </>
          )}
        </>
      }
      actions={
        <>
          {isOfPeriod && (
            <>
              <Button
                variant="default"
                leftSection={<IconTrash size={16} />}
                onClick={() => void runAction('periods:remove', { id: period.id })}
              >
                Xoá giai đoạn
              </Button>
              <Button variant="default" leftSection={<IconTarget size={16} />} onClick={() => setOpened('goals')}>
                Mục tiêu…
              </Button>
              <Button variant="default" leftSection={<IconPencil size={16} />} onClick={() => setOpened('edit')}>
                Lời báo cáo…
              </Button>
            </>
          )}
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" leftSection={<IconPrinter size={16} />} disabled={choice === null}>
                Văn bản
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setOpened('report')}>Báo cáo giai đoạn…</Menu.Item>
              <Menu.Item onClick={() => setOpened('table')}>Biểu tổng hợp…</Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <Button leftSection={<IconPlus size={16} />} onClick={() => setOpened('new')}>
            Thêm giai đoạn
          </Button>
        </>
      }
      aside={
        askedGoal !== null ? (
          <GoalNames {...askedGoal} onClose={() => setAskedGoal(null)} />
        ) : asked !== null && choice !== null ? (
          <NamesBehind choice={choice} asked={asked} onClose={() => setAsked(null)} />
        ) : undefined
      }
    >
      {choice === null ? (
        <EmptyState>Chọn từ năm đến năm, nhiều nhất {LONGEST} năm.</EmptyState>
      ) : view === 'goals' ? (
        isOfPeriod ? (
          <Goals id={period.id} onOpen={setAskedGoal} />
        ) : (
          <EmptyState action={<Button onClick={() => setOpened('new')}>Thêm giai đoạn</Button>}>
            Mục tiêu gắn với một giai đoạn có tên. Hãy chọn một giai đoạn, hoặc thêm giai đoạn {choice.fromYear} –{' '}
            {choice.toYear}.
          </EmptyState>
        )
      ) : view === 'year' ? (
        <Years choice={choice} onOpen={setAsked} />
      ) : (
        <Subjects key={view} by={view} choice={choice} onOpen={setAsked} />
      )}
      {(opened === 'new' || opened === 'edit') && (
        <PeriodDialog
          period={opened === 'edit' ? period : null}
          fromYear={choice?.fromYear ?? currentYear() - USUAL_YEARS + 1}
          toYear={choice?.toYear ?? currentYear()}
          onClose={() => setOpened(null)}
          onSaved={(id) => setPeriodId(id)}
        />
      )}
      {opened === 'goals' && period !== null && <EditGoals id={period.id} onClose={() => setOpened(null)} />}
      {(opened === 'report' || opened === 'table') && choice !== null && (
        <PeriodPaperDialog
          paper={opened}
          choice={choice}
          by={view === 'goals' ? 'year' : view}
          periodId={isOfPeriod ? period.id : null}
          onClose={() => setOpened(null)}
        />
      )}
    </Page>
  );
}

interface ViewProps {
  readonly choice: PeriodChoice;
  readonly onOpen: (asked: AskedNumber) => void;
}

function Years({ choice, onOpen }: ViewProps) {
  const query = useQuery('periods:table', { ...choice });
  return <QueryView query={query}>{(table) => <YearTable table={table} onOpen={onOpen} />}</QueryView>;
}

function Subjects({ by, choice, onOpen }: ViewProps & { readonly by: 'unit' | 'person' }) {
  const query = useQuery('periods:subjects', { scope: { ...choice }, by });
  return (
    <QueryView query={query}>{(subjects) => <SubjectGrid by={by} subjects={subjects} onOpen={onOpen} />}</QueryView>
  );
}

function Goals({ id, onOpen }: { readonly id: number; readonly onOpen: (asked: AskedGoal) => void }) {
  const query = useQuery('periods:page', { id });
  return <QueryView query={query}>{(page) => <GoalsTable page={page} onOpen={onOpen} />}</QueryView>;
}

function EditGoals({ id, onClose }: { readonly id: number; readonly onClose: () => void }) {
  const query = useQuery('periods:page', { id });
  return query.value ? <GoalsDialog page={query.value} onClose={onClose} /> : null;
}

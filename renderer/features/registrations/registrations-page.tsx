import { Button, SegmentedControl } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { AwardType } from '#shared/contracts/awards.ts';
import type { RegistrationRow } from '#shared/contracts/registrations.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { CellChange, EditOutcome } from '../../components/grid/grid-types.ts';
import { Page } from '../../components/page.tsx';
import { RegistrationTabs } from '../../components/registration-tabs.tsx';
import { RegistrationYear } from '../../components/registration-year.tsx';
import { useRememberedView } from '../../components/use-remembered-view.ts';
import { callReply } from '../../lib/api.ts';
import { notifyDone } from '../../lib/notify.tsx';
import { currentYear } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import { usePlaceNumber } from '../../lib/use-place.ts';
import { useQuery } from '../../lib/use-query.ts';
import { CoveragePanel } from './coverage-panel.tsx';
import { ReachPanel } from './reach-panel.tsx';
import { registrationChanges, registrationKey } from './registration-cells.ts';
import { registrationColumns } from './registration-columns.ts';
import { RegistrationListDialog } from './registration-list-dialog.tsx';
import classes from './registrations.module.css';

type Part = 'all' | 'registered' | 'missing' | 'warned';

const noRows: readonly RegistrationRow[] = [];
const noTypes: readonly AwardType[] = [];
const hasAwards = (row: RegistrationRow) => (row.registration?.awardTypeIds.length ?? 0) > 0;

/** Đăng ký thi đua: every person and collective for the year, typed or pasted, with the law's word on what can be reached. */
export function RegistrationsPage() {
  const placeYear = usePlaceNumber('year');
  const [year, setYear] = useState(placeYear ?? currentYear());
  const [subject, setSubject] = useState<'person' | 'unit'>('person');
  const [unitId, setUnitId] = useState<number | null>(null);
  const [part, setPart] = useState<Part>('all');
  const [panel, setPanel] = useState<'coverage' | 'reach' | null>(null);
  const [active, setActive] = useState<RegistrationRow | null>(null);
  const [isPrinting, setIsPrinting] = useState(false);
  const query = useQuery('registrations:list', { year, subject });
  const warned = useQuery('registrations:warnings', { year, subject });
  const catalogue = useQuery('award-types:list', {});
  const rememberedView = useRememberedView(`registrations-${subject}`);
  const ofPeople = subject === 'person';

  const types = useMemo(
    () => (catalogue.value ?? noTypes).filter((type) => type.subjects.includes(ofPeople ? 'person' : 'collective')),
    [catalogue.value, ofPeople],
  );
  const warnings = useMemo(
    () => new Map((warned.value ?? []).map((warning) => [`${warning.owner.kind} ${warning.owner.id}`, warning])),
    [warned.value],
  );
  const columns = useMemo(() => registrationColumns(ofPeople, types, warnings), [ofPeople, types, warnings]);
  const all = query.value ?? noRows;
  const inUnit = useMemo(() => (unitId === null ? all : all.filter((row) => row.unitId === unitId)), [all, unitId]);
  const parts = useMemo(
    () => ({
      all: inUnit,
      registered: inUnit.filter(hasAwards),
      missing: inUnit.filter((row) => !hasAwards(row)),
      warned: inUnit.filter((row) => warnings.has(registrationKey(row))),
    }),
    [inUnit, warnings],
  );
  const rows = parts[part];
  const copy = useAction('registrations:copy', {
    onDone: ({ copied }) => {
      if (copied === 0) notifyDone(`Không có ai để chép: ai có đăng ký năm ${year - 1} thì đã đăng ký năm ${year}.`);
    },
  });

  const save = async (changes: readonly CellChange[], label: string): Promise<readonly EditOutcome[] | undefined> => {
    const byKey = new Map(all.map((row) => [registrationKey(row), row]));
    const reply = await callReply('registrations:save', {
      ...(changes.length > 1 ? { label: `Đăng ký thi đua năm ${year}: ${label}` } : {}),
      year,
      changes: registrationChanges(changes, byKey, types),
    });
    if (reply.ok) {
      await query.reload();
      return undefined;
    }
    const problem = failureSentence(reply.failure);
    return changes.map(({ rowId, key }) => ({ status: 'refused', rowId, key, problem }));
  };

  const count = (rowsOfPart: readonly RegistrationRow[]) => formatNumber(rowsOfPart.length);
  return (
    <Page
      title="Đăng ký thi đua"
      count={query.value ? coverageText(all, ofPeople) : null}
      body="fill"
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconCopy size={16} />}
            loading={copy.isRunning}
            onClick={() => void copy.run({ fromYear: year - 1, year, subject })}
          >
            Chép từ năm {year - 1}
          </Button>
          <Button variant="default" aria-pressed={panel === 'coverage'} onClick={() => setPanel('coverage')}>
            Độ phủ theo đơn vị
          </Button>
          <Button leftSection={<IconPrinter size={16} />} onClick={() => setIsPrinting(true)}>
            Danh sách đăng ký
          </Button>
        </>
      }
      toolbar={
        <>
          <RegistrationTabs value="registrations" year={year} />
          <RegistrationYear value={year} onChange={setYear} />
          <SegmentedControl
            aria-label="Đối tượng"
            value={subject}
            onChange={(value) => {
              setSubject(value as 'person' | 'unit');
              setUnitId(null);
              setActive(null);
            }}
            data={[
              { value: 'person', label: 'Cá nhân' },
              { value: 'unit', label: 'Tập thể' },
            ]}
          />
          {ofPeople && (
            <div className={classes.unit}>
              <UnitPicker label="Đơn vị" placeholder="Tất cả đơn vị" value={unitId} onChange={setUnitId} />
            </div>
          )}
          <SegmentedControl
            aria-label="Tình trạng đăng ký"
            value={part}
            onChange={(value) => setPart(value as Part)}
            data={[
              { value: 'all', label: 'Tất cả' },
              { value: 'registered', label: `Đã đăng ký ${count(parts.registered)}` },
              { value: 'missing', label: `Chưa đăng ký ${count(parts.missing)}` },
              { value: 'warned', label: `Có cảnh báo ${count(parts.warned)}` },
            ]}
          />
        </>
      }
      aside={
        panel === 'coverage' ? (
          <CoveragePanel
            year={year}
            onClose={() => setPanel(null)}
            onUnit={(id) => {
              setSubject('person');
              setUnitId(id);
              setPart('missing');
            }}
          />
        ) : panel === 'reach' && active !== null ? (
          <ReachPanel key={registrationKey(active)} row={active} year={year} onClose={() => setPanel(null)} />
        ) : null
      }
    >
      <Grid
        key={subject}
        label={ofPeople ? `Đăng ký của cá nhân năm ${year}` : `Đăng ký của tập thể năm ${year}`}
        rows={rows}
        rowId={registrationKey}
        columns={columns}
        {...rememberedView}
        rowNoun={ofPeople ? 'người' : 'tập thể'}
        isLoading={query.value === undefined && query.failure === null}
        error={query.failure && query.value === undefined ? failureSentence(query.failure) : null}
        isDimmed={(row) => !row.isPresent}
        onEdit={save}
        onOpenRow={(row) => {
          setActive(row);
          setPanel('reach');
        }}
        onSelectionChange={({ activeRow }) => panel === 'reach' && activeRow !== null && setActive(activeRow)}
      >
        <EmptyState>
          {all.length > 0
            ? 'Không có ai ở mục này.'
            : 'Chưa có ai để đăng ký. Hãy nhập đơn vị và cá nhân trước; mỗi người một dòng sẽ hiện ở đây.'}
        </EmptyState>
      </Grid>
      {isPrinting && <RegistrationListDialog year={year} unitId={unitId} onClose={() => setIsPrinting(false)} />}
    </Page>
  );
}

/** How many have registered; the goal is everybody. */
function coverageText(rows: readonly RegistrationRow[], ofPeople: boolean): string {
  const present = rows.filter((row) => row.isPresent);
  const registered = present.filter(hasAwards).length;
  const share =
    present.length === 0 ? '' : ` (${formatNumber(Math.round((registered / present.length) * 1000) / 10)}%)`;
  return `${formatNumber(registered)}/${formatNumber(present.length)} ${ofPeople ? 'người' : 'tập thể'} đã đăng ký${share}`;
}

import { Button, Menu, Tabs } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { AwardRow } from '#shared/contracts/awards.ts';
import { type UnitPage as UnitPageData, type UnitRow, unitKindNames } from '#shared/contracts/units.ts';
import { AwardHistoryTable } from '../../components/award-history/award-history-table.tsx';
import { AwardTotals } from '../../components/award-history/award-totals.tsx';
import { OldAwardDialog } from '../../components/award-history/old-award-dialog.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FactsSection } from '../../components/facts/facts-section.tsx';
import { shownDate } from '../../components/fields/typed-date.ts';
import { LadderCard } from '../../components/ladder/ladder-card.tsx';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { RecordHistory } from '../../components/record-history.tsx';
import { Section } from '../../components/section.tsx';
import { formatNumber } from '../../lib/format-number.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { currentYear, today } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { type UnitAct, UnitDialogs } from './unit-dialogs.tsx';
import { UnitFacts } from './unit-facts.tsx';
import { UnitMembers } from './unit-members.tsx';
import { UnitMenuItems } from './unit-menu.tsx';
import classes from './unit-page.module.css';
import { YearResults } from './year-results.tsx';

/** Đơn vị: everything about one unit. */
export function UnitPage({ id }: { readonly id: number }) {
  const [on] = useState(today);
  const query = useQuery('units:page', { id, on });
  const units = useQuery('units:list', { on, withDissolved: true });
  const [act, setAct] = useState<UnitAct | null>(null);
  const remove = useAction('units:remove', { onDone: () => navigate(paths.units(), { replace: true }) });
  const unit = query.value?.unit;

  return (
    <Page
      title={unit?.name ?? 'Đơn vị'}
      count={unit && headline(unit)}
      back={{ to: paths.units(), label: 'Đơn vị' }}
      body={query.value && !query.failure ? 'fill' : 'scroll'}
      actions={
        unit && (
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" rightSection={<IconChevronDown size={15} />}>
                Thao tác
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <UnitMenuItems unit={unit} on={on} onAct={setAct} onRemove={() => void remove.run({ id })} />
            </Menu.Dropdown>
          </Menu>
        )
      }
    >
      <QueryView query={query}>{(page) => <UnitBody page={page} />}</QueryView>
      <UnitDialogs
        act={act}
        units={units.value ?? []}
        on={on}
        onClose={() => setAct(null)}
        onMade={(made) => navigate(paths.unit(made))}
      />
    </Page>
  );
}

function headline(unit: UnitRow): string {
  const end = unit.dissolvedOn ? ` · đã giải thể ${shownDate(unit.dissolvedOn)}` : '';
  return `${unitKindNames[unit.kind]} · ${formatNumber(unit.memberCount)} người${end}`;
}

function UnitBody({ page }: { readonly page: UnitPageData }) {
  const { unit, members, awards, memberAwards } = page;
  const [editing, setEditing] = useState<AwardRow | 'new' | null>(null);
  const removeAwards = useAction('awards:remove');
  return (
    <div className={classes.columns}>
      <div className={classes.facts}>
        <UnitFacts page={page} />
      </div>
      <div className={classes.main}>
        <Tabs defaultValue="members" keepMounted={false} className={classes.tabs}>
          <Tabs.List>
            <Tabs.Tab value="members">Cá nhân {formatNumber(members.length)}</Tabs.Tab>
            <Tabs.Tab value="awards">Khen thưởng tập thể {formatNumber(awards.length)}</Tabs.Tab>
            <Tabs.Tab value="member-awards">Khen thưởng cá nhân {formatNumber(memberAwards.length)}</Tabs.Tab>
            <Tabs.Tab value="ladder">Bậc thang</Tabs.Tab>
            <Tabs.Tab value="year-results">Kết quả, xem xét</Tabs.Tab>
            <Tabs.Tab value="history">Lịch sử thay đổi</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="members" className={classes.gridPanel}>
            <UnitMembers unitId={unit.id} members={members} />
          </Tabs.Panel>
          <Tabs.Panel value="awards" className={classes.panel}>
            <div className={classes.panelHead}>
              <AwardTotals awards={awards} />
              <Button variant="default" onClick={() => setEditing('new')}>
                Ghi khen thưởng cũ
              </Button>
            </div>
            {awards.length === 0 ? (
              <EmptyState>Đơn vị chưa được ghi nhận danh hiệu, hình thức khen thưởng nào.</EmptyState>
            ) : (
              <AwardHistoryTable
                label="Khen thưởng của tập thể"
                awards={awards}
                onEdit={setEditing}
                onRemove={(award) => void removeAwards.run({ ids: [award.id] })}
              />
            )}
          </Tabs.Panel>
          <Tabs.Panel value="member-awards" className={classes.panel}>
            <AwardTotals awards={memberAwards} />
            {memberAwards.length === 0 ? (
              <EmptyState>Chưa ai được khen khi đang công tác tại đơn vị này.</EmptyState>
            ) : (
              <AwardHistoryTable
                label="Khen thưởng của cá nhân thuộc đơn vị"
                awards={memberAwards}
                withRecipient
                withPlace
              />
            )}
          </Tabs.Panel>
          <Tabs.Panel value="ladder" className={classes.panel}>
            <Section title="Bậc thang khen thưởng" count={`xét cho năm ${currentYear()}`}>
              <LadderCard owner={{ kind: 'unit', id: unit.id }} />
            </Section>
          </Tabs.Panel>
          <Tabs.Panel value="year-results" className={classes.panel}>
            <YearResults unitId={unit.id} />
            <FactsSection owner={{ kind: 'unit', id: unit.id }} />
          </Tabs.Panel>
          <Tabs.Panel value="history" className={classes.panel}>
            <RecordHistory kind="unit" id={unit.id} />
          </Tabs.Panel>
        </Tabs>
      </div>
      {editing && (
        <OldAwardDialog
          recipient={{ kind: 'unit', id: unit.id, name: unit.name }}
          award={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}

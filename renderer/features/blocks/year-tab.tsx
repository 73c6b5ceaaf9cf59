import { Button } from '@mantine/core';
import { IconPencil, IconUsers } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { BlockStep, BlockYearPage } from '#shared/contracts/blocks.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { blockBarNames, blockRoleNames } from '#shared/domain/blocks/block-role.ts';
import { limitsInWords } from '#shared/domain/blocks/nominate.ts';
import { tieRuleInWords } from '#shared/domain/blocks/rank-members.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { PlaceLink } from '../../components/place-link.tsx';
import { Section } from '../../components/section.tsx';
import { navigate, paths } from '../../lib/navigate.ts';
import { runAction } from '../../lib/use-action.ts';
import classes from './blocks.module.css';
import { ElectionDialog } from './election-dialog.tsx';
import { MembersDialog } from './members-dialog.tsx';
import { YearDialog } from './year-dialog.tsx';

const day = (on: string | null): string | null => (on === null ? null : formatDate(on as IsoDate));

/** The year step by step; its members with their roles; the election for the next year; rules, plan and days. */
export function YearTab({ page }: { readonly page: BlockYearPage }) {
  const [dialog, setDialog] = useState<'members' | 'year' | 'election' | null>(null);
  const { block, year, members } = page;
  return (
    <div className={classes.scrolling}>
      <div className={classes.split}>
        <div>
          <Section title={`Các bước năm ${year}`}>
            <Steps page={page} />
          </Section>
          <Section
            title="Chủ đề, quy chế, kế hoạch"
            actions={
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconPencil size={15} />}
                onClick={() => setDialog('year')}
              >
                Sửa
              </Button>
            }
          >
            <YearFacts page={page} />
          </Section>
        </div>
        <div>
          <Section
            title={`Thành viên năm ${year}`}
            count={members.length > 0 ? `${members.length} đơn vị` : null}
            actions={
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconUsers size={15} />}
                onClick={() => setDialog('members')}
              >
                {members.length === 0 ? 'Ghi thành viên' : 'Sửa thành viên, vai trò'}
              </Button>
            }
          >
            <Members page={page} />
          </Section>
          <Section
            title={`Bầu Trưởng khối, Phó Trưởng khối năm ${year + 1}`}
            actions={
              <div className={classes.buttons}>
                {page.elections.some(({ role, isElected }) => role === 'head' && isElected) && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={() =>
                      void runAction(
                        'blocks:apply-elections',
                        { blockId: block.id, year: year + 1 },
                        { onDone: () => navigate(paths.block(block.id, { year: year + 1 })) },
                      )
                    }
                  >
                    Lập thành viên năm {year + 1}
                  </Button>
                )}
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={members.length === 0}
                  onClick={() => setDialog('election')}
                >
                  Ghi kết quả bầu
                </Button>
              </div>
            }
          >
            <Elections page={page} />
          </Section>
        </div>
      </div>
      {dialog === 'members' && <MembersDialog page={page} onClose={() => setDialog(null)} />}
      {dialog === 'year' && <YearDialog page={page} onClose={() => setDialog(null)} />}
      {dialog === 'election' && <ElectionDialog page={page} onClose={() => setDialog(null)} />}
    </div>
  );
}

const stateWords: Record<BlockStep['state'], string> = { done: 'Xong', open: 'Chưa xong', late: 'Quá hạn' };
const stateLooks = { done: classes.good, open: classes.quiet, late: classes.bad } as const;

function Steps({ page }: { readonly page: BlockYearPage }) {
  const { block, year } = page;
  const tabOf: Partial<Record<BlockStep['key'], string>> = {
    table: 'table',
    self: 'scores',
    verified: 'scores',
    meeting: 'results',
    vote: 'results',
    sent: 'papers',
  };
  const placeOf = (key: BlockStep['key']): string | null => {
    if (key === 'pledge') return page.pledgeId === null ? paths.newPledge() : paths.pledge(page.pledgeId);
    const tab = tabOf[key];
    return tab === undefined ? null : paths.block(block.id, { year, tab });
  };
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Việc</th>
          <th scope="col">Tình trạng</th>
          <th scope="col">Hạn</th>
        </tr>
      </thead>
      <tbody>
        {page.steps.map((step) => {
          const to = placeOf(step.key);
          return (
            <tr key={step.key}>
              <td className={classes.whole}>{to === null ? step.name : <PlaceLink to={to}>{step.name}</PlaceLink>}</td>
              <td>
                <span className={stateLooks[step.state]}>{stateWords[step.state]}</span>
                {step.detail !== '' && <span className={classes.quiet}> · {step.detail}</span>}
              </td>
              <td className={classes.day}>{day(step.dueOn)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Members({ page: { members, year } }: { readonly page: BlockYearPage }) {
  if (members.length === 0) {
    return (
      <EmptyState>
        Năm {year} chưa có thành viên. Bấm “Ghi thành viên”: chương trình lấy thành viên năm gần nhất, theo dõi đơn vị
        hợp nhất, đổi tên, và gợi ý vai trò luân phiên.
      </EmptyState>
    );
  }
  const held = (last: number | null) => (last === null ? 'chưa' : String(last));
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">TT</th>
          <th scope="col">Đơn vị</th>
          <th scope="col">Vai trò</th>
          <th scope="col">Người ký</th>
          <th scope="col">Trưởng khối gần nhất</th>
          <th scope="col">Không xét</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member, index) => (
          <tr key={member.id}>
            <td className={classes.quiet}>{index + 1}</td>
            <td>
              <PlaceLink to={paths.unit(member.unitId)}>{member.unitName}</PlaceLink>
              {member.isOwn && <span className={classes.quiet}> · cơ quan ta</span>}
            </td>
            <td className={classes.role}>{blockRoleNames[member.role]}</td>
            <td className={classes.signer}>
              {[member.signerName, member.signerPost].filter(Boolean).join(', ') || <Unknown />}
            </td>
            <td className={classes.quiet}>
              {held(member.lastHead)}{' '}
              {member.lastDeputy !== null && <span title="Phó Trưởng khối gần nhất">(phó: {member.lastDeputy})</span>}
            </td>
            <td className={classes.warn}>
              {member.bar === null ? '' : [blockBarNames[member.bar], member.barNote].filter(Boolean).join(': ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Unknown() {
  return <span className={classes.quiet}>Chưa rõ</span>;
}

function Elections({ page: { elections, rotation, year } }: { readonly page: BlockYearPage }) {
  if (elections.length === 0) {
    return (
      <p className={classes.quiet}>
        Chưa bầu.{' '}
        {rotation.length > 0 &&
          `Theo luân phiên, năm ${year + 1}: ${rotation.map(({ unitName, role }) => `${blockRoleNames[role]} ${unitName}`).join('; ')}.`}
      </p>
    );
  }
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Vai trò</th>
          <th scope="col">Đơn vị</th>
          <th scope="col">Phiếu</th>
          <th scope="col">Kết quả</th>
        </tr>
      </thead>
      <tbody>
        {elections.map((each) => (
          <tr key={`${each.role} ${each.unitId}`}>
            <td>{blockRoleNames[each.role]}</td>
            <td>{each.unitName}</td>
            <td>{each.votes ?? <Unknown />}</td>
            <td>{each.isElected === null ? <Unknown /> : each.isElected ? 'Trúng cử' : 'Không trúng cử'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function YearFacts({
  page: { block, fields, limits, limitSource, neededVotes, members },
}: {
  readonly page: BlockYearPage;
}) {
  const numbered = (number: string | null, on: string | null): string | null =>
    [number === null ? null : `Số ${number}`, on === null ? null : `ngày ${day(on)}`].filter(Boolean).join(', ') ||
    null;
  const vote =
    fields.votePercent === null
      ? `Quá nửa tổng số thành viên (${neededVotes}/${members.length})`
      : `Từ ${formatNumber(fields.votePercent)}% tổng số thành viên (${neededVotes}/${members.length})`;
  const words = limitsInWords(limits, block.isInner);
  const limit: ReactNode = words === null || limitSource === null ? words : `${words} (${limitSource})`;
  return (
    <FactList
      facts={[
        { label: 'Chủ đề', value: fields.theme },
        { label: 'Quy chế', value: numbered(fields.rulesNumber, fields.rulesOn) },
        { label: 'Kế hoạch', value: numbered(fields.planNumber, fields.planOn) },
        { label: 'Hạn tự chấm', value: day(fields.selfDueOn) },
        { label: 'Hạn chấm chéo', value: day(fields.crossDueOn) },
        { label: 'Hạn thẩm định', value: day(fields.verifiedDueOn) },
        { label: 'Được đề nghị', value: limit },
        { label: 'Bỏ phiếu', value: members.length === 0 ? null : vote },
        { label: 'Bằng điểm', value: tieRuleInWords(fields.tieRule) },
      ]}
    />
  );
}

import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type AwardRow, awardStatusNames } from '#shared/contracts/awards.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { paths } from '../../lib/navigate.ts';
import { shownDate } from '../fields/typed-date.ts';
import { PlaceLink } from '../place-link.tsx';
import classes from './award-history.module.css';
import { awardsByYear } from './awards-by-year.ts';

interface AwardHistoryTableProps {
  readonly label: string;
  readonly awards: readonly AwardRow[];
  /** For many recipients: a column with who received it, and one line per award (what else is known is in the tooltips). */
  readonly withRecipient?: boolean;
  /** A column with position and unit at the time: for people. */
  readonly withPlace?: boolean;
  /** Without it an award that was typed in without a decision cannot be changed here. */
  readonly onEdit?: (award: AwardRow) => void;
  readonly onRemove?: (award: AwardRow) => void;
}

/** Awards year by year with their decision, the position and unit of that time, and the sum. */
export function AwardHistoryTable({
  label,
  awards,
  withRecipient = false,
  withPlace = false,
  onEdit,
  onRemove,
}: AwardHistoryTableProps) {
  const canChange = onEdit !== undefined && awards.some((award) => award.decisionId === null);
  return (
    <div className={classes.scroller}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className={classes.year}>
              Năm
            </th>
            {withRecipient && <th scope="col">Người được khen</th>}
            <th scope="col">Danh hiệu, hình thức</th>
            <th scope="col" className={withRecipient ? classes.shortDecision : classes.decision}>
              Quyết định
            </th>
            {withPlace && <th scope="col">{withRecipient ? 'Chức vụ khi đó' : 'Chức vụ, đơn vị khi đó'}</th>}
            <th scope="col" className={classes.amount}>
              Mức thưởng
            </th>
            {canChange && (
              <th scope="col" className={classes.more}>
                <span className={classes.hidden}>Thao tác</span>
              </th>
            )}
          </tr>
        </thead>
        {awardsByYear(awards).map(({ year, awards: ofYear }) => (
          <tbody key={year}>
            {ofYear.map((award, index) => (
              <tr key={award.id} className={award.status === 'revoked' ? classes.revoked : ''}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={ofYear.length} className={classes.year}>
                    {year}
                  </th>
                )}
                {withRecipient && (
                  <td>
                    <Recipient award={award} />
                  </td>
                )}
                <td title={withRecipient ? (award.citation ?? undefined) : undefined}>
                  <span className={classes.award}>{award.awardName}</span>
                  {award.status !== 'granted' && (
                    <span className={classes.status}>{awardStatusNames[award.status]}</span>
                  )}
                  {!withRecipient && award.citation && <div className={classes.citation}>{award.citation}</div>}
                </td>
                <td>
                  <Decision award={award} isShort={withRecipient} />
                </td>
                {withPlace && (
                  <td title={placeOf(award)}>{(withRecipient ? award.position : placeOf(award)) || <Unknown />}</td>
                )}
                <td className={classes.amount}>{award.amount === null ? '' : formatNumber(award.amount)}</td>
                {canChange && (
                  <td className={classes.more}>
                    {award.decisionId === null && (
                      <AwardMenu award={award} onEdit={onEdit} {...(onRemove ? { onRemove } : {})} />
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Unknown() {
  return <span className={classes.unknown}>chưa rõ</span>;
}

function Recipient({ award }: { readonly award: AwardRow }) {
  const to =
    award.personId !== null ? paths.person(award.personId) : award.unitId !== null ? paths.unit(award.unitId) : null;
  return to === null ? award.recipientName : <PlaceLink to={to}>{award.recipientName}</PlaceLink>;
}

function placeOf(award: AwardRow): string {
  return [award.position, award.unitName].filter(Boolean).join(', ');
}

function Decision({ award, isShort }: { readonly award: AwardRow; readonly isShort: boolean }) {
  const { decisionId, decisionNumber, decidedOn, issuer } = award;
  if (decisionNumber === null && decidedOn === null) return <Unknown />;
  const number = decisionNumber ?? 'Chưa rõ số';
  return (
    <>
      {decisionId === null ? number : <PlaceLink to={paths.decision(decisionId)}>{number}</PlaceLink>}
      <div className={classes.quiet} title={issuer ?? undefined}>
        {[shownDate(decidedOn), isShort ? null : issuer].filter(Boolean).join(', ')}
      </div>
    </>
  );
}

interface AwardMenuProps {
  readonly award: AwardRow;
  readonly onEdit: (award: AwardRow) => void;
  readonly onRemove?: (award: AwardRow) => void;
}

function AwardMenu({ award, onEdit, onRemove }: AwardMenuProps) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={24} aria-label={`Thao tác với ${award.awardName} năm ${award.year}`}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onEdit(award)}>Sửa…</Menu.Item>
        {onRemove && <Menu.Item onClick={() => onRemove(award)}>Xoá</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}

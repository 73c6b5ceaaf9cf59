import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import {
  type AwardChange,
  type AwardChangeKind,
  awardChangeInputs,
  awardChangeNames,
} from '#shared/contracts/award-changes.ts';
import type { AwardRow } from '#shared/contracts/awards.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { bindField, bindText } from '../../lib/bind-field.ts';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { today } from '../../lib/today.ts';
import { runAction, useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { Dialog } from '../dialog.tsx';
import { DateField } from '../fields/date-field.tsx';
import { QueryView } from '../query-view.tsx';
import classes from './award-changes.module.css';

interface AwardChangesDialogProps {
  readonly award: AwardRow;
  readonly onClose: () => void;
}

interface Values {
  readonly change: AwardChangeKind;
  readonly decidedOn: string | null;
  readonly decisionNumber: string | null;
  readonly issuer: string | null;
  readonly reason: string | null;
  readonly recipientName: string | null;
  readonly position: string | null;
  readonly citation: string | null;
}

const validate = validateWith(
  awardChangeInputs['award-changes:save'].omit({ awardId: true, note: true, citation: true, position: true }),
);

/**
 * Điều chỉnh, huỷ bỏ, phục hồi an award by a later decision: what was decided before, what rests on the award, and what is decided
 * now. Law 06/2022/QH15, Article 93.
 */
export function AwardChangesDialog({ award, onClose }: AwardChangesDialogProps) {
  const query = useQuery('award-changes:of-award', { awardId: award.id });
  const isRevoked = award.status === 'revoked';
  const form = useForm<Values>({
    initialValues: {
      change: isRevoked ? 'restored' : 'adjusted',
      decidedOn: null,
      decisionNumber: null,
      issuer: award.issuer,
      reason: null,
      recipientName: award.recipientName,
      position: award.position,
      citation: award.citation,
    },
    validate: ({ position, citation, ...values }) => validate(values),
  });
  const save = useAction('award-changes:save', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  const submit = ({ recipientName, position, citation, ...values }: Values) => {
    const adjusted = values.change === 'adjusted' ? { recipientName: recipientName ?? '', position, citation } : {};
    void save.run({ awardId: award.id, note: null, ...values, ...adjusted } as Request<'award-changes:save'>);
  };
  const kinds: readonly AwardChangeKind[] = isRevoked ? ['restored'] : ['adjusted', 'revoked'];
  return (
    <Dialog
      title={`${award.awardShortName} năm ${award.year}: ${award.recipientName}`}
      isOpen
      width={620}
      onClose={onClose}
      onSubmit={form.onSubmit(submit)}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" color={form.values.change === 'revoked' ? 'red.9' : 'ink'} loading={save.isRunning}>
            {awardChangeNames[form.values.change]}
          </Button>
        </>
      }
    >
      <div className={classes.fields}>
        <QueryView query={query}>
          {({ changes, restingOn }) => (
            <>
              {changes.length > 0 && (
                <ul className={classes.past} aria-label="Các lần thay đổi">
                  {changes.map((change) => (
                    <PastChange key={change.id} change={change} reload={query.reload} />
                  ))}
                </ul>
              )}
              {form.values.change === 'revoked' && restingOn.length > 0 && (
                <div className={classes.resting}>
                  {restingOn.map(({ awardName, year, reason }) => (
                    <p key={`${awardName} ${year}`}>{reason}</p>
                  ))}
                </div>
              )}
            </>
          )}
        </QueryView>
        <SegmentedControl
          aria-label="Nội dung thay đổi"
          value={form.values.change}
          onChange={(change) => form.setFieldValue('change', change as AwardChangeKind)}
          data={kinds.map((value) => ({ value, label: awardChangeNames[value] }))}
        />
        <div className={classes.pair}>
          <TextInput label="Số quyết định" required data-autofocus {...bindText(form, 'decisionNumber')} />
          <DateField label="Ngày quyết định" required {...bindField(form, 'decidedOn')} />
        </div>
        <TextInput label="Cơ quan ban hành" required {...bindText(form, 'issuer')} />
        <Textarea label="Lý do" required autosize minRows={2} {...bindText(form, 'reason')} />
        {form.values.change === 'adjusted' && (
          <>
            <TextInput label="Tên ghi đúng" required {...bindText(form, 'recipientName')} />
            <TextInput label="Chức vụ ghi đúng" {...bindText(form, 'position')} />
            <Textarea label="Thành tích ghi đúng" autosize minRows={1} {...bindText(form, 'citation')} />
          </>
        )}
        {form.values.change === 'revoked' && (
          <p className={classes.quiet}>
            Khen thưởng bị huỷ bỏ không còn được tính khi xét các lần sau; hiện vật và tiền thưởng phải thu hồi (Luật
            06/2022/QH15, Điều 93).
          </p>
        )}
      </div>
    </Dialog>
  );
}

function PastChange({ change, reload }: { readonly change: AwardChange; readonly reload: () => Promise<void> }) {
  const { id, decisionNumber, decidedOn, issuer, reason, before, itemRecoveredOn, moneyRecoveredOn } = change;
  const recovered = [
    itemRecoveredOn === null ? 'hiện vật chưa thu hồi' : `hiện vật thu hồi ${formatDate(itemRecoveredOn as IsoDate)}`,
    moneyRecoveredOn === null ? 'tiền chưa thu hồi' : `tiền thu hồi ${formatDate(moneyRecoveredOn as IsoDate)}`,
  ].join(', ');
  const recover = async () => {
    await runAction('award-changes:recover', {
      id,
      itemRecoveredOn: itemRecoveredOn ?? today(),
      moneyRecoveredOn: moneyRecoveredOn ?? today(),
    });
    await reload();
  };
  return (
    <li>
      {awardChangeNames[change.change]} theo Quyết định {decisionNumber} ngày {formatDate(decidedOn as IsoDate)} của{' '}
      {issuer}: {reason}
      {before !== null && <div className={classes.quiet}>Trước đó ghi: {before}</div>}
      {change.change === 'revoked' && (
        <div className={classes.quiet}>
          {recovered}{' '}
          {(itemRecoveredOn === null || moneyRecoveredOn === null) && (
            <Button size="compact-sm" variant="light" onClick={() => void recover()}>
              Ghi đã thu hồi hôm nay
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

import { Button, Checkbox, PasswordInput, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { type PackageContent, packageKindNames, SHORTEST_PASSWORD } from '#shared/contracts/packages.ts';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { callReply } from '../../lib/api.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { notifyDone } from '../../lib/notify.tsx';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';
import { Dialog } from '../dialog.tsx';
import { saveDocument } from '../document-preview/save-document.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { PersonPicker, type PickedPerson } from '../fields/person-picker.tsx';
import { UnitPicker } from '../fields/unit-picker.tsx';
import { YearField } from '../fields/year-field.tsx';
import classes from './make-package-dialog.module.css';

interface MakePackageDialogProps {
  readonly kind: PackageContent['kind'];
  /** What is chosen already, where a screen knows it. */
  readonly start?: { readonly blockId: number; readonly year: number; readonly unitId: number | null };
  readonly onMade?: () => void;
  readonly onClose: () => void;
}

/** What goes into a package, with or without a password; then where to. */
export function MakePackageDialog({ kind, start, onMade, onClose }: MakePackageDialogProps) {
  const [year, setYear] = useState<number | null>(start?.year ?? Number(today().slice(0, 4)));
  const [unitId, setUnitId] = useState<number | null>(start?.unitId ?? null);
  const [blockId, setBlockId] = useState<number | null>(start?.blockId ?? null);
  const [roundId, setRoundId] = useState<number | null>(null);
  const [person, setPerson] = useState<PickedPerson | null>(null);
  const [withScans, setWithScans] = useState(true);
  const [isSealed, setIsSealed] = useState(kind === 'handover' || kind === 'office');
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [failure, setFailure] = useState<AppFailure | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const rounds = useQuery('rounds:list', kind === 'unit-proposals' ? {} : null);
  const blocks = useQuery('blocks:list', kind === 'block-scores' ? {} : null);
  const block = useQuery(
    'blocks:year',
    kind === 'block-scores' && blockId !== null && isYear(year) ? { blockId, year } : null,
  );
  const content = contentOf({ kind, blockId, year, unitId, roundId, personId: person?.id ?? null, withScans });
  const counts = useQuery('packages:count', content);
  const passwordProblem =
    !isSealed || password === ''
      ? null
      : password.length < SHORTEST_PASSWORD
        ? `Cần ít nhất ${SHORTEST_PASSWORD} ký tự.`
        : null;
  const againProblem = isSealed && again !== '' && again !== password ? 'Hai lần gõ chưa giống nhau.' : null;
  const isReady =
    content !== null && (!isSealed || (password.length >= SHORTEST_PASSWORD && again === password)) && !counts.failure;

  const make = async () => {
    if (content === null) return;
    setFailure(null);
    setIsMaking(true);
    const reply = await callReply('packages:make', { content, password: isSealed ? password : null });
    setIsMaking(false);
    if (reply.ok) {
      notifyDone(`Đã lập gói ${formatNumber(reply.value.rowCount)} mục: ${reply.value.path}`);
      onMade?.();
      onClose();
    } else if (reply.failure.kind !== 'canceled') setFailure(reply.failure);
  };

  return (
    <Dialog
      title={`Lập gói: ${packageKindNames[kind]}`}
      isOpen
      onClose={onClose}
      width={560}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void make();
      }}
      footer={
        <>
          {kind === 'person' && person !== null && (
            <Button
              variant="default"
              onClick={() =>
                void saveDocument(
                  { document: 'person-record', params: { personId: person.id, datedOn: today(), signerId: null } },
                  'docx',
                )
              }
            >
              Lưu bản Word…
            </Button>
          )}
          {kind === 'handover' && (
            <Button
              variant="default"
              onClick={() =>
                void saveDocument({ document: 'handover-guide', params: { datedOn: today(), signerId: null } }, 'docx')
              }
            >
              Lưu biên bản Word…
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={isMaking} disabled={!isReady}>
            Lưu gói…
          </Button>
        </>
      }
    >
      <Stack gap={10}>
        {kind === 'unit-proposals' && (
          <>
            <YearField label="Năm" required value={year} onChange={setYear} data-autofocus />
            <UnitPicker label="Đơn vị" placeholder="Cả tệp" value={unitId} onChange={setUnitId} />
            <Select
              label="Đợt khen thưởng"
              placeholder="Chỉ gửi đăng ký thi đua"
              clearable
              searchable
              data={(rounds.value ?? []).map((round) => ({ value: String(round.id), label: round.name }))}
              value={roundId === null ? null : String(roundId)}
              onChange={(next) => setRoundId(next === null ? null : Number(next))}
            />
          </>
        )}
        {kind === 'block-scores' && (
          <>
            <Select
              label="Khối thi đua"
              required
              searchable
              {...(start === undefined ? { 'data-autofocus': true } : {})}
              data={(blocks.value ?? []).map(({ id, name }) => ({ value: String(id), label: name }))}
              value={blockId === null ? null : String(blockId)}
              onChange={(next) => setBlockId(next === null ? null : Number(next))}
            />
            <YearField label="Năm" required value={year} onChange={setYear} />
            <Select
              label="Thành viên gửi điểm"
              required
              searchable
              placeholder={blockId === null ? 'Chọn khối trước' : 'Chọn thành viên'}
              data={(block.value?.members ?? []).map((member) => ({
                value: String(member.unitId),
                label: member.unitName,
              }))}
              value={unitId === null ? null : String(unitId)}
              onChange={(next) => setUnitId(next === null ? null : Number(next))}
            />
          </>
        )}
        {kind === 'person' && (
          <PersonPicker label="Cá nhân" required value={person} onChange={setPerson} data-autofocus />
        )}
        {kind === 'people' && (
          <UnitPicker
            label="Đơn vị (cả các đơn vị trực thuộc)"
            required
            value={unitId}
            onChange={setUnitId}
            data-autofocus
          />
        )}
        {(kind === 'person' || kind === 'people') && (
          <Checkbox
            label="Kèm bản quét các quyết định"
            checked={withScans}
            onChange={(event) => setWithScans(event.currentTarget.checked)}
          />
        )}
        {kind !== 'handover' && (
          <Checkbox
            label="Đặt mật khẩu cho gói"
            description="Gói không mật khẩu thì ai có tệp cũng đọc được."
            {...(start === undefined ? {} : { 'data-autofocus': true })}
            checked={isSealed}
            onChange={(event) => setIsSealed(event.currentTarget.checked)}
          />
        )}
        {isSealed && (
          <>
            <PasswordInput
              label="Mật khẩu"
              description={`Ít nhất ${SHORTEST_PASSWORD} ký tự. Mất mật khẩu thì không ai mở được gói.`}
              required
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              error={passwordProblem}
              visibilityToggleButtonProps={{ 'aria-label': 'Hiện mật khẩu' }}
            />
            <PasswordInput
              label="Gõ lại mật khẩu"
              required
              value={again}
              onChange={(event) => setAgain(event.currentTarget.value)}
              error={againProblem}
              visibilityToggleButtonProps={{ 'aria-label': 'Hiện mật khẩu gõ lại' }}
            />
          </>
        )}
        {failure !== null && <FailureNotice failure={failure} />}
        {counts.failure !== null && content !== null ? (
          <p className={classes.asked} role="status">
            {failureSentence(counts.failure)}
          </p>
        ) : (
          counts.value !== undefined &&
          content !== null && (
            <p className={classes.quiet} role="status">
              Trong gói:{' '}
              {counts.value.tables
                .map(({ name, count }) => `${name.toLocaleLowerCase('vi')} ${formatNumber(count)}`)
                .join(', ')}
              .
            </p>
          )
        )}
      </Stack>
    </Dialog>
  );
}

interface Chosen {
  readonly kind: PackageContent['kind'];
  readonly blockId: number | null;
  readonly year: number | null;
  readonly unitId: number | null;
  readonly roundId: number | null;
  readonly personId: number | null;
  readonly withScans: boolean;
}

const isYear = (year: number | null): year is number => year !== null && year >= 1900 && year <= 2200;

/** What was chosen as the content of a package; null where something is still missing. */
function contentOf({ kind, blockId, year, unitId, roundId, personId, withScans }: Chosen): PackageContent | null {
  switch (kind) {
    case 'unit-proposals':
      return isYear(year) ? { kind, year, unitId, roundId } : null;
    case 'block-scores':
      return blockId === null || unitId === null || !isYear(year) ? null : { kind, blockId, year, unitId };
    case 'person':
      return personId === null ? null : { kind, personId, withScans };
    case 'people':
      return unitId === null ? null : { kind, unitIds: [unitId], withScans };
    default:
      return { kind };
  }
}

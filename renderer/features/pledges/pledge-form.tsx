import { ActionIcon, Button, NumberInput, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconTrash, IconUsersPlus } from '@tabler/icons-react';
import { pledgeScopeNames, pledgeStateNames } from '#shared/contracts/pledges.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { ChoiceField, choicesOf } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { Section } from '../../components/section.tsx';
import { useQuery } from '../../lib/use-query.ts';
import {
  type DraftCriterion,
  type DraftParty,
  emptyCriterion,
  emptyParty,
  type PledgeDraft,
  partiesFrom,
  totalPoints,
} from './pledge-draft.ts';
import classes from './pledges.module.css';

interface PledgeFormProps {
  readonly draft: PledgeDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (draft: PledgeDraft) => void;
}

/** Lập, sửa giao ước: what it is, its parties with who signs, its criteria with their points. */
export function PledgeForm({ draft, errors, onChange }: PledgeFormProps) {
  const { pledge } = draft;
  const blocks = useQuery('pledges:blocks', {});
  const suggested = useQuery('pledges:suggest-parties', {
    year: pledge.year,
    scope: pledge.scope,
    blockId: pledge.blockId,
    except: draft.id,
  });
  const set = (change: Partial<PledgeDraft['pledge']>) => onChange({ ...draft, pledge: { ...pledge, ...change } });
  const error = (field: string) => errors[`pledge.${field}`];
  const text = (field: 'name' | 'goal' | 'commitment' | 'signedAt') => ({
    value: pledge[field] ?? '',
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      set({ [field]: event.currentTarget.value }),
    error: error(field),
  });
  return (
    <>
      <div className={classes.fields}>
        <NumberInput
          label="Năm"
          required
          hideControls
          allowDecimal={false}
          value={pledge.year}
          onChange={(value) => typeof value === 'number' && set({ year: value })}
          error={error('year')}
        />
        <TextInput label="Tên giao ước" required data-autofocus {...text('name')} />
        <ChoiceField
          label="Phạm vi"
          required
          choices={choicesOf(pledgeScopeNames)}
          value={pledge.scope}
          onChange={(scope) => scope && set({ scope, ...(scope === 'office' ? { blockId: null } : {}) })}
        />
        {pledge.scope === 'block' ? (
          <ChoiceField
            label="Khối, cụm thi đua"
            required
            unknownLabel="Chọn khối"
            choices={(blocks.value ?? []).map((block) => ({ value: block.id, label: block.name }))}
            value={pledge.blockId}
            onChange={(blockId) => set({ blockId })}
            error={error('blockId')}
          />
        ) : (
          <span />
        )}
      </div>
      <div className={classes.signing}>
        <ChoiceField
          label="Tình trạng"
          required
          choices={choicesOf(pledgeStateNames)}
          value={pledge.state}
          onChange={(state) => state && set({ state })}
        />
        <DateField
          label="Ngày ký"
          value={pledge.signedOn}
          onChange={(signedOn) => set({ signedOn })}
          error={error('signedOn')}
        />
        <TextInput label="Nơi ký" placeholder="Ví dụ: hội trường Sở" {...text('signedAt')} />
      </div>
      <div className={classes.texts}>
        <Textarea label="I. Mục tiêu chung" autosize minRows={2} maxRows={8} {...text('goal')} />
        <Textarea
          label="III. Cam kết"
          placeholder="Để trống: in lời cam kết thường dùng"
          autosize
          minRows={2}
          maxRows={8}
          {...text('commitment')}
        />
      </div>
      <Section
        title="Các bên ký"
        count={`${draft.parties.length} đơn vị`}
        actions={
          <Button
            variant="default"
            leftSection={<IconUsersPlus size={16} />}
            disabled={(suggested.value ?? []).length === 0}
            onClick={() => onChange({ ...draft, parties: partiesFrom(suggested.value ?? []) })}
          >
            {pledge.scope === 'block' ? 'Lấy các thành viên của khối' : 'Lấy tất cả đơn vị của cơ quan'}
          </Button>
        }
      >
        {errors.parties && <p className={classes.problem}>{errors.parties}</p>}
        <PartyLines draft={draft} errors={errors} onChange={(parties) => onChange({ ...draft, parties })} />
      </Section>
      <Section title="II. Nội dung, chỉ tiêu và điểm" count={`Tổng ${formatNumber(totalPoints(draft))} điểm`}>
        {errors.criteria && <p className={classes.problem}>{errors.criteria}</p>}
        <CriterionLines draft={draft} errors={errors} onChange={(criteria) => onChange({ ...draft, criteria })} />
      </Section>
    </>
  );
}

interface LinesProps<Line> {
  readonly draft: PledgeDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (lines: readonly Line[]) => void;
}

function PartyLines({ draft: { parties, pledge }, errors, onChange }: LinesProps<DraftParty>) {
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">TT</th>
            <th scope="col">Đơn vị</th>
            <th scope="col">Người ký</th>
            <th scope="col">Chức vụ</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {parties.map((party, index) => {
            const set = (change: Partial<DraftParty>) => onChange(parties.with(index, { ...party, ...change }));
            return (
              <tr key={party.key}>
                <td className={classes.number}>{index + 1}</td>
                <td>
                  <UnitPicker
                    label={`Đơn vị thứ ${index + 1}`}
                    on={`${pledge.year}-01-31`}
                    value={party.unitId}
                    onChange={(unitId) => set({ unitId })}
                    error={errors[`parties.${index}.unitId`]}
                  />
                </td>
                <td>
                  <TextInput
                    aria-label={`Người ký của đơn vị thứ ${index + 1}`}
                    value={party.signerName}
                    onChange={(event) => set({ signerName: event.currentTarget.value })}
                  />
                </td>
                <td>
                  <TextInput
                    aria-label={`Chức vụ người ký của đơn vị thứ ${index + 1}`}
                    value={party.signerPost}
                    onChange={(event) => set({ signerPost: event.currentTarget.value })}
                  />
                </td>
                <td className={classes.remove}>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={`Bỏ bên ký thứ ${index + 1}`}
                    onClick={() => onChange(parties.toSpliced(index, 1))}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Button
        variant="subtle"
        leftSection={<IconPlus size={16} />}
        onClick={() => onChange([...parties, emptyParty()])}
      >
        Thêm bên ký
      </Button>
    </>
  );
}

function CriterionLines({ draft: { criteria }, errors, onChange }: LinesProps<DraftCriterion>) {
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">TT</th>
            <th scope="col">Nội dung</th>
            <th scope="col">Chỉ tiêu</th>
            <th scope="col">Điểm chuẩn</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterion, index) => {
            const set = (change: Partial<DraftCriterion>) =>
              onChange(criteria.with(index, { ...criterion, ...change }));
            const text = (field: 'content' | 'target' | 'points') => ({
              value: criterion[field],
              onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
                set({ [field]: event.currentTarget.value }),
              error: errors[`criteria.${index}.${field}`],
            });
            return (
              <tr key={criterion.key}>
                <td className={classes.number}>{index + 1}</td>
                <td>
                  <Textarea aria-label={`Nội dung thứ ${index + 1}`} autosize minRows={1} {...text('content')} />
                </td>
                <td>
                  <Textarea aria-label={`Chỉ tiêu thứ ${index + 1}`} autosize minRows={1} {...text('target')} />
                </td>
                <td className={classes.points}>
                  <TextInput aria-label={`Điểm chuẩn thứ ${index + 1}`} inputMode="decimal" {...text('points')} />
                </td>
                <td className={classes.remove}>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={`Bỏ nội dung thứ ${index + 1}`}
                    onClick={() => onChange(criteria.toSpliced(index, 1))}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Button
        variant="subtle"
        leftSection={<IconPlus size={16} />}
        onClick={() => onChange([...criteria, emptyCriterion()])}
      >
        Thêm nội dung
      </Button>
    </>
  );
}

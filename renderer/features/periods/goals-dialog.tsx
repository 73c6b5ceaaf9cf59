import { ActionIcon, Button, NumberInput, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { type PeriodPage, periodInputs } from '#shared/contracts/periods.ts';
import { goalSpanNames } from '#shared/domain/periods/judge-goal.ts';
import { measureGroupNames, measureGroups } from '#shared/domain/periods/period-fact.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ChoiceField, choicesOf, foldedFilter } from '../../components/fields/choice-field.tsx';
import { UnitPicker } from '../../components/fields/unit-picker.tsx';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './periods.module.css';

type Goal = Request<'periods:save-goals'>['goals'][number];
type Draft = Omit<Goal, 'planned'> & { readonly planned: number | null; readonly key: number };

const percents = [
  { value: 'percent person', label: 'Tỷ lệ cá nhân đăng ký thi đua (%)' },
  { value: 'percent unit', label: 'Tỷ lệ tập thể đăng ký thi đua (%)' },
];
let nextKey = 1;
const fresh = (): Draft => ({
  key: nextKey++,
  content: '',
  counted: null,
  issuer: null,
  planned: 1,
  countedOver: 'span',
  unitId: null,
  reached: null,
  note: null,
});

interface GoalsDialogProps {
  readonly page: PeriodPage;
  readonly onClose: () => void;
}

/** The goals of a span: in words, what is counted for each, how much, in all or each year. */
export function GoalsDialog({ page, onClose }: GoalsDialogProps) {
  const measures = useQuery('periods:measures', {});
  const [goals, setGoals] = useState<readonly Draft[]>(() =>
    page.goals.length === 0
      ? [fresh()]
      : page.goals.map(({ content, counted, issuer, planned, countedOver, unitId, reached, note }) => ({
          ...{ key: nextKey++, content, counted, issuer, planned, countedOver, unitId, reached, note },
        })),
  );
  const [errors, setErrors] = useState<ReadonlyMap<string, string>>(new Map());
  const showIssues = (issues: readonly { readonly path: string; readonly message: string }[]) =>
    setErrors(new Map(issues.map(({ path, message }) => [path, message])));
  const save = useAction('periods:save-goals', { onDone: onClose, onIssues: showIssues });
  const put = (key: number, change: Partial<Draft>) =>
    setGoals(goals.map((goal) => (goal.key === key ? { ...goal, ...change } : goal)));
  const offered = [
    { group: 'Tỷ lệ', items: percents },
    ...measureGroups.map((group) => ({
      group: measureGroupNames[group],
      items: (measures.value ?? [])
        .filter((measure) => measure.group === group)
        .map(({ key, name }) => ({ value: key, label: name })),
    })),
  ];
  const submit = () => {
    const request = { periodId: page.period.id, goals: goals.map(({ key: _key, ...goal }) => goal) };
    const checked = periodInputs['periods:save-goals'].safeParse(request);
    if (checked.success) void save.run(request as Request<'periods:save-goals'>);
    else showIssues(checked.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
  };
  return (
    <Dialog
      title={`Mục tiêu – ${page.period.name}`}
      isOpen
      width={980}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      footer={
        <>
          <Button variant="default" leftSection={<IconPlus size={16} />} onClick={() => setGoals([...goals, fresh()])}>
            Thêm mục tiêu
          </Button>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={save.isRunning}>
            Lưu
          </Button>
        </>
      }
    >
      {goals.map((goal, index) => {
        const error = (field: keyof Goal) => errors.get(`goals.${index}.${field}`);
        const isAward = goal.counted?.startsWith('award ') === true;
        return (
          <div key={goal.key} className={classes.goal}>
            <TextInput
              label={`Mục tiêu ${index + 1}`}
              required
              {...(index === 0 ? { 'data-autofocus': true } : {})}
              placeholder="Ví dụ: Sở được tặng Cờ thi đua của UBND tỉnh"
              value={goal.content}
              onChange={(event) => put(goal.key, { content: event.currentTarget.value })}
              error={error('content')}
            />
            <ActionIcon
              mt={26}
              aria-label={`Bỏ mục tiêu ${index + 1}`}
              onClick={() => setGoals(goals.filter((other) => other.key !== goal.key))}
            >
              <IconTrash size={16} />
            </ActionIcon>
            <div className={classes.counted}>
              <Select
                label="Chương trình đếm"
                placeholder="Không đếm, tự đánh giá"
                data={offered}
                value={goal.counted}
                onChange={(counted) => put(goal.key, { counted, issuer: null })}
                filter={(input) =>
                  input.options.map((option) =>
                    'group' in option
                      ? { ...option, items: foldedFilter({ ...input, options: option.items }) as never }
                      : option,
                  )
                }
                searchable
                clearable
                error={error('counted')}
              />
              {isAward ? (
                <TextInput
                  label="Cơ quan quyết định"
                  placeholder="Ví dụ: Bộ Công Thương; trống: cơ quan nào cũng tính"
                  value={goal.issuer ?? ''}
                  onChange={(event) => put(goal.key, { issuer: event.currentTarget.value })}
                  error={error('issuer')}
                />
              ) : (
                <UnitPicker
                  label="Của đơn vị"
                  placeholder="Toàn cơ quan"
                  withDissolved
                  value={goal.unitId}
                  onChange={(unitId) => put(goal.key, { unitId })}
                />
              )}
              <NumberInput
                label="Cần đạt"
                required
                hideControls
                decimalSeparator=","
                thousandSeparator="."
                value={goal.planned ?? ''}
                onChange={(value) => put(goal.key, { planned: typeof value === 'number' ? value : null })}
                error={error('planned')}
              />
              <ChoiceField
                label="Tính"
                required
                choices={choicesOf(goalSpanNames)}
                value={goal.countedOver}
                onChange={(countedOver) => put(goal.key, { countedOver: countedOver ?? 'span' })}
              />
              {goal.counted === null && (
                <NumberInput
                  label="Đã đạt (tự đánh giá)"
                  hideControls
                  decimalSeparator=","
                  thousandSeparator="."
                  value={goal.reached ?? ''}
                  onChange={(value) => put(goal.key, { reached: typeof value === 'number' ? value : null })}
                  error={error('reached')}
                />
              )}
              <TextInput
                label="Ghi chú"
                value={goal.note ?? ''}
                onChange={(event) => put(goal.key, { note: event.currentTarget.value })}
                error={error('note')}
              />
            </div>
          </div>
        );
      })}
    </Dialog>
  );
}

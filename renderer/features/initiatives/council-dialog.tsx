import { Button, NumberInput, Tabs, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type CouncilPage, councilInputs } from '#shared/contracts/initiative-councils.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { YearField } from '../../components/fields/year-field.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { currentYear, today } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import { type CouncilDraft, councilDraft, councilInput, newCouncil } from './council-draft.ts';
import { CriterionFields } from './criterion-fields.tsx';
import classes from './initiatives.module.css';
import { MemberFields } from './member-fields.tsx';

const check = validateWith(councilInputs['initiative-councils:save']);

interface CouncilDialogProps {
  /** Null for a new one. */
  readonly page: CouncilPage | null;
  readonly onClose: () => void;
  readonly onSaved?: (id: number) => void;
}

/** Sets up a council, or corrects it: session, scoring sheet, members. */
export function CouncilDialog({ page, onClose, onSaved }: CouncilDialogProps) {
  const defaults = useQuery('initiative-councils:defaults', page === null ? { on: today() } : null);
  if (page) return <CouncilForm first={councilDraft(page)} source={null} onClose={onClose} onSaved={onSaved} />;
  if (defaults.value === undefined) {
    return (
      <Dialog title="Lập hội đồng sáng kiến" isOpen onClose={onClose}>
        <QueryView query={defaults}>{() => null}</QueryView>
      </Dialog>
    );
  }
  return (
    <CouncilForm
      first={newCouncil(defaults.value, currentYear())}
      source={defaults.value.source}
      onClose={onClose}
      onSaved={onSaved}
    />
  );
}

interface CouncilFormProps {
  readonly first: CouncilDraft;
  readonly source: string | null;
  readonly onClose: () => void;
  readonly onSaved: ((id: number) => void) | undefined;
}

function CouncilForm({ first, source, onClose, onSaved }: CouncilFormProps) {
  const [draft, setDraft] = useState(first);
  const [problems, setProblems] = useState<Readonly<Partial<Record<string, string>>>>({});
  const change = (changes: Partial<CouncilDraft>) => {
    setDraft((old) => ({ ...old, ...changes }));
    setProblems({});
  };
  const show = (issues: Readonly<Record<string, string>>) => {
    const found: Record<string, string> = {};
    for (const [path, message] of Object.entries(issues)) found[path.split('.')[0] ?? ''] ??= message;
    setProblems(found);
    return Object.keys(found).length === 0;
  };
  const save = useAction('initiative-councils:save', {
    onIssues: (issues) => show(issuesToErrors(issues)),
    onDone: ({ id }) => {
      onClose();
      onSaved?.(id);
    },
  });
  const text = (name: 'name' | 'decision' | 'place' | 'opensAt' | 'closesAt', label: string, placeholder = '') => (
    <TextInput
      label={label}
      placeholder={placeholder}
      value={draft[name] ?? ''}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        change({ [name]: name === 'name' ? typed : typed || null });
      }}
      error={problems[name]}
    />
  );
  const number = (name: 'leastPoints' | 'approvalPercent' | 'quorumPercent', label: string, suffix: string) => (
    <NumberInput
      label={label}
      placeholder="Không đặt"
      hideControls
      decimalSeparator=","
      suffix={suffix}
      allowNegative={false}
      value={draft[name] ?? ''}
      onChange={(next) => change({ [name]: next === '' ? null : Number(next) })}
      error={problems[name]}
    />
  );
  return (
    <Dialog
      title={draft.id === null ? 'Lập hội đồng sáng kiến' : 'Hội đồng sáng kiến'}
      isOpen
      width={940}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        const input = councilInput(draft);
        if (show(check(input))) void save.run(input);
      }}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={save.isRunning}>
            {draft.id === null ? 'Lập hội đồng' : 'Lưu'}
          </Button>
        </>
      }
    >
      <Tabs defaultValue="session" keepMounted={false}>
        <Tabs.List mb={10}>
          <Tabs.Tab value="session">Phiên họp, cách xét</Tabs.Tab>
          <Tabs.Tab value="criteria">Phiếu chấm</Tabs.Tab>
          <Tabs.Tab value="members">Thành viên ({draft.members.length})</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="session">
          <div className={classes.fields}>
            <div className={classes.head}>
              {text('name', 'Tên hội đồng')}
              <YearField
                label="Năm"
                required
                value={draft.year}
                onChange={(year) => change({ year })}
                error={problems.year}
              />
            </div>
            <div className={classes.row}>
              {text('decision', 'Quyết định thành lập', '290/QĐ-SCT')}
              <DateField
                label="Ngày quyết định"
                value={draft.decidedOn}
                onChange={(decidedOn) => change({ decidedOn })}
                error={problems.decidedOn}
              />
              <DateField
                label="Ngày họp"
                value={draft.meetsOn}
                onChange={(meetsOn) => change({ meetsOn })}
                error={problems.meetsOn}
              />
              {text('place', 'Địa điểm')}
            </div>
            <div className={classes.row}>
              {text('opensAt', 'Khai mạc', '08:30')}
              {text('closesAt', 'Bế mạc', '11:00')}
            </div>
            <div className={classes.row}>
              {number('leastPoints', 'Điểm trung bình tối thiểu', '')}
              {number('approvalPercent', 'Tán thành tối thiểu', '%')}
              {number('quorumPercent', 'Có mặt tối thiểu', '%')}
            </div>
            <p className={classes.quiet}>
              Tỷ lệ tính trên tổng số thành viên hội đồng. Nhà nước không quy định mức; ghi theo quy chế của cơ quan.
            </p>
            <Textarea
              label="Nội dung thảo luận (vào biên bản)"
              autosize
              minRows={3}
              maxRows={10}
              value={draft.discussion ?? ''}
              onChange={(event) => change({ discussion: event.currentTarget.value })}
              error={problems.discussion}
            />
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="criteria">
          {source && <p className={classes.quiet}>{source}</p>}
          <CriterionFields criteria={draft.criteria} onChange={(criteria) => change({ criteria })} />
        </Tabs.Panel>
        <Tabs.Panel value="members">
          <MemberFields members={draft.members} onChange={(members) => change({ members })} />
        </Tabs.Panel>
      </Tabs>
      {(problems.criteria ?? problems.members) && (
        <div className={classes.problem} role="alert">
          {problems.criteria ?? problems.members}
        </div>
      )}
    </Dialog>
  );
}

import { Button, Menu } from '@mantine/core';
import { IconDeviceFloppy, IconDots, IconTrash } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type InitiativePage, initiativeInputs, initiativeStageNames } from '#shared/contracts/initiatives.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { initiativeProblems } from '#shared/domain/initiatives/initiative-problems.ts';
import type { FieldIssue } from '#shared/errors/app-failure.ts';
import { Page } from '../../components/page.tsx';
import { validateWith } from '../../lib/field-issues.ts';
import { forgetUnsavedWork, useUnsavedWork } from '../../lib/leave-guard.ts';
import { navigate, paths } from '../../lib/navigate.ts';
import { today } from '../../lib/today.ts';
import { runAction } from '../../lib/use-action.ts';
import { daysOf, type InitiativeDraft, saveInput } from './initiative-draft.ts';
import { InitiativeFields } from './initiative-fields.tsx';
import classes from './initiatives.module.css';
import { LifeSections } from './life-sections.tsx';
import { PaperMenu } from './paper-menu.tsx';
import { TwinsSection } from './twins-section.tsx';

const check = validateWith(initiativeInputs['initiatives:save']);

/** What is wrong, by the form's own field. */
export type FieldProblems = Readonly<Partial<Record<string, string>>>;

interface InitiativeFormProps {
  readonly id: number | null;
  /** Null for a new one. */
  readonly page: InitiativePage | null;
  readonly stored: InitiativeDraft;
}

/** The form of an initiative. Ctrl+S saves; what is like it is looked for while it is typed. */
export function InitiativeForm({ id, page, stored }: InitiativeFormProps) {
  const [draft, setDraft] = useState(stored);
  const storedText = JSON.stringify(stored);
  const [known, setKnown] = useState(storedText);
  const [problems, setProblems] = useState<FieldProblems>({});
  const [isSaving, setIsSaving] = useState(false);
  const isDirty = JSON.stringify(draft) !== known;
  if (storedText !== known) {
    // Changed elsewhere (undone, checked, recognized): shown at once, unless something typed here would be lost.
    setKnown(storedText);
    if (!isDirty) setDraft(stored);
  }
  useUnsavedWork(isDirty ? 'Sáng kiến đang nhập chưa được lưu.' : null);

  const change = (changes: Partial<InitiativeDraft>) => {
    setDraft((old) => ({ ...old, ...changes }));
    setProblems({});
  };

  const save = async () => {
    const input = saveInput(id, draft);
    const found = fieldProblems(Object.entries(check(input)).map(([path, message]) => ({ path, message })));
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    setIsSaving(true);
    const reply = await runAction('initiatives:save', input, {
      onIssues: (issues) => setProblems(fieldProblems(issues)),
    });
    setIsSaving(false);
    if (!reply.ok) return;
    setKnown(JSON.stringify(draft));
    if (id === null) {
      forgetUnsavedWork();
      navigate(paths.initiative(reply.value.id), { replace: true });
    }
  };
  useSaveKey(() => void save());

  const remove = async () => {
    if (id === null) return;
    const reply = await runAction('initiatives:remove', { id });
    if (!reply.ok) return;
    forgetUnsavedWork();
    navigate(paths.initiatives(), { replace: true });
  };

  const live = useMemo(() => initiativeProblems(daysOf(draft), today() as IsoDate), [draft]);
  const refused = Object.fromEntries(live.filter((each) => each.isRefused).map((each) => [each.field, each.message]));
  const warnings = Object.fromEntries(live.filter((each) => !each.isRefused).map((each) => [each.field, each.message]));
  const stage = page ? initiativeStageNames[page.initiative.stage] : null;
  return (
    <Page
      title={id === null ? 'Nhập sáng kiến' : stored.name}
      count={isDirty ? 'Chưa lưu' : stage}
      back={{ to: paths.initiatives(), label: 'Sáng kiến' }}
      body="fill"
      actions={
        <>
          {id !== null && (
            <PaperMenu
              papers={[
                { label: 'Đơn yêu cầu công nhận sáng kiến', paper: { kind: 'request', initiativeId: id } },
                {
                  label: 'Quyết định công nhận sáng kiến này',
                  paper: { kind: 'decision', initiativeIds: [id], number: stored.decision },
                },
                { label: 'Giấy chứng nhận sáng kiến', paper: { kind: 'certificate', initiativeId: id } },
              ]}
            />
          )}
          {id !== null && (
            <Menu>
              <Menu.Target>
                <Button variant="default" aria-label="Việc khác" px={8}>
                  <IconDots size={17} />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item leftSection={<IconTrash size={15} />} onClick={() => void remove()}>
                  Xoá sáng kiến
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
          <Button
            leftSection={<IconDeviceFloppy size={16} />}
            loading={isSaving}
            disabled={!isDirty}
            onClick={() => void save()}
          >
            Lưu (Ctrl+S)
          </Button>
        </>
      }
    >
      <div className={classes.columns}>
        <div className={classes.main}>
          <InitiativeFields
            draft={draft}
            onChange={change}
            problems={{ ...refused, ...problems }}
            warnings={warnings}
            isNew={id === null}
          />
        </div>
        <div className={classes.side}>
          <TwinsSection
            id={id}
            name={draft.name}
            summary={draft.summary ?? ''}
            authorIds={draft.authors.flatMap(({ person }) => (person ? [person.id] : []))}
          />
          {page && <LifeSections page={page} />}
        </div>
      </div>
    </Page>
  );
}

/** The contract's paths as the form's fields: `request.field` is `field`, `authors.0.share` is `authors`. */
function fieldProblems(issues: readonly FieldIssue[]): FieldProblems {
  const problems: Record<string, string> = {};
  for (const { path, message } of issues) {
    const [first = '', second = ''] = path.split('.');
    const field = first === 'request' ? second : first;
    problems[field] ??= message;
  }
  return problems;
}

function useSaveKey(save: () => void): void {
  const newest = useRef(save);
  newest.current = save;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isSave = event.ctrlKey && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 's';
      if (!isSave || document.querySelector('[aria-modal="true"]')) return;
      event.preventDefault();
      event.stopPropagation();
      newest.current();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}

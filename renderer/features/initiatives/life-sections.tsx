import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { checkResultNames, type InitiativePage, initiativeScopeNames } from '#shared/contracts/initiatives.ts';
import type { InitiativeDeadline } from '#shared/domain/initiatives/initiative-deadlines.ts';
import { FactList } from '../../components/fact-list.tsx';
import { shownDate } from '../../components/fields/typed-date.ts';
import { PlaceLink } from '../../components/place-link.tsx';
import { RecordHistory } from '../../components/record-history.tsx';
import { Section } from '../../components/section.tsx';
import { paths } from '../../lib/navigate.ts';
import { runAction } from '../../lib/use-action.ts';
import { CheckDialog } from './check-dialog.tsx';
import classes from './initiatives.module.css';
import { RecognizeDialog } from './recognize-dialog.tsx';
import { RefuseDialog } from './refuse-dialog.tsx';
import { UseDialog } from './use-dialog.tsx';
import { WidenDialog } from './widen-dialog.tsx';

type OpenDialog = 'check' | 'recognize' | 'refuse' | 'widen' | 'use';

/** How far the initiative has come: check and time limits, recognition, what it was used for, councils, history. */
export function LifeSections({ page }: { readonly page: InitiativePage }) {
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const { initiative, check, recognitions, uses, useWarnings, deadlines, councils } = page;
  const close = () => setDialog(null);
  const isRecognized = initiative.state === 'recognized';
  return (
    <>
      <Section
        title="Kiểm tra đơn"
        actions={
          <Button variant="default" size="compact-sm" onClick={() => setDialog('check')}>
            Ghi kiểm tra…
          </Button>
        }
      >
        <FactList
          facts={[
            {
              label: 'Kết quả',
              value: check.result && `${checkResultNames[check.result]} ${shownDate(check.checkedOn)}`,
            },
            ...(check.note ? [{ label: 'Ý kiến', value: check.note }] : []),
          ]}
        />
        <ul className={classes.lines}>
          {deadlines.map((deadline) => (
            <DeadlineLine key={deadline.step} deadline={deadline} />
          ))}
        </ul>
      </Section>
      <Section
        title="Công nhận"
        actions={
          isRecognized ? (
            <Button variant="default" size="compact-sm" onClick={() => setDialog('widen')}>
              Ghi phạm vi rộng hơn…
            </Button>
          ) : undefined
        }
      >
        <ul className={classes.lines}>
          {isRecognized && initiative.scope && (
            <li>
              {recognitionText(initiative.scope, initiative.recognizedOn, initiative.recognizedBy, initiative.decision)}
              {initiative.certificateNumber && <div>Giấy chứng nhận số {initiative.certificateNumber}</div>}
            </li>
          )}
          {recognitions.map(({ id, scope, recognizedOn, recognizedBy, decision }) => (
            <li key={id} className={classes.line}>
              <span>{recognitionText(scope, recognizedOn, recognizedBy, decision)}</span>
              <RemoveButton
                label={`Bỏ công nhận phạm vi ${initiativeScopeNames[scope]}`}
                onClick={() => void runAction('initiatives:remove-recognition', { recognitionId: id })}
              />
            </li>
          ))}
          {!isRecognized && (
            <li className={classes.quiet}>
              {check.refusedOn ? `Không công nhận, thông báo ${shownDate(check.refusedOn)}.` : 'Chưa công nhận.'}
            </li>
          )}
        </ul>
        {!isRecognized && (
          <Button.Group>
            <Button variant="default" size="compact-sm" onClick={() => setDialog('refuse')}>
              Không công nhận…
            </Button>
            <Button variant="default" size="compact-sm" onClick={() => setDialog('recognize')}>
              Công nhận…
            </Button>
          </Button.Group>
        )}
      </Section>
      <Section
        title="Đã dùng để đề nghị"
        actions={
          <Button variant="default" size="compact-sm" onClick={() => setDialog('use')}>
            Ghi lần dùng…
          </Button>
        }
      >
        {useWarnings.map((warning) => (
          <p key={warning} className={classes.notice} role="status">
            {warning}
          </p>
        ))}
        {uses.length === 0 && <p className={classes.quiet}>Chưa ghi lần dùng nào.</p>}
        <ul className={classes.lines}>
          {uses.map((use) => (
            <li key={use.id} className={classes.line}>
              <span>
                {use.awardShortName} năm {use.year} – {use.fullName}
                {use.note && <span className={classes.quiet}> · {use.note}</span>}
              </span>
              <RemoveButton
                label={`Bỏ lần dùng ${use.awardShortName} năm ${use.year}`}
                onClick={() => void runAction('initiatives:remove-use', { useId: use.id })}
              />
            </li>
          ))}
        </ul>
      </Section>
      {councils.length > 0 && (
        <Section title="Hội đồng">
          <ul className={classes.lines}>
            {councils.map((council) => (
              <li key={council.id}>
                <PlaceLink to={paths.initiativeCouncil(council.id)}>{council.name}</PlaceLink>
                <span className={classes.quiet}> {shownDate(council.meetsOn)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Lịch sử thay đổi">
        <RecordHistory kind="initiative" id={initiative.id} />
      </Section>
      {dialog === 'check' && <CheckDialog page={page} onClose={close} />}
      {dialog === 'recognize' && <RecognizeDialog initiatives={[initiative]} onClose={close} />}
      {dialog === 'refuse' && <RefuseDialog id={initiative.id} onClose={close} />}
      {dialog === 'widen' && <WidenDialog initiative={initiative} onClose={close} />}
      {dialog === 'use' && <UseDialog page={page} onClose={close} />}
    </>
  );
}

function recognitionText(
  scope: keyof typeof initiativeScopeNames,
  day: string | null,
  by: string | null,
  decision: string | null,
): string {
  const parts = [`Phạm vi ${initiativeScopeNames[scope].toLocaleLowerCase('vi')}`, shownDate(day), decision, by];
  return parts.filter(Boolean).join(' · ');
}

const standings: Readonly<Record<InitiativeDeadline['standing'], string>> = {
  done: 'đúng hạn',
  'done-late': 'quá hạn',
  open: 'còn hạn',
  overdue: 'quá hạn, chưa làm',
};

function DeadlineLine({ deadline }: { readonly deadline: InitiativeDeadline }) {
  const { label, dueOn, doneOn, standing, provision, isRead } = deadline;
  const isLate = standing === 'overdue' || standing === 'done-late';
  return (
    <li>
      <div className={classes.line}>
        <span>{label}</span>
        <span className={isLate ? classes.warning : classes.quiet}>{standings[standing]}</span>
      </div>
      <div className={classes.quiet}>
        Hạn {shownDate(dueOn)}
        {doneOn && ` · xong ${shownDate(doneOn)}`} · {provision}
        {!isRead && ' (chưa đối chiếu văn bản)'}
      </div>
    </li>
  );
}

function RemoveButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Button variant="subtle" color="gray" size="compact-sm" aria-label={label} onClick={onClick}>
      <IconTrash size={15} />
    </Button>
  );
}

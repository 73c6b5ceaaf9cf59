import { Button, Menu, Textarea } from '@mantine/core';
import { useQuery } from '../../lib/use-query.ts';
import type { DecisionHead } from './decision-draft.ts';
import classes from './decision-head-fields.module.css';
import { earlierSubjects } from './earlier-subjects.ts';

interface SubjectFieldProps {
  readonly head: DecisionHead;
  readonly onSubject: (subjectLine: string) => void;
  readonly problem: string | undefined;
  readonly isNew: boolean;
}

/** Trích yếu; while that of a new decision is empty, those of the issuer's earlier ones are offered, their year moved on. */
export function SubjectField({ head, onSubject, problem, isNew }: SubjectFieldProps) {
  const decisions = useQuery('decisions:list', {});
  const earlier = isNew && head.subjectLine === '' ? earlierSubjects(decisions.value ?? [], head) : [];
  return (
    <div className={classes.subject}>
      <Textarea
        label="Trích yếu"
        required
        autosize
        minRows={1}
        maxRows={3}
        value={head.subjectLine}
        onChange={(event) => onSubject(event.currentTarget.value)}
        placeholder="Về việc công nhận danh hiệu thi đua và khen thưởng năm …"
        error={problem}
      />
      {earlier.length > 0 && (
        <Menu width={560} position="bottom-start">
          <Menu.Target>
            <Button variant="subtle" size="compact-xs">
              Như các quyết định trước…
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {earlier.map((subject) => (
              <Menu.Item key={subject} onClick={() => onSubject(subject)}>
                {subject}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}

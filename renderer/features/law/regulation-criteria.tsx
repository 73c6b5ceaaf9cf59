import { ActionIcon, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import { type SubjectKind, subjectKindNames, subjectKinds } from '#shared/domain/awards/subject-kind.ts';
import { capitalizeFirstLetter } from '#shared/text/letter-case.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { awardChoices } from './demand-choices.ts';
import { DemandFields } from './demand-fields.tsx';
import type { DraftCriterion } from './regulation-draft.ts';
import classes from './regulations.module.css';

interface RegulationCriteriaProps {
  readonly criteria: readonly DraftCriterion[];
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (criteria: readonly DraftCriterion[]) => void;
}

/** Điều kiện thêm: for which award and whom, its words and place, from when, and what is demanded. */
export function RegulationCriteria({ criteria, errors, onChange }: RegulationCriteriaProps) {
  return (
    <ul className={classes.rows} aria-label="Điều kiện của quy định">
      {criteria.map((row, index) => {
        const set = (change: Partial<DraftCriterion>) => onChange(criteria.with(index, { ...row, ...change }));
        const error = (field: string) => errors[`criteria.${index}.${field}`];
        return (
          <li key={row.id} className={classes.criterion}>
            <div className={classes.criterionHead}>
              <ChoiceField
                label="Danh hiệu, hình thức"
                required
                placeholder="Chọn"
                choices={awardChoices}
                value={row.award}
                onChange={(award) => set({ award })}
                error={error('award')}
              />
              <ChoiceField
                label="Đối tượng"
                unknownLabel="Mọi đối tượng"
                choices={subjectChoices(row)}
                value={row.subject}
                onChange={(subject) => set({ subject })}
                error={error('subject')}
              />
              <DateField
                label="Từ ngày"
                required
                value={row.from}
                onChange={(from) => set({ from })}
                error={error('from')}
              />
              <TextInput
                label="Điều, khoản"
                placeholder="Ví dụ: Điều 5"
                value={row.place}
                onChange={(event) => set({ place: event.currentTarget.value })}
                error={error('place')}
              />
              <ActionIcon
                className={classes.beside ?? ''}
                variant="subtle"
                color="gray"
                aria-label={`Bỏ điều kiện thứ ${index + 1}`}
                onClick={() => onChange(criteria.toSpliced(index, 1))}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </div>
            <TextInput
              label="Tên điều kiện"
              required
              placeholder="Ví dụ: Được xếp loại hoàn thành xuất sắc nhiệm vụ"
              value={row.label}
              onChange={(event) => set({ label: event.currentTarget.value })}
              error={error('label')}
            />
            <DemandFields
              demand={row.demand}
              errors={errors}
              path={`criteria.${index}.demand`}
              onChange={(demand) => set({ demand })}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** Whom the chosen award is given to; a choice that no longer fits stays, so that it can be seen and corrected. */
function subjectChoices({ award, subject }: DraftCriterion): { readonly value: SubjectKind; readonly label: string }[] {
  return subjectKinds
    .filter((kind) => award === null || kind === subject || awardCatalogue[award].subjects.includes(kind))
    .map((value) => ({ value, label: capitalizeFirstLetter(subjectKindNames[value]) }));
}

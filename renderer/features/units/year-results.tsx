import { SegmentedControl } from '@mantine/core';
import { QueryView } from '../../components/query-view.tsx';
import { Section } from '../../components/section.tsx';
import { currentYear } from '../../lib/today.ts';
import { useAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './unit-page.module.css';

/** How many years are shown at least. */
const SHOWN_YEARS = 6;

const answers = [
  { value: 'yes', label: 'Có' },
  { value: 'no', label: 'Không' },
  { value: 'unknown', label: 'Chưa rõ' },
];

/** Kết quả hằng năm: whether the unit exceeded its targets and led its block, year by year; «Chưa rõ» is never taken for no. */
export function YearResults({ unitId }: { readonly unitId: number }) {
  const query = useQuery('facts:of-owner', { owner: { kind: 'unit', id: unitId } });
  const save = useAction('facts:save-achievement');
  return (
    <Section title="Kết quả hằng năm">
      <QueryView query={query}>
        {({ achievements }) => {
          const first = Math.min(currentYear() - SHOWN_YEARS + 1, ...achievements.map(({ year }) => year));
          const years = Array.from({ length: currentYear() - first + 1 }, (_, index) => currentYear() - index);
          return (
            <table className={classes.results}>
              <thead>
                <tr>
                  <th scope="col">Năm</th>
                  <th scope="col">Hoàn thành vượt mức chỉ tiêu</th>
                  <th scope="col">Dẫn đầu khối, cụm thi đua</th>
                </tr>
              </thead>
              <tbody>
                {years.map((year) => {
                  const known = achievements.find((achievement) => achievement.year === year);
                  const { exceededTargets = null, ledBlock = null } = known ?? {};
                  const result = { unitId, year, exceededTargets, ledBlock };
                  return (
                    <tr key={year}>
                      <th scope="row">{year}</th>
                      <td>
                        <Answer
                          label={`Vượt mức chỉ tiêu năm ${year}`}
                          value={exceededTargets}
                          onChange={(answer) => void save.run({ ...result, exceededTargets: answer })}
                        />
                      </td>
                      <td>
                        <Answer
                          label={`Dẫn đầu khối năm ${year}`}
                          value={ledBlock}
                          onChange={(answer) => void save.run({ ...result, ledBlock: answer })}
                        />
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          );
        }}
      </QueryView>
    </Section>
  );
}

interface AnswerProps {
  readonly label: string;
  readonly value: boolean | null;
  readonly onChange: (value: boolean | null) => void;
}

function Answer({ label, value, onChange }: AnswerProps) {
  return (
    <SegmentedControl
      aria-label={label}
      data={answers}
      value={value === null ? 'unknown' : value ? 'yes' : 'no'}
      onChange={(next) => onChange(next === 'unknown' ? null : next === 'yes')}
    />
  );
}

import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { PlaceLink } from '../../components/place-link.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { paths } from '../../lib/navigate.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './initiatives.module.css';
import { TwinList } from './twin-list.tsx';

interface TwinsOfYearDialogProps {
  readonly year: number;
  readonly years: readonly string[];
  readonly onClose: () => void;
}

/** Every initiative of a year that is like one entered before it. */
export function TwinsOfYearDialog({ year: first, years, onClose }: TwinsOfYearDialogProps) {
  const [year, setYear] = useState(first);
  const groups = useQuery('initiatives:twins-of-year', { year });
  return (
    <Dialog
      title="Sáng kiến trùng hoặc giống nhau"
      isOpen
      width={760}
      onClose={onClose}
      footer={
        <Button variant="default" onClick={onClose}>
          Đóng
        </Button>
      }
    >
      <Select
        label="So sáng kiến của năm"
        description="với mọi sáng kiến có trước nó"
        w={220}
        mb={12}
        data-autofocus
        allowDeselect={false}
        data={[...years]}
        value={String(year)}
        onChange={(next) => next !== null && setYear(Number(next))}
      />
      <QueryView query={groups}>
        {(found) =>
          found.length === 0 ? (
            <p className={classes.quiet}>Năm {year} không có sáng kiến nào giống sáng kiến có trước.</p>
          ) : (
            <div className={classes.tall}>
              {found.map((group) => (
                <div key={group.id} className={classes.group}>
                  <PlaceLink to={paths.initiative(group.id)}>{group.name}</PlaceLink>
                  <div className={classes.quiet}>{`Năm ${group.year} · ${group.authors} · giống với:`}</div>
                  <TwinList twins={group.twins} />
                </div>
              ))}
            </div>
          )
        }
      </QueryView>
    </Dialog>
  );
}

import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { lawVersions } from '#shared/law/versions.ts';
import { Page } from '../../components/page.tsx';
import { InstrumentsList } from './instruments-list.tsx';
import classes from './law.module.css';
import { OpenReadings } from './open-readings.tsx';
import { ParametersList } from './parameters-list.tsx';
import { RatiosTable } from './ratios-table.tsx';
import { RegulationsList } from './regulations-list.tsx';

type Part = 'parameters' | 'instruments' | 'regulations' | 'readings' | 'ratios';

/** Luật: the figures over time with their citations, the texts, the province's own, what the text leaves open, and the year's shares. */
export function LawPage() {
  const [part, setPart] = useState<Part>('parameters');
  const newest = lawVersions.at(-1);
  return (
    <Page
      title="Luật"
      count={newest && `${newest.label}${newest.isRead ? '' : ' – chưa đối chiếu văn bản gốc'}`}
      body="fill"
      toolbar={
        <SegmentedControl
          aria-label="Phần"
          value={part}
          onChange={(value) => setPart(value as Part)}
          data={[
            { value: 'parameters', label: 'Số liệu' },
            { value: 'instruments', label: 'Văn bản' },
            { value: 'regulations', label: 'Quy định của tỉnh, cơ quan' },
            { value: 'readings', label: 'Cách hiểu' },
            { value: 'ratios', label: 'Tỷ lệ, hạn mức' },
          ]}
        />
      }
    >
      {part === 'parameters' && (
        <div className={classes.panel}>
          <ParametersList />
        </div>
      )}
      {part === 'instruments' && <InstrumentsList />}
      {part === 'regulations' && <RegulationsList />}
      {part === 'readings' && (
        <div className={classes.scroll}>
          <OpenReadings />
        </div>
      )}
      {part === 'ratios' && (
        <div className={classes.scroll}>
          <RatiosTable />
        </div>
      )}
    </Page>
  );
}

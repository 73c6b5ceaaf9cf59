import { Button, SegmentedControl, Select } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type StatisticalFormId,
  type StatisticsBasis,
  statisticalFormNames,
  statisticalForms,
  statisticsBases,
  statisticsBasisNames,
} from '#shared/contracts/statistics.ts';
import type { CheckFinding, CountedForm } from '#shared/domain/statistics/statistical-form.ts';
import { Page } from '../../components/page.tsx';
import { PlaceLink } from '../../components/place-link.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { RegistrationYear } from '../../components/registration-year.tsx';
import { paths } from '../../lib/navigate.ts';
import { currentYear } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';
import { FigureTable } from './figure-table.tsx';
import { FormNames } from './form-names.tsx';
import { FormPaperDialog } from './form-paper-dialog.tsx';
import classes from './statistics.module.css';
import { StatisticsTabs } from './statistics-tabs.tsx';

/** A cell by the keys of its row and column. */
interface Cell {
  readonly row: string;
  readonly column: string;
}

const withoutBasis: readonly StatisticalFormId[] = ['movements', 'bodies', 'officers'];
const choices = statisticalForms.map((form) => ({ value: form, label: statisticalFormNames[form] }));

/** Biểu thống kê of a year: each figure opens its names, each control sum that does not come out says who is missing. */
export function StatisticalFormsPage() {
  const [form, setForm] = useState<StatisticalFormId>('province-awards');
  const [year, setYear] = useState(currentYear());
  const [basis, setBasis] = useState<StatisticsBasis>('decided');
  const [cell, setCell] = useState<Cell | null>(null);
  const [isPrinting, setIsPrinting] = useState(false);
  const choice = { form, year, basis };
  const query = useQuery('statistics:form', choice);
  const open = (next: Cell | null) => setCell(next);
  return (
    <Page
      title="Thống kê"
      count={statisticalFormNames[form]}
      body="fill"
      actions={
        <Button leftSection={<IconPrinter size={16} />} onClick={() => setIsPrinting(true)}>
          In, Word, Excel
        </Button>
      }
      toolbar={
        <>
          <StatisticsTabs value="forms" />
          <Select
            aria-label="Biểu"
            w={320}
            allowDeselect={false}
            data={choices}
            value={form}
            onChange={(next) => {
              open(null);
              if (next !== null) setForm(next as StatisticalFormId);
            }}
          />
          <RegistrationYear
            value={year}
            onChange={(next) => {
              open(null);
              setYear(next);
            }}
          />
          {!withoutBasis.includes(form) && (
            <SegmentedControl
              aria-label="Tính năm theo"
              value={basis}
              onChange={(next) => setBasis(next as StatisticsBasis)}
              data={statisticsBases.map((each) => ({ value: each, label: statisticsBasisNames[each] }))}
            />
          )}
        </>
      }
      aside={
        cell && query.value ? (
          <FormNames
            key={`${form} ${cell.row} ${cell.column}`}
            choice={choice}
            form={query.value}
            cell={cell}
            onClose={() => setCell(null)}
          />
        ) : null
      }
    >
      <QueryView query={query}>
        {(value) => (
          <div className={classes.form}>
            <FormTable form={value} cell={cell} onOpen={open} />
            <FormFoot form={value} formId={form} onOpen={open} />
          </div>
        )}
      </QueryView>
      {isPrinting && <FormPaperDialog choice={choice} onClose={() => setIsPrinting(false)} />}
    </Page>
  );
}

interface FormTableProps {
  readonly form: CountedForm;
  readonly cell: Cell | null;
  readonly onOpen: (cell: Cell) => void;
}

function FormTable({ form, cell, onOpen }: FormTableProps) {
  const shown =
    cell === null
      ? null
      : {
          row: form.rows.findIndex(({ key }) => key === cell.row),
          column: form.columns.findIndex(({ key }) => key === cell.column),
        };
  return (
    <FigureTable
      label={form.title}
      leading={['Mã số', 'Chỉ tiêu']}
      columns={form.columns}
      rows={form.rows.map((row) => ({ ...row, labels: [row.code, row.label] }))}
      counts={form.counts}
      shown={shown}
      onOpen={({ row, column }) => {
        const at = { row: form.rows[row]?.key, column: form.columns[column]?.key };
        if (at.row !== undefined && at.column !== undefined) onOpen({ row: at.row, column: at.column });
      }}
    />
  );
}

interface FormFootProps {
  readonly form: CountedForm;
  readonly formId: StatisticalFormId;
  readonly onOpen: (cell: Cell) => void;
}

/** Control sums, and how the form was counted. */
function FormFoot({ form, formId, onOpen }: FormFootProps) {
  return (
    <div className={classes.foot}>
      {form.findings.length === 0 ? (
        <p className={classes.good}>Đối chiếu: các tổng khớp nhau.</p>
      ) : (
        <ul className={classes.findings} aria-label="Đối chiếu">
          {form.findings.map((finding) => (
            <Finding key={finding.sentence} finding={finding} onOpen={onOpen} />
          ))}
        </ul>
      )}
      <p className={classes.quiet}>
        {form.source}. Đơn vị tính: {form.measure}. {form.notes.join(' ')}{' '}
        {formId === 'award-summary' && (
          <>
            Sổ theo dõi và báo cáo quỹ: <PlaceLink to={paths.awardRegister()}>Sổ khen thưởng</PlaceLink>,{' '}
            <PlaceLink to={paths.fund()}>Quỹ</PlaceLink>.
          </>
        )}
      </p>
    </div>
  );
}

function Finding({ finding, onOpen }: { readonly finding: CheckFinding; readonly onOpen: (cell: Cell) => void }) {
  return (
    <li>
      <button type="button" className={classes.finding} onClick={() => onOpen(finding)}>
        {finding.sentence}
      </button>
    </li>
  );
}

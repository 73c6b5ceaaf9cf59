import { NativeSelect, Stack } from '@mantine/core';
import {
  type ImportColumn,
  type ImportEncoding,
  type ImportProposal,
  type ImportSheet,
  importEncodingNames,
  importEncodings,
} from '#shared/contracts/imports.ts';
import { meaningChoices, meaningOf, meaningValue } from './column-meaning.ts';
import { revise, useImportDesk } from './import-desk.ts';
import classes from './imports.module.css';

const encodings = importEncodings.map((value) => ({ value, label: importEncodingNames[value] }));

/** What each column of the file means and how its letters are coded; both can be said otherwise. */
export function ColumnsPanel({ proposal }: { readonly proposal: ImportProposal }) {
  const used = proposal.sheets.filter((sheet) => sheet.isUsed);
  return (
    <Stack gap="md">
      {used.map((sheet) => (
        <section key={sheet.index} aria-label={`Các cột của ${sheet.name}`}>
          {used.length > 1 && <h3 className={classes.sheetName}>{sheet.name}</h3>}
          {sheet.columns.map((column) => (
            <ColumnFields key={column.index} proposal={proposal} sheet={sheet} column={column} />
          ))}
        </section>
      ))}
    </Stack>
  );
}

interface ColumnFieldsProps {
  readonly proposal: ImportProposal;
  readonly sheet: ImportSheet;
  readonly column: ImportColumn;
}

function ColumnFields({ proposal, sheet, column }: ColumnFieldsProps) {
  const isBusy = useImportDesk((desk) => desk.work !== null);
  const name = column.header || `Cột ${column.letter}`;
  const isDoubtful = column.meaning.field !== null && column.confidence < 0.7;
  const hasLegacy = column.encoding !== 'unicode' || column.conversions.length > 0 || column.isMixed;
  return (
    <div className={classes.column}>
      <div className={classes.columnHead}>
        <span className={classes.letter}>{column.letter}</span>
        <span className={classes.columnName} title={name}>
          {name}
        </span>
        {column.isHidden && <span className={classes.quiet}>cột ẩn</span>}
        {isDoubtful && <span className={classes.asked}>chưa chắc</span>}
      </div>
      <NativeSelect
        aria-label={`Ý nghĩa cột ${name}`}
        disabled={isBusy}
        data={meaningChoices(proposal.kind)}
        value={meaningValue(column.meaning)}
        onChange={(event) => {
          const meaning = meaningOf(event.currentTarget.value, column.meaning.year);
          void revise({ sheets: [{ sheet: sheet.index, columns: [{ column: column.index, meaning }] }] });
        }}
      />
      {hasLegacy && (
        <NativeSelect
          aria-label={`Bảng mã cột ${name}`}
          disabled={isBusy}
          data={encodings}
          value={column.encoding}
          onChange={(event) => {
            const encoding = event.currentTarget.value as ImportEncoding;
            void revise({ sheets: [{ sheet: sheet.index, encodings: [{ column: column.index, encoding }] }] });
          }}
        />
      )}
      {column.conversions.length > 0 && (
        <ul className={classes.lines}>
          {column.conversions.map(({ before, after, reason }) => (
            <li key={before} title={reason}>
              <span className={classes.quiet}>{before}</span> → {after}
            </li>
          ))}
        </ul>
      )}
      {column.isMixed && <p className={classes.quiet}>Trong cột có nhiều bảng mã; mỗi ô được đọc riêng.</p>}
    </div>
  );
}

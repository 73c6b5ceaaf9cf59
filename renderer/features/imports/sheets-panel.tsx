import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ImportProposal, ImportSheet } from '#shared/contracts/imports.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { revise, useImportDesk } from './import-desk.ts';
import classes from './imports.module.css';
import { parseRowNumbers } from './row-numbers.ts';

interface SheetsPanelProps {
  readonly proposal: ImportProposal;
  /** Shows a sheet's lines as the file has them. */
  readonly onSource: (sheet: number) => void;
}

/** The sheets of the file: which are read, and where their header is. */
export function SheetsPanel({ proposal, onSource }: SheetsPanelProps) {
  return (
    <Stack gap="md">
      {proposal.sheets.map((sheet) => (
        <SheetFields key={`${sheet.index} ${sheet.headerRows.join()}`} sheet={sheet} onSource={onSource} />
      ))}
    </Stack>
  );
}

function SheetFields({ sheet, onSource }: { readonly sheet: ImportSheet; readonly onSource: (sheet: number) => void }) {
  const isBusy = useImportDesk((desk) => desk.work !== null);
  const [text, setText] = useState(sheet.headerRows.join(', '));
  const rows = parseRowNumbers(text, sheet.rowCount);
  const isChanged = rows !== null && rows.join() !== sheet.headerRows.join();
  const state = [
    sheet.isHidden ? 'trang ẩn' : null,
    sheet.hiddenRowCount > 0 ? `${formatNumber(sheet.hiddenRowCount)} dòng ẩn` : null,
    sheet.isUsed ? `${formatNumber(sheet.dataRowCount)} dòng dữ liệu` : sheet.reason,
  ];
  return (
    <div className={classes.column}>
      <Checkbox
        label={sheet.name}
        description={state.filter(Boolean).join(' · ')}
        checked={sheet.isUsed}
        disabled={isBusy}
        onChange={(event) => void revise({ sheets: [{ sheet: sheet.index, isUsed: event.currentTarget.checked }] })}
      />
      {sheet.isUsed && (
        <form
          className={classes.headerRows}
          onSubmit={(event) => {
            event.preventDefault();
            if (rows !== null) void revise({ sheets: [{ sheet: sheet.index, headerRows: [...rows] }] });
          }}
        >
          <TextInput
            label="Dòng tên cột"
            description="Ví dụ 5 hoặc 5, 6; để trống nếu bảng không có tên cột"
            value={text}
            error={rows === null ? 'Hãy nhập số dòng liền nhau trong trang tính.' : null}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {isChanged && (
            <Button type="submit" variant="default" disabled={isBusy}>
              Đọc lại
            </Button>
          )}
        </form>
      )}
      <Button variant="default" size="compact-sm" onClick={() => onSource(sheet.index)}>
        Xem từng dòng của tệp
      </Button>
    </div>
  );
}

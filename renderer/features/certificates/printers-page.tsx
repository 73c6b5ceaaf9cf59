import { Button, NumberInput, TextInput } from '@mantine/core';
import { IconPlus, IconPrinter, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { MeasuredPrinter } from '#shared/contracts/preferences.ts';
import { noCorrection } from '#shared/domain/certificates/certificate-design.ts';
import { correctionOf, rulerMarks } from '#shared/domain/certificates/printer-measures.ts';
import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { DocumentDialog } from '../../components/document-preview/document-dialog.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { PaperParts } from '../../components/paper-parts.tsx';
import { paths } from '../../lib/navigate.ts';
import { remember, usePreferences } from '../../lib/preferences.ts';
import classes from './designs-page.module.css';

/** The printers of this workplace: print the ruler page, measure two distances, and everything falls where it should. */
export function PrintersPage() {
  const printers = usePreferences((preferences) => preferences.printers);
  const [ruler, setRuler] = useState<MeasuredPrinter | 'uncorrected' | null>(null);
  const [name, setName] = useState('');
  const isTaken = printers.some((printer) => printer.name === name.trim());

  const change = (index: number, next: Partial<MeasuredPrinter['measures']>) =>
    remember({
      printers: printers.map((printer, at) =>
        at === index ? { ...printer, measures: { ...printer.measures, ...next } } : printer,
      ),
    });
  const add = () => {
    const measures = { left: rulerMarks.edge, top: rulerMarks.edge, horizontal: null, vertical: null };
    remember({ printers: [...printers, { name: name.trim(), measures }] });
    setName('');
  };

  return (
    <Page
      title="Mẫu và giấy khen"
      count={printers.length > 0 ? `${printers.length} máy in` : null}
      toolbar={<PaperParts place={paths.printers()} />}
      actions={
        <Button leftSection={<IconPrinter size={16} />} onClick={() => setRuler('uncorrected')}>
          In trang thước
        </Button>
      }
    >
      <ol className={classes.howTo}>
        <li>Bấm «In trang thước», in ra giấy thường cùng cỡ với phôi, ở đúng khay sẽ dùng, tỷ lệ 100 %.</li>
        <li>
          Dùng thước đo từ mép trái tờ giấy đến vạch A và từ mép trên đến vạch B; nhập hai số đo vào dòng của máy in.
        </li>
        <li>Bấm «In thử» để in lại trang thước đã căn: hai vạch phải cách mép đúng {rulerMarks.edge} mm.</li>
      </ol>
      {printers.length === 0 && (
        <EmptyState>Chưa căn máy in nào. Hãy đặt tên máy in (và khay giấy) để bắt đầu.</EmptyState>
      )}
      {printers.length > 0 && (
        <table className={classes.printers}>
          <thead>
            <tr>
              <th scope="col">Máy in, khay</th>
              <th scope="col">Mép trái đến A (mm)</th>
              <th scope="col">Mép trên đến B (mm)</th>
              <th scope="col">Vạch ngang dài (mm)</th>
              <th scope="col">Vạch dọc dài (mm)</th>
              <th scope="col">Chỉnh</th>
              <th scope="col">
                <span className={classes.onlyHeard}>Việc</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {printers.map((printer, index) => (
              <tr key={printer.name}>
                <th scope="row">{printer.name}</th>
                <td>
                  <Measure
                    label={`${printer.name}: mép trái đến A`}
                    value={printer.measures.left}
                    least={-30}
                    most={70}
                    onChange={(left) => left !== null && change(index, { left })}
                  />
                </td>
                <td>
                  <Measure
                    label={`${printer.name}: mép trên đến B`}
                    value={printer.measures.top}
                    least={-30}
                    most={70}
                    onChange={(top) => top !== null && change(index, { top })}
                  />
                </td>
                <td>
                  <Measure
                    label={`${printer.name}: vạch ngang`}
                    value={printer.measures.horizontal}
                    least={150}
                    most={250}
                    placeholder={String(rulerMarks.horizontal)}
                    onChange={(horizontal) => change(index, { horizontal })}
                  />
                </td>
                <td>
                  <Measure
                    label={`${printer.name}: vạch dọc`}
                    value={printer.measures.vertical}
                    least={100}
                    most={180}
                    placeholder={String(rulerMarks.vertical)}
                    onChange={(vertical) => change(index, { vertical })}
                  />
                </td>
                <td>{correctionText(printer)}</td>
                <td>
                  <Button.Group>
                    <Button variant="default" onClick={() => setRuler(printer)}>
                      In thử
                    </Button>
                    <Button
                      variant="default"
                      aria-label={`Bỏ ${printer.name}`}
                      px={8}
                      onClick={() => remember({ printers: printers.filter((_, at) => at !== index) })}
                    >
                      <IconTrash size={15} />
                    </Button>
                  </Button.Group>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <form
        className={classes.newPrinter}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '' && !isTaken) add();
        }}
      >
        <TextInput
          aria-label="Tên máy in và khay"
          placeholder="Ví dụ: Canon LBP2900, khay tay"
          maxLength={120}
          value={name}
          error={isTaken ? 'Máy in này đã có.' : null}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          leftSection={<IconPlus size={16} />}
          disabled={name.trim() === '' || isTaken}
        >
          Thêm máy in
        </Button>
      </form>
      {ruler !== null && (
        <DocumentDialog
          title={ruler === 'uncorrected' ? 'Trang thước căn máy in' : `In thử đã căn: ${ruler.name}`}
          request={rulerOf(ruler)}
          formats={['pdf']}
          onClose={() => setRuler(null)}
        />
      )}
    </Page>
  );
}

function rulerOf(ruler: MeasuredPrinter | 'uncorrected'): DocumentRequest {
  const isCorrected = ruler !== 'uncorrected';
  return {
    document: 'certificate-ruler',
    params: {
      width: 297,
      height: 210,
      printer: isCorrected ? ruler.name : '',
      correction: isCorrected ? correctionOf(ruler.measures) : noCorrection,
    },
  };
}

function correctionText({ measures }: MeasuredPrinter): string {
  const { shiftX, shiftY, scaleX, scaleY } = correctionOf(measures);
  const signed = (value: number) => `${value > 0 ? '+' : ''}${formatNumber(value, 1)}`;
  const parts = [
    shiftX === 0 && shiftY === 0 ? null : `ngang ${signed(shiftX)} mm, dọc ${signed(shiftY)} mm`,
    scaleX === 1 && scaleY === 1
      ? null
      : `co giãn ${formatNumber(scaleX * 100, 2)} % × ${formatNumber(scaleY * 100, 2)} %`,
  ].filter(Boolean);
  return parts.length === 0 ? 'Không cần chỉnh' : parts.join('; ');
}

interface MeasureProps {
  readonly label: string;
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  readonly placeholder?: string;
  readonly onChange: (value: number | null) => void;
}

function Measure({ label, value, least, most, placeholder, onChange }: MeasureProps) {
  return (
    <NumberInput
      aria-label={label}
      className={classes.measure ?? ''}
      value={value ?? ''}
      {...(placeholder === undefined ? {} : { placeholder })}
      min={least}
      max={most}
      step={0.1}
      decimalScale={1}
      decimalSeparator=","
      allowedDecimalSeparators={['.', ',']}
      hideControls
      onBlur={(event) => {
        const typed = Number(event.currentTarget.value.replace(',', '.'));
        if (event.currentTarget.value.trim() === '') onChange(null);
        else if (typed >= least && typed <= most) onChange(typed);
      }}
    />
  );
}

import { Button, Checkbox, Menu, NumberInput, Select, Textarea } from '@mantine/core';
import { IconBraces, IconTrash } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { CertificateField } from '#shared/domain/certificates/certificate-design.ts';
import { certificatePlaceholders, unknownPlaceholders } from '#shared/domain/certificates/certificate-values.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import classes from './designs-page.module.css';

interface FieldPropertiesProps {
  readonly field: CertificateField;
  readonly fonts: readonly string[];
  readonly isReadOnly: boolean;
  readonly onChange: (field: CertificateField) => void;
  readonly onRemove: () => void;
}

/** One field in exact numbers. */
export function FieldProperties({ field, fonts, isReadOnly, onChange, onRemove }: FieldPropertiesProps) {
  const [text, setText] = useState(field.text);
  useEffect(() => setText(field.text), [field.text]);
  const unknown = unknownPlaceholders(text);
  const set = (change: Partial<CertificateField>) => onChange({ ...field, ...change });
  const write = (next: string) => {
    setText(next);
    if (next !== field.text && unknownPlaceholders(next).length === 0) set({ text: next });
  };
  return (
    <>
      <Textarea
        label="Nội dung"
        autosize
        minRows={2}
        maxRows={5}
        maxLength={500}
        disabled={isReadOnly}
        value={text}
        error={unknown.length > 0 ? `Không có chỗ điền ${unknown.join(', ')}` : null}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => write(text)}
      />
      <Menu>
        <Menu.Target>
          <Button variant="default" leftSection={<IconBraces size={15} />} disabled={isReadOnly}>
            Chèn chỗ điền
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={360} style={{ overflow: 'auto' }}>
          {Object.entries(certificatePlaceholders).map(([name, example]) => (
            <Menu.Item
              key={name}
              onClick={() => write(`${text}${text === '' || text.endsWith(' ') ? '' : ' '}{${name}}`)}
            >
              {name} <span className={classes.label}>({example || 'để trống nếu không có'})</span>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <div className={classes.pair}>
        <Millimetres label="Mép trái (mm)" value={field.x} disabled={isReadOnly} onChange={(x) => set({ x })} />
        <Millimetres
          label="Chân chữ (mm)"
          value={field.baseline}
          disabled={isReadOnly}
          onChange={(baseline) => set({ baseline })}
        />
      </div>
      <div className={classes.pair}>
        <Millimetres
          label="Bề ngang (mm)"
          value={field.width}
          least={5}
          disabled={isReadOnly}
          onChange={(width) => set({ width })}
        />
        <Millimetres
          label="Cách dòng (mm)"
          value={field.lineStep}
          least={1}
          disabled={isReadOnly}
          onChange={(lineStep) => set({ lineStep })}
        />
      </div>
      <Select
        label="Phông chữ"
        searchable
        allowDeselect={false}
        disabled={isReadOnly}
        data={[...new Set([field.font, ...fonts])]}
        value={field.font}
        onChange={(font) => font && set({ font })}
      />
      <div className={classes.pair}>
        <Millimetres
          label="Cỡ chữ (pt)"
          value={field.size}
          least={4}
          most={120}
          disabled={isReadOnly}
          onChange={(size) => set({ size, leastSize: Math.min(size, field.leastSize) })}
        />
        <Millimetres
          label="Nhỏ nhất (pt)"
          value={field.leastSize}
          least={4}
          most={field.size}
          disabled={isReadOnly}
          onChange={(leastSize) => set({ leastSize })}
        />
      </div>
      <div className={classes.pair}>
        <Millimetres
          label="Nhiều nhất (dòng)"
          value={field.mostLines}
          least={1}
          most={8}
          decimals={0}
          disabled={isReadOnly}
          onChange={(mostLines) => set({ mostLines })}
        />
        <label className={classes.label}>
          Màu
          <input
            type="color"
            className={classes.color}
            disabled={isReadOnly}
            value={field.color}
            onChange={(event) => set({ color: event.currentTarget.value })}
          />
        </label>
      </div>
      <ChoiceField
        label="Căn"
        required
        disabled={isReadOnly}
        choices={[
          { value: 'left', label: 'Trái' },
          { value: 'center', label: 'Giữa' },
          { value: 'right', label: 'Phải' },
        ]}
        value={field.align}
        onChange={(align) => align && set({ align: align as CertificateField['align'] })}
      />
      <ChoiceField
        label="Kiểu chữ"
        required
        disabled={isReadOnly}
        choices={[
          { value: 'as-written', label: 'Như dữ liệu' },
          { value: 'upper', label: 'CHỮ HOA' },
          { value: 'title', label: 'Hoa Đầu Từ' },
        ]}
        value={field.letterCase}
        onChange={(letterCase) => letterCase && set({ letterCase: letterCase as CertificateField['letterCase'] })}
      />
      <div className={classes.pair}>
        <Checkbox
          label="Đậm"
          disabled={isReadOnly}
          checked={field.isBold}
          onChange={(event) => set({ isBold: event.currentTarget.checked })}
        />
        <Checkbox
          label="Nghiêng"
          disabled={isReadOnly}
          checked={field.isItalic}
          onChange={(event) => set({ isItalic: event.currentTarget.checked })}
        />
        <Checkbox
          label="Kẻ dưới"
          disabled={isReadOnly}
          checked={field.hasRule}
          onChange={(event) => set({ hasRule: event.currentTarget.checked })}
        />
      </div>
      {!isReadOnly && (
        <Button variant="default" leftSection={<IconTrash size={15} />} onClick={onRemove}>
          Bỏ dòng này (Delete)
        </Button>
      )}
    </>
  );
}

interface MillimetresProps {
  readonly label: string;
  readonly value: number;
  readonly least?: number;
  readonly most?: number;
  readonly decimals?: number;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
}

/** A number that takes effect when it is left or entered, not while it is typed. */
export function Millimetres({
  label,
  value,
  least = -50,
  most = 600,
  decimals = 2,
  disabled,
  onChange,
}: MillimetresProps) {
  const [typed, setTyped] = useState<number | string>(value);
  useEffect(() => setTyped(value), [value]);
  const take = () => {
    if (typeof typed === 'number' && typed >= least && typed <= most) {
      if (typed !== value) onChange(typed);
    } else {
      setTyped(value);
    }
  };
  return (
    <NumberInput
      label={label}
      hideControls
      decimalScale={decimals}
      decimalSeparator=","
      allowedDecimalSeparators={['.', ',']}
      disabled={disabled}
      value={typed}
      onChange={setTyped}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    />
  );
}

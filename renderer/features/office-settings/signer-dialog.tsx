import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type Signer, type SigningAuthority, signerFields } from '#shared/contracts/office.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DialogButtons } from '../../components/dialog-buttons.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { issuesToErrors, validateWith } from '../../lib/field-issues.ts';
import { useAction } from '../../lib/use-action.ts';
import classes from './office-page.module.css';
import { SignatureBlock } from './signature-block.tsx';

type Values = Omit<Signer, 'id'>;

/** Quyền ký. Decree 30/2020, Appendix I, part I, section II, article 7. */
const authorityNames: Record<SigningAuthority, string> = {
  '': 'Tự ký (người đứng đầu)',
  'KT.': 'KT. – ký thay',
  'TM.': 'TM. – thay mặt tập thể',
  'TL.': 'TL. – thừa lệnh',
  'TUQ.': 'TUQ. – thừa uỷ quyền',
};

const empty: Values = {
  fullName: '',
  post: '',
  authority: 'KT.',
  onBehalfOf: 'GIÁM ĐỐC',
  fromOn: null,
  toOn: null,
};

interface SignerDialogProps {
  readonly signer: Signer | null;
  readonly onClose: () => void;
}

/** Adds or changes one who signs, with the signature block as it will print. */
export function SignerDialog({ signer, onClose }: SignerDialogProps) {
  const { id, ...known } = signer ?? { id: null, ...empty };
  const form = useForm<Values>({ initialValues: known, validate: validateWith(signerFields) });
  const save = useAction('office:save-signer', {
    onDone: onClose,
    onIssues: (issues) => form.setErrors(issuesToErrors(issues)),
  });
  const { authority } = form.values;
  return (
    <Dialog
      title={signer ? 'Sửa người ký' : 'Thêm người ký'}
      isOpen
      onClose={onClose}
      width={520}
      onSubmit={form.onSubmit(
        (values) => void save.run({ ...values, id, onBehalfOf: authority === '' ? null : values.onBehalfOf }),
      )}
      footer={<DialogButtons label="Lưu" isRunning={save.isRunning} onClose={onClose} />}
    >
      <div className={classes.form}>
        <TextInput label="Họ và tên" required data-autofocus {...form.getInputProps('fullName')} />
        <TextInput label="Chức vụ" required {...form.getInputProps('post')} />
        <div className={classes.pair}>
          <Select
            label="Quyền ký"
            data={Object.entries(authorityNames).map(([value, label]) => ({ value, label }))}
            allowDeselect={false}
            {...form.getInputProps('authority')}
          />
          {authority !== '' && (
            <TextInput
              label={authority === 'TM.' ? 'Thay mặt' : 'Ký thay cho chức vụ'}
              {...form.getInputProps('onBehalfOf')}
              value={form.values.onBehalfOf ?? ''}
            />
          )}
        </div>
        <div className={classes.pair}>
          <DateField label="Ký từ ngày" {...form.getInputProps('fromOn')} />
          <DateField label="Đến ngày" {...form.getInputProps('toOn')} />
        </div>
        <SignatureBlock signer={form.values} />
      </div>
    </Dialog>
  );
}

import { Dialog } from '../../components/dialog.tsx';
import { NewOfficeForm } from './new-office-form.tsx';

/** The short form over an open file: a new office gets a file of its own, and that one is opened. */
export function NewOfficeDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Dialog title="Tạo cơ quan mới" isOpen={isOpen} onClose={onClose} width={560}>
      <NewOfficeForm onCancel={onClose} onCreated={onClose} />
    </Dialog>
  );
}

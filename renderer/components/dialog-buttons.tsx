import { Button } from '@mantine/core';

interface DialogButtonsProps {
  /** Named by what it does: «Đổi tên». */
  readonly label: string;
  readonly isRunning?: boolean;
  readonly isDisabled?: boolean;
  readonly isDangerous?: boolean;
  readonly onClose: () => void;
}

/** «Thôi» and the button that does it, as every dialog with a form ends. */
export function DialogButtons({
  label,
  isRunning = false,
  isDisabled = false,
  isDangerous = false,
  onClose,
}: DialogButtonsProps) {
  return (
    <>
      <Button variant="default" onClick={onClose}>
        Thôi
      </Button>
      <Button type="submit" loading={isRunning} disabled={isDisabled} {...(isDangerous ? { color: 'red.9' } : {})}>
        {label}
      </Button>
    </>
  );
}

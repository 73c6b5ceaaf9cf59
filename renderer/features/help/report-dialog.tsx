import { Button, Checkbox, Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { callReply } from '../../lib/api.ts';
import { currentLocation, pathOf } from '../../lib/hash-location.ts';
import { notifyDone, notifyFailure } from '../../lib/notify.tsx';
import { pageErrors } from '../../lib/page-errors.ts';
import classes from './report-dialog.module.css';

/** «Báo cáo lỗi…»: the officer sees every letter before she saves it; nothing is sent anywhere. */
export function ReportDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Dialog title="Báo cáo lỗi" isOpen={isOpen} onClose={onClose} width={720}>
      <ReportForm onClose={onClose} />
    </Dialog>
  );
}

function ReportForm({ onClose }: { readonly onClose: () => void }) {
  const [description, setDescription] = useState('');
  const [withPersonal, setWithPersonal] = useState(false);
  const [text, setText] = useState('');
  const [isSaving, setIsSaving] = useState(false);

  useEffect(() => {
    let isNewest = true;
    void callReply('program:error-report', request(description, withPersonal)).then((reply) => {
      if (isNewest && reply.ok) setText(reply.value.text);
    });
    return () => {
      isNewest = false;
    };
  }, [description, withPersonal]);

  async function save(): Promise<void> {
    setIsSaving(true);
    const reply = await callReply('program:save-error-report', request(description, withPersonal));
    setIsSaving(false);
    if (!reply.ok) {
      notifyFailure(reply.failure);
      return;
    }
    notifyDone(`Đã lưu báo cáo lỗi: ${reply.value.path}`);
    onClose();
  }

  return (
    <div className={classes.fields}>
      <Textarea
        label="Điều gì đã xảy ra?"
        description="Bạn đang làm gì, chờ đợi gì, và thấy gì. Chương trình không gửi đi đâu; chỉ lưu thành tệp."
        autosize
        minRows={3}
        maxRows={6}
        maxLength={4000}
        value={description}
        onChange={(event) => setDescription(event.currentTarget.value)}
        data-autofocus
      />
      <Checkbox
        label="Kèm nguyên văn lời báo lỗi, tên tệp, tên người sử dụng (có thể chứa thông tin cá nhân)"
        checked={withPersonal}
        onChange={(event) => setWithPersonal(event.currentTarget.checked)}
      />
      <h3 className={classes.heading}>Nội dung sẽ lưu</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={classes.text} tabIndex={0} aria-label="Nội dung sẽ lưu">
        {text}
      </section>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          Thôi
        </Button>
        <Button loading={isSaving} onClick={() => void save()}>
          Lưu báo cáo…
        </Button>
      </div>
    </div>
  );
}

/** The screen without the record's number or what was searched for: `/people/12?…` → `/people/:id`. */
function request(description: string, withPersonal: boolean) {
  const screen = pathOf(currentLocation()).replace(/\/\d+/g, '/:id').slice(0, 120);
  const display = `${window.innerWidth}×${window.innerHeight}, ${Math.round(window.devicePixelRatio * 100)} %`;
  return { description, withPersonal, screen, display, pageErrors: pageErrors() };
}

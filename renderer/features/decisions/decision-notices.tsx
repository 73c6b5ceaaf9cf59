import { Button } from '@mantine/core';
import classes from './decision-notices.module.css';

interface DecisionNoticesProps {
  readonly isRemoved: boolean;
  readonly isChangedElsewhere: boolean;
  readonly onYield: () => void;
  readonly onSaveAsNew: () => void;
}

/** What happened to the decision in the file while it was open here. Nothing typed is lost. */
export function DecisionNotices({ isRemoved, isChangedElsewhere, onYield, onSaveAsNew }: DecisionNoticesProps) {
  if (isRemoved) {
    return (
      <div className={classes.notice} role="alert">
        <span>Quyết định này không còn trong dữ liệu (đã xoá hoặc hoàn tác). Những gì trên màn hình vẫn còn.</span>
        <Button size="compact-sm" variant="default" onClick={onSaveAsNew}>
          Lưu thành quyết định mới
        </Button>
      </div>
    );
  }
  if (!isChangedElsewhere) return null;
  return (
    <div className={classes.notice} role="alert">
      <span>Quyết định này vừa thay đổi trong dữ liệu. Lưu sẽ ghi đè bằng những gì trên màn hình.</span>
      <Button size="compact-sm" variant="default" onClick={onYield}>
        Lấy bản trong dữ liệu
      </Button>
    </div>
  );
}

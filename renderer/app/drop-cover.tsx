import classes from './shell.module.css';
import { useFileDrop } from './use-file-drop.ts';

/** What lies over the window while a file is dragged over it. */
export function DropCover() {
  const isOver = useFileDrop();
  if (!isOver) return null;
  return (
    <div className={classes.dropCover} role="status">
      Thả tệp để nhập dữ liệu. Chưa ghi gì cho đến khi bạn xem và đồng ý.
    </div>
  );
}

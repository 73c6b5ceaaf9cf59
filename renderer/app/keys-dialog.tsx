import { Dialog } from '../components/dialog.tsx';
import { KeyHint } from '../components/key-hint.tsx';
import classes from './keys-dialog.module.css';
import { navigationItems } from './navigation.ts';

type KeyLine = readonly [keys: string, does: string];

const sheets: readonly { readonly title: string; readonly lines: readonly KeyLine[] }[] = [
  {
    title: 'Mọi nơi',
    lines: [
      ['Ctrl+K', 'Tìm người, đơn vị, quyết định, lệnh'],
      ['Ctrl+Z', 'Hoàn tác bước vừa làm'],
      ['Ctrl+Y', 'Làm lại bước vừa hoàn tác'],
      ['Alt+←', 'Về trang trước'],
      ['F6', 'Sang phần kế tiếp của cửa sổ'],
      ['Esc', 'Đóng hộp thoại, thôi sửa ô'],
      ['F1', 'Bảng phím tắt này'],
    ],
  },
  {
    title: 'Tệp',
    lines: [
      ['Ctrl+N', 'Tạo cơ quan mới'],
      ['Ctrl+O', 'Mở tệp dữ liệu'],
      ['Ctrl+Shift+S', 'Lưu bản sao'],
      ['Ctrl+P', 'In trang đang xem'],
      ['Ctrl+E', 'Xuất trang đang xem'],
    ],
  },
  {
    title: 'Trong bảng',
    lines: [
      ['F2', 'Sửa ô đang chọn'],
      ['Enter', 'Sửa hoặc mở dòng; xong thì xuống dòng'],
      ['Tab', 'Sang ô kế tiếp'],
      ['Ctrl+C', 'Chép vùng chọn, dán được vào Excel'],
      ['Ctrl+V', 'Dán từ Excel'],
      ['Delete', 'Xoá nội dung các ô đang chọn'],
    ],
  },
  {
    title: 'Đi tới',
    lines: navigationItems.flatMap(({ label, keys }) => (keys === undefined ? [] : [[keys, label] as const])),
  },
];

/** F1: every key of the program on one sheet. */
export function KeysDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Dialog title="Bảng phím tắt" isOpen={isOpen} onClose={onClose} width={760}>
      <div className={classes.sheets}>
        {sheets.map(({ title, lines }) => (
          <section key={title}>
            <h3 className={classes.title}>{title}</h3>
            <dl className={classes.lines}>
              {lines.map(([keys, does]) => (
                <div key={keys} className={classes.line}>
                  <dt>
                    <KeyHint keys={keys} />
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

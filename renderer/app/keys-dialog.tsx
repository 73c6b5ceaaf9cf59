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
      ['F6', 'Sang phần kế tiếp của cửa sổ (Shift+F6: phần trước)'],
      ['↑ ↓', 'Đi trong thanh bên'],
      ['Ctrl+N', 'Thêm mới trong danh sách đang mở (hoặc Insert)'],
      ['Ctrl+S', 'Lưu quyết định đang nhập'],
      ['Esc', 'Đóng hộp thoại, thôi sửa ô'],
      ['F1', 'Bảng phím tắt này'],
    ],
  },
  {
    title: 'Tệp',
    lines: [
      ['Ctrl+O', 'Mở tệp dữ liệu'],
      ['Ctrl+Shift+S', 'Lưu bản sao'],
      ['Ctrl+W', 'Đóng tệp'],
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
    title: 'Ở từng trang',
    lines: [
      ['Ctrl+Enter', 'Cá nhân: mở hồ sơ của người đang chọn'],
      ['Alt+PageDown', 'Hồ sơ: người kế tiếp (Alt+PageUp: người trước)'],
      ['Alt+↑ Alt+↓', 'Đơn vị: đổi thứ tự'],
      ['Ctrl+PageDown', 'Hội đồng sáng kiến: sáng kiến kế tiếp'],
      ['1 2 3 4 0', 'Kiểm phiếu: đồng ý, không, không ý kiến, hạ mức, hỏng'],
      ['9', 'Kiểm phiếu: các phiếu còn lại đồng ý'],
    ],
  },
  {
    title: 'Cỡ chữ',
    lines: [
      ['Ctrl++ Ctrl+-', 'Phóng to, thu nhỏ'],
      ['Ctrl+0', 'Cỡ chữ thường'],
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

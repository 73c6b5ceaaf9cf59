import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#shared/contracts/ipc-contract.ts';

/** The native menu. Each command goes to the page, which knows what it means there; keys of typing stay with the page. */
export function installMenu(send: (command: MenuCommand) => void): void {
  const command = (id: MenuCommand, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    click: () => send(id),
  });
  const template: MenuItemConstructorOptions[] = [
    {
      label: 'Tệp',
      submenu: [
        command('new', 'Cơ quan mới…'),
        command('open', 'Mở…', 'CmdOrCtrl+O'),
        command('save-copy', 'Lưu bản sao…'),
        command('close', 'Đóng tệp'),
        { type: 'separator' },
        command('export', 'Xuất ra tệp…'),
        command('print', 'In…', 'CmdOrCtrl+P'),
        { type: 'separator' },
        { role: 'quit', label: 'Thoát' },
      ],
    },
    {
      label: 'Sửa',
      submenu: [
        command('undo', 'Hoàn tác', 'CmdOrCtrl+Z'),
        command('redo', 'Làm lại', 'CmdOrCtrl+Y'),
        { type: 'separator' },
        { role: 'cut', label: 'Cắt' },
        { role: 'copy', label: 'Sao chép' },
        { role: 'paste', label: 'Dán' },
        { type: 'separator' },
        command('search', 'Tìm…', 'CmdOrCtrl+K'),
        command('history', 'Lịch sử thay đổi'),
      ],
    },
    {
      label: 'Hiển thị',
      // Chromium magnifies by itself and remembers it.
      submenu: [
        { role: 'zoomIn', label: 'Phóng to' },
        { role: 'zoomOut', label: 'Thu nhỏ' },
        { role: 'resetZoom', label: 'Cỡ chữ thường' },
        { type: 'separator' },
        { role: 'togglefullscreen', label: 'Toàn màn hình' },
      ],
    },
    {
      label: 'Trợ giúp',
      submenu: [
        command('help', 'Hướng dẫn'),
        command('keys', 'Bảng phím tắt', 'F1'),
        command('tour', 'Xem nhanh chương trình'),
        { type: 'separator' },
        command('report', 'Báo cáo lỗi…'),
        command('about', 'Giới thiệu'),
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

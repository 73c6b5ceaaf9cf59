/** Why backups are made: the words after the time in their names. */
export const backupReasons = {
  firstChange: 'trước thay đổi đầu tiên trong ngày',
  leaving: 'khi đóng tệp',
  manual: 'sao lưu theo yêu cầu',
  opening: 'khi mở tệp',
  weekly: 'kiểm tra hằng tuần',
  upgrade: (version: number) => `trước khi nâng cấp cấu trúc tệp từ bản ${version}`,
  import: (fileName: string) => `trước khi nhập ${fileName}`,
  restore: (moment: string) => `trước khi khôi phục bản ${moment}`,
} as const;

/** An import of at least so many rows has a backup before it. */
export const LARGE_IMPORT_ROWS = 20;

import { SegmentedControl } from '@mantine/core';
import { navigate, paths } from '../lib/navigate.ts';

/** The parts of «Mẫu và giấy khen», in the order of their buttons. */
const parts = {
  [paths.paper()]: 'In giấy khen',
  [paths.certificateDesigns()]: 'Mẫu giấy khen',
  [paths.templates()]: 'Mẫu Word',
  [paths.figureReports()]: 'Báo cáo có số liệu',
  [paths.exportLayouts()]: 'Bố cục Excel',
  [paths.printers()]: 'Căn máy in',
  [paths.blanks()]: 'Sổ phôi',
  [paths.outputs()]: 'Đã in, đã lưu',
} as const;

/** The buttons that lead from one part of «Mẫu và giấy khen» to another. */
export function PaperParts({ place }: { readonly place: string }) {
  return (
    <SegmentedControl
      aria-label="Phần"
      value={place}
      onChange={(to) => navigate(to)}
      data={Object.entries(parts).map(([value, label]) => ({ value, label }))}
    />
  );
}

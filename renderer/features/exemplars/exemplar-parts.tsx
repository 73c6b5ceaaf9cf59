import { SegmentedControl } from '@mantine/core';
import { navigate, paths } from '../../lib/navigate.ts';

const parts = {
  [paths.exemplars()]: 'Điển hình',
  [paths.conferences()]: 'Hội nghị điển hình',
  [paths.attention()]: 'Cơ cấu khen thưởng',
} as const;

/** The buttons that lead from one part of «Điển hình» to another. */
export function ExemplarParts({ place }: { readonly place: string }) {
  return (
    <SegmentedControl
      aria-label="Phần"
      value={place}
      onChange={(to) => navigate(to)}
      data={Object.entries(parts).map(([value, label]) => ({ value, label }))}
    />
  );
}

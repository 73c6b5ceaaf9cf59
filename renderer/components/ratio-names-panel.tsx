import { type TitleRatioCode, titleRatios } from '#shared/domain/targets/title-ratios.ts';
import { useQuery } from '../lib/use-query.ts';
import { NamesPanel } from './names-panel.tsx';

interface RatioNamesPanelProps {
  readonly ratio: TitleRatioCode;
  readonly year: number;
  readonly onClose: () => void;
}

/** The names behind a counted ratio: who registered, was proposed, received. */
export function RatioNamesPanel({ ratio, year, onClose }: RatioNamesPanelProps) {
  const names = useQuery('movements:ratio-names', { ratio, year });
  return (
    <NamesPanel
      title={`${titleRatios[ratio].name}, năm ${year}`}
      onClose={onClose}
      names={(names.value ?? []).map((member) => ({
        owner: member.owner,
        name: member.name,
        detail: member.unitName,
        isGood: member.isGranted,
        mark: member.isGranted
          ? 'Đã có quyết định'
          : member.isProposed
            ? 'Đã đề nghị'
            : member.isRegistered
              ? 'Đã đăng ký'
              : 'Chưa đăng ký',
      }))}
    />
  );
}

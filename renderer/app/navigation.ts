import {
  IconAward,
  IconBuildingCommunity,
  IconChecklist,
  IconClipboardList,
  IconFileCertificate,
  IconHistory,
  IconHome,
  IconListDetails,
  type IconProps,
  IconScale,
  IconSitemap,
  IconUsers,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { paths } from '../lib/navigate.ts';

/** One place of the navigation at the left. */
export interface NavigationItem {
  readonly to: string;
  readonly label: string;
  readonly icon: ComponentType<IconProps>;
}

/** The places, in the order of Alt+1 … Alt+9. */
export const navigationItems: readonly NavigationItem[] = [
  { to: paths.home(), label: 'Tổng quan', icon: IconHome },
  { to: paths.units(), label: 'Đơn vị', icon: IconSitemap },
  { to: paths.people(), label: 'Cá nhân', icon: IconUsers },
  { to: paths.ratings(), label: 'Xếp loại', icon: IconChecklist },
  { to: paths.eligibility(), label: 'Đủ điều kiện', icon: IconScale },
  { to: paths.decisions(), label: 'Quyết định', icon: IconFileCertificate },
  { to: paths.awardRegister(), label: 'Sổ khen thưởng', icon: IconAward },
  { to: paths.awardList(), label: 'Danh sách khen thưởng', icon: IconClipboardList },
  { to: paths.awardTypes(), label: 'Danh mục', icon: IconListDetails },
  { to: paths.history(), label: 'Lịch sử', icon: IconHistory },
  { to: paths.office(), label: 'Cơ quan', icon: IconBuildingCommunity },
];

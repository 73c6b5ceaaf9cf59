import {
  IconAward,
  IconBook2,
  IconBuildingCommunity,
  IconBulb,
  IconCalendarEvent,
  IconCertificate,
  IconChecklist,
  IconClipboardList,
  IconConfetti,
  IconDatabaseExport,
  IconFileCertificate,
  IconFileImport,
  IconFlag,
  IconGavel,
  IconHistory,
  IconHome,
  IconListCheck,
  IconListDetails,
  IconPackages,
  IconPigMoney,
  type IconProps,
  IconScale,
  IconShieldLock,
  IconSitemap,
  IconStars,
  IconTable,
  IconTextSpellcheck,
  IconTimeline,
  IconUsers,
  IconUsersGroup,
  IconWritingSign,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { paths } from '../lib/navigate.ts';

/** One place of the navigation at the left. */
export interface NavigationItem {
  readonly to: string;
  readonly label: string;
  readonly icon: ComponentType<IconProps>;
  /** The key that goes there; written out, so that a new place does not move the keys of the others. */
  readonly keys?: string;
}

/** The places, in groups: the overview; who there is; what they receive; the file itself. */
export const navigationGroups: readonly (readonly NavigationItem[])[] = [
  [{ to: paths.home(), label: 'Tổng quan', icon: IconHome, keys: 'Alt+1' }],
  [
    { to: paths.units(), label: 'Đơn vị', icon: IconSitemap, keys: 'Alt+2' },
    { to: paths.people(), label: 'Cá nhân', icon: IconUsers, keys: 'Alt+3' },
    { to: paths.ratings(), label: 'Xếp loại', icon: IconChecklist, keys: 'Alt+4' },
  ],
  [
    // The year's emulation.
    { to: paths.movements(), label: 'Phong trào', icon: IconFlag },
    { to: paths.registrations(), label: 'Đăng ký thi đua', icon: IconWritingSign },
    { to: paths.initiatives(), label: 'Sáng kiến', icon: IconBulb },
    { to: paths.calendar(), label: 'Lịch năm', icon: IconCalendarEvent },
  ],
  [
    { to: paths.eligibility(), label: 'Đủ điều kiện', icon: IconScale, keys: 'Alt+5' },
    { to: paths.rounds(), label: 'Đợt khen thưởng', icon: IconListCheck },
    { to: paths.councils(), label: 'Hội đồng', icon: IconGavel },
    { to: paths.decisions(), label: 'Quyết định', icon: IconFileCertificate, keys: 'Alt+6' },
    { to: paths.awardRegister(), label: 'Sổ khen thưởng', icon: IconAward, keys: 'Alt+7' },
    { to: paths.awardList(), label: 'Danh sách khen thưởng', icon: IconClipboardList, keys: 'Alt+8' },
    { to: paths.fund(), label: 'Quỹ', icon: IconPigMoney },
    { to: paths.ceremonies(), label: 'Trao thưởng', icon: IconConfetti },
  ],
  [
    { to: paths.blocks(), label: 'Khối thi đua', icon: IconUsersGroup },
    { to: paths.exemplars(), label: 'Điển hình', icon: IconStars },
    { to: paths.periods(), label: 'Giai đoạn', icon: IconTimeline },
    // Beside and over the year.
    { to: paths.statistics(), label: 'Thống kê', icon: IconTable },
  ],
  [
    { to: paths.imports(), label: 'Nhập dữ liệu', icon: IconFileImport },
    { to: paths.packages(), label: 'Chuyển dữ liệu', icon: IconPackages },
    { to: paths.names(), label: 'Sửa họ tên', icon: IconTextSpellcheck },
    { to: paths.paper(), label: 'Mẫu và giấy khen', icon: IconCertificate },
    { to: paths.awardTypes(), label: 'Danh mục', icon: IconListDetails, keys: 'Alt+9' },
  ],
  [
    { to: paths.law(), label: 'Luật', icon: IconBook2 },
    { to: paths.history(), label: 'Lịch sử', icon: IconHistory, keys: 'Alt+0' },
    { to: paths.backups(), label: 'Sao lưu', icon: IconDatabaseExport },
    { to: paths.protection(), label: 'Bảo vệ dữ liệu', icon: IconShieldLock },
    { to: paths.office(), label: 'Cơ quan', icon: IconBuildingCommunity },
  ],
];

/** The places, one after another. */
export const navigationItems: readonly NavigationItem[] = navigationGroups.flat();

import type { AwardCode } from '#shared/domain/awards/award-code.ts';
import type { RoundKind } from '#shared/domain/rounds/round-kind.ts';
import type { PersonKey } from '../people/sample-people.ts';
import type { UnitKey } from '../units/sample-units.ts';

/** Somebody proposed for an award besides those who registered. */
export interface SampleProposal {
  readonly award: AwardCode;
  readonly person?: PersonKey;
  readonly unit?: UnitKey;
  /** Đơn vị đề nghị, where it is not the person's own. */
  readonly by?: UnitKey;
  readonly citation?: string;
}

/** A round of the sample; what was conferred for its year, or registered, makes most of its list. */
export interface SampleRound {
  readonly name: string;
  readonly year: number;
  readonly kind: RoundKind;
  readonly judgedOn: string;
  readonly unitsDueOn?: string;
  readonly sentUpDueOn?: string;
  readonly closedOn?: string;
  /** Every award of the year given for merit is a granted proposal of this round. */
  readonly fromAwards?: true;
  /** Everybody of these units who registered is proposed for what they registered. */
  readonly fromRegistrations?: readonly UnitKey[];
  readonly awards: Readonly<Partial<Record<AwardCode, { readonly quota: number; readonly source: string } | null>>>;
  readonly more?: readonly SampleProposal[];
  /** Proposals of the round that came to nothing. */
  readonly refused?: readonly (SampleProposal & { readonly why: string })[];
  /** The units whose dossiers are here, and since when. */
  readonly received?: Readonly<Partial<Record<UnitKey, string>>>;
  readonly returned?: readonly (SampleProposal & { readonly on: string; readonly why: string })[];
  readonly overridden?: readonly (SampleProposal & { readonly on: string; readonly why: string })[];
}

const sentOnward = 'Công văn số 1987/SNV-TĐKT ngày 28/10/2026 của Sở Nội vụ';

/** The year that is over, the year whose list is being built, a conclusion of a wave, and the medals of the branch. */
export const sampleRounds: readonly SampleRound[] = [
  {
    name: 'Khen thưởng công trạng năm 2025',
    year: 2025,
    kind: 'merit',
    judgedOn: '2025-12-08',
    unitsDueOn: '2025-11-28',
    sentUpDueOn: '2025-12-10',
    closedOn: '2026-03-31',
    fromAwards: true,
    awards: {
      LDTT: null,
      CSTDCS: null,
      TTLDTT: null,
      TTLDXS: null,
      BKT: { quota: 3, source: 'Công văn số 2210/SNV-TĐKT' },
    },
    refused: [
      { award: 'LDTT', person: 'dinh-cong-toai', why: 'Đang xác minh đơn tố cáo.' },
      { award: 'BKT', person: 'be-ngoc-khoi', why: 'Tỉnh không khen: thành tích hai năm chưa liên tục.' },
    ],
  },
  {
    name: 'Khen thưởng công trạng năm 2026',
    year: 2026,
    kind: 'merit',
    judgedOn: '2026-12-05',
    unitsDueOn: '2026-11-25',
    sentUpDueOn: '2026-12-10',
    fromRegistrations: [
      'department',
      'administration',
      'planning',
      'industry',
      'energy',
      'safety',
      'market-operations',
      'market-team-1',
      'market-team-2',
    ],
    awards: {
      LDTT: null,
      CSTDCS: { quota: 8, source: 'Quy chế thi đua, khen thưởng của Sở' },
      TTLDTT: null,
      GK: null,
      CSTDT: { quota: 2, source: sentOnward },
      TTLDXS: null,
      BKT: { quota: 2, source: sentOnward },
      COT: { quota: 1, source: sentOnward },
    },
    more: [
      {
        award: 'GK',
        person: 'hoang-thi-nguyet-anh',
        by: 'planning',
        citation: 'Tham mưu giao kế hoạch đầu tư công năm 2026',
      },
      { award: 'LDTT', person: 'vang-thi-my', by: 'planning', citation: 'Phối hợp kiểm tra thị trường dịp Tết' },
    ],
    received: {
      administration: '2026-11-16',
      planning: '2026-11-17',
      energy: '2026-11-18',
      industry: '2026-11-12',
    },
    returned: [
      {
        award: 'CSTDCS',
        person: 'nguyen-dang-khoat',
        on: '2026-11-19',
        why: 'Báo cáo thành tích chưa có xác nhận của lãnh đạo phòng; thiếu quyết định công nhận sáng kiến.',
      },
    ],
    overridden: [
      {
        award: 'CSTDCS',
        person: 'nong-thi-huong-1985',
        on: '2026-11-20',
        why: 'Phòng đã đề nghị xếp loại hoàn thành xuất sắc; kết quả xếp loại có trước ngày họp Hội đồng.',
      },
    ],
  },
  {
    name: 'Khen thưởng tổng kết đợt thi đua chào mừng 75 năm ngày truyền thống ngành Công Thương',
    year: 2026,
    kind: 'movement',
    judgedOn: '2026-05-08',
    unitsDueOn: '2026-04-29',
    closedOn: '2026-05-20',
    awards: { GK: { quota: 6, source: 'Kế hoạch phát động của Sở' } },
    more: [
      { award: 'GK', unit: 'trade', citation: 'Dẫn đầu đợt thi đua' },
      { award: 'GK', person: 'tran-hai-yen', citation: 'Đưa 37 sản phẩm lên sàn thương mại điện tử' },
      { award: 'GK', person: 'ninh-tien-dat', citation: 'Hoàn thành kết nối dữ liệu điện lực trước hạn' },
    ],
  },
  {
    name: 'Đề nghị tặng Kỷ niệm chương ngành Công Thương năm 2026',
    year: 2026,
    kind: 'medal',
    judgedOn: '2026-09-10',
    unitsDueOn: '2026-08-31',
    sentUpDueOn: '2026-09-30',
    awards: { KNC: null },
    more: [
      { award: 'KNC', person: 'luc-minh-khoi' },
      { award: 'KNC', person: 'nguyen-dang-khoat' },
      { award: 'KNC', person: 'hoang-thi-nguyet-anh' },
    ],
  },
];

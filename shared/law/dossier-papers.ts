import type { Certainty } from './certainty.ts';
import { type Citation, cite, formatProvision } from './citation.ts';

/** Who brings a paper: the proposing unit (with its people), the office, or its council. */
export type PaperSource = 'unit' | 'office' | 'council';

/** What a dossier is for, as far as its papers depend on it. */
export interface DossierQuestion {
  readonly code: string;
  readonly family: 'title' | 'commendation';
  readonly kind: 'merit' | 'movement' | 'unexpected' | 'dedication' | 'seniority' | 'foreign-relations';
  /** Who decides: the department itself, or those above it. */
  readonly decider: 'department' | 'province' | 'ministry' | 'prime-minister' | 'president';
}

/** A paper that a dossier holds. */
export interface DossierPaper {
  /** Stable English name, kept with the record of its receipt. */
  readonly key: string;
  readonly name: string;
  readonly source: PaperSource;
  readonly provision: string;
  readonly certainty: Certainty;
}

interface PaperRule extends Omit<DossierPaper, 'provision'> {
  readonly citation: Citation;
  readonly isNeeded: (question: DossierQuestion) => boolean;
}

const isFor =
  (...codes: readonly string[]) =>
  ({ code }: DossierQuestion): boolean =>
    codes.includes(code);
const isSentUp = ({ decider }: DossierQuestion): boolean => decider !== 'department';
const isOfState = ({ decider }: DossierQuestion): boolean => decider === 'prime-minister' || decider === 'president';
/** Thủ tục đơn giản: sudden achievement, dedication, foreign relations. Luật 06/2022/QH15, Điều 85 khoản 1. */
const isSimple = ({ kind }: DossierQuestion): boolean =>
  kind === 'unexpected' || kind === 'dedication' || kind === 'seniority' || kind === 'foreign-relations';

/**
 * The papers of a dossier. Luật 06/2022/QH15, Điều 84, 85; the voting result and the confirmation of HTXS come from Nghị định
 * 98/2023/NĐ-CP, Điều 34 khoản 2, repealed by Nghị định 152/2025/NĐ-CP, whose article nobody here has read. The province may
 * set its own for the titles that the department confers (Nghị định 152/2025/NĐ-CP, Điều 6 khoản 2 điểm c): a paper that is
 * not needed is marked so.
 */
const rules: readonly PaperRule[] = [
  {
    key: 'unit-proposal',
    name: 'Văn bản đề nghị (tờ trình) của đơn vị kèm danh sách',
    source: 'unit',
    citation: cite('law2022', '84'),
    certainty: 'read',
    isNeeded: () => true,
  },
  {
    key: 'report',
    name: 'Báo cáo thành tích',
    source: 'unit',
    citation: cite('law2022', '84'),
    certainty: 'read',
    isNeeded: () => true,
  },
  {
    key: 'unit-minutes',
    name: 'Biên bản bình xét của đơn vị',
    source: 'unit',
    citation: cite('law2022', '84'),
    certainty: 'read',
    isNeeded: (question) => !isSimple(question),
  },
  {
    key: 'fighter-proof',
    name: 'Quyết định công nhận sáng kiến, nghiệm thu đề tài hoặc xác nhận hoàn thành xuất sắc nhiệm vụ',
    source: 'unit',
    citation: cite('decree98of2023', '34.2'),
    certainty: 'read',
    isNeeded: isFor('CSTDCS'),
  },
  {
    key: 'province-initiative',
    name: 'Quyết định của Chủ tịch UBND tỉnh công nhận hiệu quả, phạm vi ảnh hưởng của sáng kiến, đề tài trong tỉnh',
    source: 'unit',
    citation: cite('law2022', '22.2'),
    certainty: 'read',
    isNeeded: isFor('CSTDT'),
  },
  {
    key: 'national-initiative',
    name: 'Quyết định công nhận hiệu quả, phạm vi ảnh hưởng toàn quốc của sáng kiến, đề tài',
    source: 'unit',
    citation: cite('law2022', '21.2'),
    certainty: 'read',
    isNeeded: isFor('CSTDTQ'),
  },
  {
    key: 'special-proof',
    name: 'Giấy tờ chứng nhận thành tích đặc biệt xuất sắc, đột xuất',
    source: 'unit',
    citation: cite('law2022', '84'),
    certainty: 'read',
    isNeeded: ({ kind }) => kind === 'unexpected',
  },
  {
    key: 'retirement-notice',
    name: 'Thông báo hoặc quyết định nghỉ hưu',
    source: 'unit',
    citation: cite('decree152of2025', '9'),
    certainty: 'read',
    isNeeded: ({ kind }) => kind === 'dedication',
  },
  {
    key: 'vote-result',
    name: 'Kết quả bỏ phiếu kín của Hội đồng thi đua, khen thưởng',
    source: 'council',
    citation: cite('decree98of2023', '34.2'),
    certainty: 'read',
    isNeeded: isFor('CSTDCS', 'CSTDT', 'COT', 'CSTDTQ', 'COCP'),
  },
  {
    key: 'council-minutes',
    name: 'Biên bản họp Hội đồng thi đua, khen thưởng của Sở',
    source: 'council',
    citation: cite('law2022', '84'),
    certainty: 'read',
    isNeeded: (question) => isSentUp(question) && !isSimple(question),
  },
  {
    key: 'submission',
    name: 'Tờ trình của Sở',
    source: 'office',
    citation: cite('law2022', '84'),
    certainty: 'read',
    isNeeded: isSentUp,
  },
  {
    key: 'central-opinion',
    name: 'Ý kiến của bộ, ban, ngành, tỉnh có liên quan',
    source: 'office',
    citation: cite('law2022', '84.3'),
    certainty: 'read',
    isNeeded: isOfState,
  },
  {
    key: 'public-notice',
    name: 'Công khai danh sách trước khi đề nghị huân chương',
    source: 'office',
    citation: cite('law2022', '84.5'),
    certainty: 'read',
    isNeeded: ({ code }) => code.startsWith('HC'),
  },
  {
    key: 'electronic-files',
    name: 'Tệp điện tử của hồ sơ (Word và PDF)',
    source: 'office',
    citation: cite('law2022', '84.4'),
    certainty: 'read',
    isNeeded: isOfState,
  },
];

/** How many sets a dossier has, with the text that says so; null where the province says it, and nobody entered its text. */
export interface DossierSets {
  readonly originals: number;
  readonly provision: string;
}

/** The papers that a dossier needs, those of the unit first. */
export function dossierPapers(question: DossierQuestion): readonly DossierPaper[] {
  return rules
    .filter(({ isNeeded }) => isNeeded(question))
    .map(({ key, name, source, citation, certainty }) => ({
      key,
      name,
      source,
      provision: formatProvision(citation),
      certainty,
    }));
}

/** One original set for the Government, the Prime Minister and the President. Luật 06/2022/QH15, Điều 84 khoản 4. */
export function dossierSets(question: DossierQuestion): DossierSets | null {
  return isOfState(question) ? { originals: 1, provision: formatProvision(cite('law2022', '84.4')) } : null;
}

/** The Vietnamese name of a paper; the key itself for one that no rule knows any more. */
export function dossierPaperName(key: string): string {
  return rules.find((rule) => rule.key === key)?.name ?? key;
}

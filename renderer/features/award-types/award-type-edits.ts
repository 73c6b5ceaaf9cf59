import { type AwardType, awardTypeFields } from '#shared/contracts/awards.ts';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import type { CellValue } from '../../components/grid/grid-types.ts';
import { readSubjects } from './award-subjects.ts';

type SaveRequest = Request<'award-types:save'>;

/** A line of the office's own as the catalogue begins it: a certificate of merit of the head. */
export function newAwardType(existing: readonly AwardType[]): SaveRequest {
  const codes = new Set(existing.map((type) => type.code));
  let number = 1;
  while (codes.has(`GK-${number}`)) number += 1;
  return {
    id: null,
    code: `GK-${number}`,
    name: 'Giấy khen của Giám đốc Sở',
    shortName: `GK-${number}`,
    family: 'commendation',
    level: 'grassroots',
    decidedBy: 'Giám đốc Sở',
    subjects: ['person', 'collective'],
    precedence: Math.min(999, Math.max(0, ...existing.map((type) => type.precedence)) + 1),
    physicalItem: 'Giấy khen, khung',
  };
}

/** The request that saves a line with some of its cells changed; or the column and sentence of the first that cannot be. */
export function editRequest(
  type: AwardType,
  cells: readonly { readonly key: string; readonly value: CellValue }[],
): { readonly request: SaveRequest } | { readonly key: string; readonly problem: string } {
  const { id, code, name, shortName, family, level, decidedBy, subjects, precedence, physicalItem } = type;
  const fields: Record<string, unknown> = {
    code,
    name,
    shortName,
    family,
    level,
    decidedBy,
    subjects: [...subjects],
    precedence,
    physicalItem,
  };
  for (const { key, value } of cells) {
    fields[key] =
      key === 'subjects' ? [...readSubjects(String(value ?? ''))] : key === 'physicalItem' ? value : (value ?? '');
  }
  const result = awardTypeFields.safeParse(fields);
  if (result.success) return { request: { ...result.data, id } };
  const issue = result.error.issues[0];
  return { key: String(issue?.path[0] ?? 'name'), problem: issue?.message ?? 'Giá trị này không dùng được.' };
}

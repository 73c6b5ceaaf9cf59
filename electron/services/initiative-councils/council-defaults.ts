import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { lawInForceOn } from '#shared/law/law-in-force.ts';
import { initiativesApplicabilityPoints } from '#shared/law/parameters/initiatives/applicability-points.ts';
import { initiativesCouncilApproval } from '#shared/law/parameters/initiatives/council-approval.ts';
import { initiativesEconomicPoints } from '#shared/law/parameters/initiatives/economic-points.ts';
import { initiativesNoveltyPoints } from '#shared/law/parameters/initiatives/novelty-points.ts';
import { initiativesSocialPoints } from '#shared/law/parameters/initiatives/social-points.ts';
import { findCouncil, listCouncils } from '../../database/repositories/initiative-council-repository.ts';
import { readLawChoices } from '../eligibility/read-law-choices.ts';
import type { ServiceContext } from '../service-context.ts';

/** The state sets no points; these are those of Bắc Ninh's guidance, to begin with. */
const example = [
  { name: 'Tính mới', parameter: initiativesNoveltyPoints, points: 40 },
  { name: 'Khả năng áp dụng', parameter: initiativesApplicabilityPoints, points: 25 },
  { name: 'Hiệu quả kinh tế', parameter: initiativesEconomicPoints, points: 15 },
  { name: 'Hiệu quả xã hội', parameter: initiativesSocialPoints, points: 20 },
] as const;
const EXAMPLE_SOURCE = 'Ví dụ theo Hướng dẫn 1603/HD-HĐSK của Bắc Ninh; sửa theo quy chế của cơ quan.';

/** What a new council begins with: the last one's, else what the office's regulation sets, else the example. */
export function readCouncilDefaults(
  context: ServiceContext,
  { on }: Input<'initiative-councils:defaults'>,
): Output<'initiative-councils:defaults'> {
  const newest = listCouncils(context.database)[0];
  const last = newest && findCouncil(context.database, newest.id);
  if (last) {
    return {
      criteria: last.criteria.map(({ name, mostPoints }) => ({ name, mostPoints })),
      approvalPercent: last.council.approvalPercent,
      source: `Như ${last.council.name}.`,
      members: last.members.map(({ personId, fullName, post, part }) => ({ personId, fullName, post, part })),
    };
  }
  const law = lawInForceOn(on as IsoDate, readLawChoices(context).regulations);
  const set = example.map(({ name, parameter }) => ({ name, entry: law.find(parameter) }));
  const approval = law.find(initiativesCouncilApproval);
  const isSet = set.every(({ entry }) => entry !== undefined);
  return {
    criteria: isSet
      ? set.map(({ name, entry }) => ({ name, mostPoints: entry?.value ?? 0 }))
      : example.map(({ name, points }) => ({ name, mostPoints: points })),
    approvalPercent: approval
      ? Math.round((approval.value.numerator * 10_000) / approval.value.denominator) / 100
      : null,
    source: isSet ? `Theo ${set[0]?.entry?.provisions[0] ?? ''}.` : EXAMPLE_SOURCE,
    members: [],
  };
}

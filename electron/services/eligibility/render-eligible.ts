import type { EligibilityRow } from '#shared/contracts/eligibility.ts';
import type { EligibleLetterParams, EligibleListParams } from '#shared/contracts/eligibility-documents.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import { isInPart } from '#shared/domain/eligibility/eligibility-part.ts';
import {
  buildEligibleLetter,
  buildEligibleList,
  type EligibleQuestion,
  type PrintedJudgement,
} from '#shared/domain/eligibility/papers/eligible-papers.ts';
import { reasonOnPaper } from '#shared/domain/eligibility/papers/reason-on-paper.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { renderPaper } from '../../documents/render-paper.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { officeHeading } from '../documents/office-heading.ts';
import { safeFileName } from '../documents/render-award-list-request.ts';
import type { Rendering } from '../documents/render-document.ts';
import { ownerName } from '../facts/owner-name.ts';
import type { ServiceContext } from '../service-context.ts';
import { rowsOfUnit } from './eligible-units.ts';
import { listEligible } from './list-eligible.ts';

type Question = Pick<EligibleListParams, 'award' | 'year' | 'on' | 'subject'>;

/** Kết quả xét điều kiện, of everybody or of one part. @throws AppFailureError notFound, refused */
export async function renderEligibleList(
  context: ServiceContext,
  params: EligibleListParams,
  format: RenderFormat,
): Promise<Rendering> {
  const rows = judged(context, params).filter((row) => isInPart(row, params.part));
  const paper = buildEligibleList(rows.map(printed), questionOf(params), params);
  const name = safeFileName(`Kết quả xét điều kiện ${awardCatalogue[params.award].shortName} năm ${params.year}`);
  return { name, content: await renderPaper(paper, officeHeading(context, params.signerId, []), format) };
}

/** Công văn to a unit with its people. @throws AppFailureError notFound, refused (nobody of it is judged) */
export async function renderEligibleLetter(
  context: ServiceContext,
  params: EligibleLetterParams,
  format: RenderFormat,
): Promise<Rendering> {
  const unitName = ownerName(context, { kind: 'unit', id: params.unitId });
  const rows = rowsOfUnit(context, judged(context, params), params.unitId, params.on);
  if (!rows.some((row) => !row.isGranted))
    fail({ kind: 'refused', field: null, message: `${unitName} không còn ai để xét danh hiệu, hình thức này.` });
  const heading = officeHeading(context, params.signerId, ['Như trên', 'Lưu: VT']);
  const paper = buildEligibleLetter(rows.map(printed), questionOf(params), {
    unitName,
    officeName: heading.officeName,
    dueOn: params.dueOn,
    number: params.documentNumber,
    symbol: heading.symbolAbbreviation,
    datedOn: params.datedOn,
  });
  const name = safeFileName(`Rà soát điều kiện ${awardCatalogue[params.award].shortName} - ${unitName}`);
  return { name, content: await renderPaper(paper, heading, format) };
}

function judged(context: ServiceContext, { award, year, on, subject }: Question): readonly EligibilityRow[] {
  return listEligible(context, { award, year, on, subject, withFindings: true });
}

function questionOf({ award, year, on, subject }: Question): EligibleQuestion {
  return { awardName: awardCatalogue[award].name, year, on: on as IsoDate, isOfPeople: subject === 'person' };
}

function printed(row: EligibilityRow): PrintedJudgement {
  const { name, position, unitName, outcome, isGranted, isProposed, findings = [] } = row;
  const open = findings.filter(({ result }) => result !== 'met');
  const many = open.length > 1 ? '- ' : '';
  return {
    name,
    place: [position, unitName].filter(Boolean).join(', '),
    outcome,
    isGranted,
    isProposed,
    obstacles: open.map((finding) => `${many}${reasonOnPaper(finding).replace(/\.$/, '')} (${finding.provision}).`),
  };
}

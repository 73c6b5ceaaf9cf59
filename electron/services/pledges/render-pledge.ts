import type { PledgeParams, PledgeResultsParams } from '#shared/contracts/pledge-documents.ts';
import { buildPledge } from '#shared/domain/pledges/build-pledge.ts';
import { buildPledgeResults } from '#shared/domain/pledges/build-pledge-results.ts';
import { renderPaper } from '../../documents/render-paper.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { officeHeading } from '../documents/office-heading.ts';
import { safeFileName } from '../documents/render-award-list-request.ts';
import type { Rendering } from '../documents/render-document.ts';
import type { ServiceContext } from '../service-context.ts';
import { readPledge } from './read-pledges.ts';

/** Bản giao ước thi đua. In a block it carries the block's name. @throws AppFailureError notFound, refused */
export async function renderPledge(
  context: ServiceContext,
  { pledgeId, signerId }: PledgeParams,
  format: RenderFormat,
): Promise<Rendering> {
  const { pledge, parties, criteria } = readPledge(context, { id: pledgeId });
  const office = officeHeading(context, signerId, []);
  const { signature, officeName } = office;
  const heading = pledge.blockName === null ? office : { ...office, superiorName: '', officeName: pledge.blockName };
  const post = [signature.authority, signature.post].filter(Boolean).join('\n');
  const paper = buildPledge({
    year: pledge.year,
    goal: pledge.goal,
    commitment: pledge.commitment,
    blockName: pledge.blockName,
    officeName,
    signedOn: pledge.signedOn,
    signedAt: pledge.signedAt,
    datedOn: context.today(),
    parties,
    criteria,
    witness: pledge.scope === 'office' ? { party: `Xác nhận của ${officeName}`, post, name: signature.name } : null,
  });
  return { name: safeFileName(`${pledge.name} ${pledge.year}`), content: await renderPaper(paper, heading, format) };
}

/** Kết quả thực hiện giao ước. @throws AppFailureError notFound, refused */
export async function renderPledgeResults(
  context: ServiceContext,
  params: PledgeResultsParams,
  format: RenderFormat,
): Promise<Rendering> {
  const { pledge, parties, criteria, results } = readPledge(context, { id: params.pledgeId });
  const byPlace = new Map(results.map((result) => [`${result.criterionId} ${result.partyId}`, result]));
  const paper = buildPledgeResults({
    name: pledge.name,
    year: pledge.year,
    datedOn: params.datedOn,
    parties: parties.map((party) => ({
      unitName: party.unitName,
      results: criteria.map((criterion) => {
        const result = byPlace.get(`${criterion.id} ${party.id}`);
        return { ...criterion, achieved: result?.achieved ?? null, achievedPoints: result?.points ?? null };
      }),
    })),
  });
  const heading = officeHeading(context, params.signerId, []);
  return { name: safeFileName(`Kết quả ${pledge.name}`), content: await renderPaper(paper, heading, format) };
}

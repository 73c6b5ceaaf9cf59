import type { DecisionParams } from '#shared/contracts/documents.ts';
import { buildDecisionDocument } from '#shared/domain/documents/decision-document.ts';
import { renderDecision } from '../../documents/render-decision.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { readDecision } from '../decisions/read-decisions.ts';
import type { ServiceContext } from '../service-context.ts';
import { gatherAwards } from './gather-awards.ts';
import { officeHeading } from './office-heading.ts';
import { safeFileName } from './render-award-list-request.ts';
import type { Rendering } from './render-document.ts';

/** Quyết định khen thưởng with its list. Without a chosen signer, the one that the decision names signs. @throws AppFailureError notFound */
export async function renderDecisionRequest(
  context: ServiceContext,
  params: DecisionParams,
  format: RenderFormat,
): Promise<Rendering> {
  const { decision, awards } = readDecision(context, { id: params.decisionId });
  const heading = officeHeading(context, params.signerId, params.recipients);
  const named = {
    authority: '',
    post: (decision.signerPost ?? heading.signature.post).toLocaleUpperCase('vi'),
    name: decision.signerName ?? '',
  };
  const document = buildDecisionDocument(
    {
      number: decision.number,
      symbol: decision.symbol,
      signedOn: decision.signedOn,
      issuer: decision.issuer,
      subjectLine: decision.subjectLine,
      ownLegalBases: [],
      proposedBy: null,
    },
    gatherAwards(context, awards),
  );
  const signature = params.signerId === null ? named : heading.signature;
  const name = safeFileName(`${decision.signedOn.slice(0, 4)} QĐ ${decision.number} ${decision.symbol}`);
  return { name, content: await renderDecision(document, { ...heading, signature }, format) };
}

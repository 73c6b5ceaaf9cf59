import type { AwardRegisterParams } from '#shared/contracts/documents.ts';
import { buildAwardRegister } from '#shared/domain/documents/award-register.ts';
import { renderAwardRegister } from '../../documents/render-award-register.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { listRegister } from '../awards/list-register.ts';
import type { ServiceContext } from '../service-context.ts';
import { gatherRegister } from './gather-register.ts';
import { officeHeading } from './office-heading.ts';
import { safeFileName } from './render-award-list-request.ts';
import type { Rendering } from './render-document.ts';

/** Sổ theo dõi khen thưởng of a year or a period. */
export async function renderRegisterRequest(
  context: ServiceContext,
  params: AwardRegisterParams,
  format: RenderFormat,
): Promise<Rendering> {
  const register = buildAwardRegister(gatherRegister(context, listRegister(context, params)), params);
  const heading = officeHeading(context, null, []);
  const name = safeFileName(`Sổ theo dõi khen thưởng - ${register.subtitle}`);
  return { name, content: await renderAwardRegister(register, heading, format) };
}

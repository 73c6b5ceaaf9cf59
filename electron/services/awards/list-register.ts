import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { awardYears, listAwards } from '../../database/repositories/award-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../service-context.ts';

/** Sổ theo dõi khen thưởng: the awards of a year or period. Units are ordered as they stand at its end. */
export function listRegister(context: ServiceContext, input: Input<'awards:register'>): Output<'awards:register'> {
  const order = readUnitDirectory(context.database).orderOn(`${input.toYear}-12-31`);
  return listAwards(context.database, { fromYear: input.fromYear, toYear: input.toYear }, order);
}

/** The years that have awards, newest first. */
export function listAwardYears(context: ServiceContext): Output<'awards:years'> {
  return awardYears(context.database);
}

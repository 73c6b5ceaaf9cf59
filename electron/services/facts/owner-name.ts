import type { FactOwner } from '#shared/contracts/facts.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { findUnit, readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { oneRow } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';

/** The name of a person or unit, for the name of a step. @throws AppFailureError notFound */
export function ownerName(context: ServiceContext, owner: FactOwner): string {
  if (owner.kind === 'unit') {
    if (findUnit(context.database, owner.id) === null) fail({ kind: 'notFound', entity: 'unit', id: owner.id });
    return readUnitDirectory(context.database).nameOn(owner.id, context.today());
  }
  const person = oneRow(context.database, 'SELECT full_name FROM people WHERE id = @id', { id: owner.id });
  return person === undefined ? fail({ kind: 'notFound', entity: 'person', id: owner.id }) : String(person.full_name);
}

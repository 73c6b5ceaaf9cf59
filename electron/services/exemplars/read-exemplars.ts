import type { ExemplarRow } from '#shared/contracts/exemplars.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { linksOf, listExemplars as list, mediaOfExemplar } from '../../database/repositories/exemplar-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../service-context.ts';

/** All exemplars, the newest found first. */
export function listExemplars(context: ServiceContext): Output<'exemplars:list'> {
  return list(context.database, readUnitDirectory(context.database), context.today());
}

/** @throws AppFailureError notFound */
export function requireExemplar(context: ServiceContext, id: number): ExemplarRow {
  const [exemplar] = list(context.database, readUnitDirectory(context.database), context.today(), id);
  return exemplar ?? fail({ kind: 'notFound', entity: 'exemplar', id });
}

const initiatives = `SELECT i.id, i.name, 'Năm ' || i.year AS detail FROM initiatives i`;
const awards = `SELECT a.id, t.name || ' – ' || a.recipient_name AS name, 'Năm ' || a.year AS detail
  FROM awards a JOIN award_types t ON t.id = a.award_type_id`;

/** An exemplar with its pictures and articles, and everything it is tied to or could be. @throws AppFailureError notFound */
export function readExemplar(context: ServiceContext, { id }: Input<'exemplars:page'>): Output<'exemplars:page'> {
  const { database } = context;
  const exemplar = requireExemplar(context, id);
  const owner = { id, personId: exemplar.personId, unitId: exemplar.unitId };
  return {
    exemplar,
    media: mediaOfExemplar(database, id),
    initiatives: linksOf(
      database,
      `${initiatives} JOIN exemplar_initiatives x ON x.initiative_id = i.id WHERE x.exemplar_id = @id ORDER BY i.year DESC, i.id`,
      { id },
    ),
    awards: linksOf(
      database,
      `${awards} JOIN exemplar_awards x ON x.award_id = a.id WHERE x.exemplar_id = @id ORDER BY a.year DESC, a.id`,
      { id },
    ),
    proposals: linksOf(
      database,
      `SELECT r.id, t.name || ' – ' || p.recipient_name AS name, r.name AS detail FROM exemplar_proposals x
        JOIN proposals p ON p.id = x.proposal_id JOIN award_rounds r ON r.id = p.round_id
        JOIN award_types t ON t.id = p.award_type_id WHERE x.exemplar_id = @id ORDER BY r.year DESC, p.id`,
      { id },
    ),
    conferences: linksOf(
      database,
      `SELECT c.id, c.name, c.from_year || ' – ' || c.to_year AS detail FROM conference_exemplars x
        JOIN exemplary_conferences c ON c.id = x.conference_id WHERE x.exemplar_id = @id ORDER BY c.to_year DESC, c.id`,
      { id },
    ),
    offeredInitiatives: linksOf(
      database,
      `${initiatives} WHERE i.id NOT IN (SELECT initiative_id FROM exemplar_initiatives WHERE exemplar_id = @id)
        AND (i.unit_id = @unitId OR EXISTS (SELECT 1 FROM initiative_authors u WHERE u.initiative_id = i.id AND u.person_id = @personId))
        ORDER BY i.year DESC, i.id`,
      owner,
    ),
    offeredAwards: linksOf(
      database,
      `${awards} WHERE a.status <> 'revoked' AND (a.person_id = @personId OR a.unit_id = @unitId)
        AND a.id NOT IN (SELECT award_id FROM exemplar_awards WHERE exemplar_id = @id)
        ORDER BY a.year DESC, t.precedence`,
      owner,
    ),
  };
}

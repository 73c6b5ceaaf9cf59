import { createChangeLog } from './0001-create-change-log.ts';
import { createOffice } from './0002-create-office.ts';
import { createUnits } from './0003-create-units.ts';
import { createPeople } from './0004-create-people.ts';
import { createAwards } from './0005-create-awards.ts';
import { createSearchIndex } from './0006-create-search-index.ts';
import { createFacts } from './0007-create-facts.ts';
import { createInitiatives } from './0008-create-initiatives.ts';
import { createMovementsAndBlocks } from './0009-create-movements-and-blocks.ts';
import { createLawChoices } from './0010-create-law-choices.ts';
import { createImports } from './0011-create-imports.ts';
import { createMovementYears } from './0012-create-movement-years.ts';
import { createRegistrations } from './0013-create-registrations.ts';
import { createInitiativeLife } from './0014-create-initiative-life.ts';
import { createRounds } from './0015-create-rounds.ts';
import { createCouncils } from './0016-create-councils.ts';
import { createCeremonies } from './0017-create-ceremonies.ts';
import { createBlockScores } from './0018-create-block-scores.ts';
import { createExemplars } from './0019-create-exemplars.ts';
import { createTemplates } from './0020-create-templates.ts';
import { createNameDecisions } from './0021-create-name-decisions.ts';
import { createFileIdentity } from './0022-create-file-identity.ts';
import { createPersonalData } from './0023-create-personal-data.ts';
import { createPackages } from './0024-create-packages.ts';
import { createStatistics } from './0025-create-statistics.ts';
import { completePeopleAndBlocks } from './0026-complete-people-and-blocks.ts';
import type { Migration } from './migration.ts';

/** All steps of the schema in their order. A new one is added at the end; none is ever edited. */
export const migrations: readonly Migration[] = [
  createChangeLog,
  createOffice,
  createUnits,
  createPeople,
  createAwards,
  createSearchIndex,
  createFacts,
  createInitiatives,
  createMovementsAndBlocks,
  createLawChoices,
  createImports,
  createMovementYears,
  createRegistrations,
  createInitiativeLife,
  createRounds,
  createCouncils,
  createCeremonies,
  createBlockScores,
  createExemplars,
  createTemplates,
  createNameDecisions,
  createFileIdentity,
  createPersonalData,
  createPackages,
  createStatistics,
  completePeopleAndBlocks,
];

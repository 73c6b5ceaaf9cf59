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
];

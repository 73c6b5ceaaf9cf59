import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Mức thưởng hộ gia đình so với cá nhân. */
export const prizesHouseholdFactor: Parameter<string> = {
  key: 'prizes.household-factor',
  label: { vi: 'Mức thưởng hộ gia đình so với cá nhân', en: 'Household prize as a multiple of the individual one' },
  unit: 'coefficient',
  values: [
    { from: '2024-01-01', value: '1.5', citations: [cite('decree98of2023', '58')], certainty: 'memory' },
    { from: '2025-07-01', value: '1.5', citations: [cite('decree152of2025', '54')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};

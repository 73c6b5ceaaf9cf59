/** Rows that go where the row they belong to goes: a person's awards, a decision's scans. */
export interface Belonging {
  readonly table: string;
  readonly column: string;
}

/** What belongs to a row of a table. */
export type Belongings = Readonly<Record<string, readonly Belonging[]>>;

const ofUnitNames: readonly Belonging[] = [
  { table: 'unit_names', column: 'unit_id' },
  { table: 'unit_parents', column: 'unit_id' },
];

const ofPerson: readonly Belonging[] = [
  { table: 'memberships', column: 'person_id' },
  { table: 'person_spellings', column: 'person_id' },
  { table: 'awards', column: 'person_id' },
  { table: 'ratings', column: 'person_id' },
  { table: 'disciplines', column: 'person_id' },
  { table: 'reviews', column: 'person_id' },
  { table: 'absences', column: 'person_id' },
  { table: 'research_topic_members', column: 'person_id' },
  { table: 'initiative_authors', column: 'person_id' },
  { table: 'initiative_uses', column: 'person_id' },
  { table: 'registrations', column: 'person_id' },
];

const ofRecords: Belongings = {
  awards: [
    { table: 'award_changes', column: 'award_id' },
    { table: 'hand_overs', column: 'award_id' },
  ],
  initiatives: [
    { table: 'initiative_recognitions', column: 'initiative_id' },
    { table: 'initiative_appliers', column: 'initiative_id' },
  ],
  registrations: [{ table: 'registration_awards', column: 'registration_id' }],
};

const scans: Belongings = { decisions: [{ table: 'attachments', column: 'decision_id' }] };

/** One person leaving: the whole history of that person, and of others nothing. */
export const personBelongings = (withScans: boolean): Belongings => ({
  ...ofRecords,
  people: ofPerson,
  units: ofUnitNames,
  ...(withScans ? scans : {}),
});

/** People and collectives for a successor: their histories, and those of their units. */
export const peopleBelongings = (withScans: boolean): Belongings => ({
  ...personBelongings(withScans),
  units: [
    ...ofUnitNames,
    { table: 'awards', column: 'unit_id' },
    { table: 'ratings', column: 'unit_id' },
    { table: 'reviews', column: 'unit_id' },
    { table: 'unit_achievements', column: 'unit_id' },
    { table: 'registrations', column: 'unit_id' },
  ],
});

/** Registrations and proposals of a unit: as much of its people as tells who they are. */
export const unitBelongings: Belongings = {
  people: [{ table: 'memberships', column: 'person_id' }],
  units: ofUnitNames,
  registrations: [{ table: 'registration_awards', column: 'registration_id' }],
  proposals: [
    { table: 'dossier_papers', column: 'proposal_id' },
    { table: 'achievement_reports', column: 'proposal_id' },
  ],
};

/** A member's scores: its names are all that goes with the member. */
export const scoreBelongings: Belongings = { units: ofUnitNames };

/** What units a person worked in are called belongs to them; what those units won does not. */
export const referencedUnits: Belongings = { units: ofUnitNames };

import { membershipOn } from '../database/repositories/membership-repository.ts';
import { readUnitDirectory } from '../database/repositories/unit-repository.ts';
import { writeDraft } from '../services/imports/apply-import.ts';
import { dropDraft } from '../services/imports/draft.ts';
import { startDraft } from '../services/imports/read-import.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { yearRatings } from './data/facts/ratings.ts';
import { sampleOffice } from './data/office.ts';
import { type PersonKey, samplePeople } from './data/people/sample-people.ts';
import type { SamplePerson } from './data/people/sample-person.ts';
import { numberOf, type SampleKeys } from './sample-keys.ts';
import { type RatedPerson, unitRatingFile } from './unit-rating-file.ts';
import { personRatings } from './write-ratings.ts';

const HEAD: PersonKey = 'hoang-thi-nguyet-anh';

/** Imports the ratings of last year that one unit sent as a Word file, on the day after it came. */
export function writeImports(context: ServiceContext, keys: SampleKeys): void {
  for (const ratings of yearRatings) {
    const { year, importedUnit } = ratings;
    if (importedUnit === undefined) continue;
    const day = `${year}-12-16`;
    const then = { ...context, now: () => `${day}T02:40:00.000Z`, today: () => day };
    const people = personRatings(context, keys, ratings, importedUnit).map(({ key, personId, rating }): RatedPerson => {
      const { name, born } = samplePerson(key);
      const position = membershipOn(context.database, personId, day)?.position ?? null;
      return { fullName: name, bornOn: typeof born === 'string' ? born : null, position, rating };
    });
    const unitId = numberOf(keys.units, importedUnit);
    const name = readUnitDirectory(context.database).nameOn(unitId, day);
    const unit = { office: sampleOffice.name, name, head: samplePerson(HEAD).name, place: sampleOffice.placeName };
    const bytes = Uint8Array.from(unitRatingFile(unit, year, people));
    const source = { kind: 'file', name: `Xếp loại ${year} - TT Khuyến công.docx`, bytes } as const;
    const draft = startDraft(then, { source, kind: 'ratings', senderUnitId: unitId });
    writeDraft(then, draft);
    dropDraft(then, draft.id);
  }
}

function samplePerson(key: PersonKey): SamplePerson {
  const found = samplePeople.find((person) => person.key === key);
  if (found === undefined) throw new Error(`the sample has no “${key}”`);
  return found;
}

import { type AwardSubject, awardSubjectNames, awardSubjects } from '#shared/contracts/awards.ts';
import { foldText } from '#shared/text/fold.ts';

/** `Cá nhân, tập thể`: the kinds of subject in one cell. */
export function subjectsText(subjects: readonly AwardSubject[]): string {
  const names = awardSubjects.filter((each) => subjects.includes(each)).map((each) => awardSubjectNames[each]);
  return names.map((name, index) => (index === 0 ? name : name.toLowerCase())).join(', ');
}

/** The kinds of subject named in a cell, with or without accents (`ca nhan, ho`); empty when none is. */
export function readSubjects(text: string): readonly AwardSubject[] {
  const words = text.split(/[,;/]|\svà\s/u).map(foldText);
  return awardSubjects.filter((subject) => {
    const name = foldText(awardSubjectNames[subject]);
    return words.some(
      (word) => word !== '' && (name === word || (subject === 'household' && (word === 'ho' || word === 'gia dinh'))),
    );
  });
}

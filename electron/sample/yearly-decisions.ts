import { legalBasesOn } from '#shared/domain/documents/legal-bases.ts';
import { membershipOn } from '../database/repositories/membership-repository.ts';
import type { ServiceContext } from '../services/service-context.ts';
import type { Conferral, SampleDecision } from './data/awards/sample-decision.ts';
import { type YearlyTitles, yearlyTitles } from './data/awards/yearly-titles.ts';
import { yearRatings } from './data/facts/ratings.ts';
import { type PersonKey, samplePeople } from './data/people/sample-people.ts';
import { numberOf, type SampleKeys } from './sample-keys.ts';
import { staffOn } from './staff.ts';
import { personRatings } from './write-ratings.ts';

/** The department's own decisions on the titles of each year, by the ratings of the tables: some come in a file later. */
export function yearlyDecisions(context: ServiceContext, keys: SampleKeys): SampleDecision[] {
  return yearlyTitles.map((titles) => ({
    number: titles.number,
    symbol: 'QĐ-SCT',
    signedOn: titles.signedOn,
    issuer: 'Sở Công Thương',
    level: 'grassroots',
    ...signerOf(context, keys, titles),
    kind: 'merit',
    subjectLine: `Về việc tặng danh hiệu Tập thể lao động tiên tiến, Chiến sĩ thi đua cơ sở, Lao động tiên tiến năm ${titles.year}`,
    note: `Căn cứ ${legalBasesOn(titles.signedOn).join('; ')}.`,
    year: titles.year,
    conferrals: conferrals(context, keys, titles),
  }));
}

function signerOf(context: ServiceContext, keys: SampleKeys, { signer, signedOn }: YearlyTitles) {
  const membership = membershipOn(context.database, numberOf(keys.people, signer), signedOn);
  const signerName = samplePeople.find((person) => person.key === signer)?.name ?? null;
  return { signerName, signerPost: membership?.position ?? null };
}

function conferrals(context: ServiceContext, keys: SampleKeys, titles: YearlyTitles): Conferral[] {
  const { year, fighters, collectives, revoked = [] } = titles;
  const laborers = advancedLaborers(context, keys, titles);
  const citation = `Hoàn thành tốt nhiệm vụ công tác năm ${year}`;
  return [
    { code: 'TTLDTT', units: collectives, citation },
    {
      code: 'CSTDCS',
      people: laborers.filter((key) => fighters.includes(key)),
      citation:
        year < 2024
          ? `Hoàn thành xuất sắc nhiệm vụ, có sáng kiến được công nhận năm ${year}`
          : `Hoàn thành xuất sắc nhiệm vụ công tác năm ${year}`,
    },
    ...laborers.map(
      (key): Conferral => ({
        code: 'LDTT',
        people: [key],
        citation,
        ...(fighters.includes(key) ? { sum: 'none' } : {}),
        ...(revoked.includes(key) ? { status: 'revoked' } : {}),
      }),
    ),
  ];
}

/**
 * Who had worked long enough (ten months until 2023, six since) and was rated HTT or better; before there were ratings,
 * everybody but those left out.
 */
function advancedLaborers(context: ServiceContext, keys: SampleKeys, titles: YearlyTitles): PersonKey[] {
  const { year, signedOn, without } = titles;
  const ofYear = yearRatings.find((ratings) => ratings.year === year);
  const rated = ofYear === undefined ? [] : personRatings(context, keys, ofYear, 'department');
  const ratings = new Map(rated.map(({ personId, rating }) => [personId, rating]));
  const latestStart = year < 2024 ? `${year}-03-01` : `${year}-06-30`;
  return staffOn(context, keys, 'department', signedOn).flatMap(({ key, personId, since }) => {
    const rating = ratings.get(personId);
    const isWellRated = ratings.size === 0 || rating === 'HTXS' || rating === 'HTT';
    return isWellRated && since <= latestStart && !without.includes(key) ? [key] : [];
  });
}

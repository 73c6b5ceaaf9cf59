import type { Parameter } from '../parameter.ts';
import { blocksBonusCapPercent } from './blocks/bonus-cap-percent.ts';
import { blocksBonusPercent } from './blocks/bonus-percent.ts';
import { blocksBonusPoints } from './blocks/bonus-points.ts';
import { blocksDiplomas } from './blocks/diplomas.ts';
import { blocksFlags } from './blocks/flags.ts';
import { blocksLeastPeople } from './blocks/least-people.ts';
import { blocksLeastUnits } from './blocks/least-units.ts';
import { bktCollectiveYears } from './commendations/bkt/collective-years.ts';
import { bktConsecutiveTitles } from './commendations/bkt/consecutive-titles.ts';
import { bktExcellentYears } from './commendations/bkt/excellent-years.ts';
import { bktInitiatives } from './commendations/bkt/initiatives.ts';
import { bkttgCollectiveRecord } from './commendations/bkttg/collective-record.ts';
import { bkttgCollectiveYears } from './commendations/bkttg/collective-years.ts';
import { bkttgFighterTitles } from './commendations/bkttg/fighter-titles.ts';
import { bkttgHouseholdContribution } from './commendations/bkttg/household-contribution.ts';
import { bkttgInitiatives } from './commendations/bkttg/initiatives.ts';
import { bkttgMovementYears } from './commendations/bkttg/movement-years.ts';
import { bkttgYears } from './commendations/bkttg/years.ts';
import { dedicationWomenReduction } from './commendations/dedication/women-reduction.ts';
import { dedicationWomenReductionYears } from './commendations/dedication/women-reduction-years.ts';
import { gkMinimumRating } from './commendations/gk/minimum-rating.ts';
import { hcdl1CollectiveRecord } from './commendations/hcdl1/collective-record.ts';
import { hcdl1CollectiveYears } from './commendations/hcdl1/collective-years.ts';
import { hcdl2CollectiveRecord } from './commendations/hcdl2/collective-record.ts';
import { hcdl2CollectiveYears } from './commendations/hcdl2/collective-years.ts';
import { hcdl3CollectiveRecord } from './commendations/hcdl3/collective-record.ts';
import { hcdl3CollectiveYears } from './commendations/hcdl3/collective-years.ts';
import { hcdl3ExistenceYears } from './commendations/hcdl3/existence-years.ts';
import { hcld1CollectiveRecord } from './commendations/hcld1/collective-record.ts';
import { hcld1CollectiveYears } from './commendations/hcld1/collective-years.ts';
import { hcld1ExcellentYears } from './commendations/hcld1/excellent-years.ts';
import { hcld1FighterTitles } from './commendations/hcld1/fighter-titles.ts';
import { hcld1Initiatives } from './commendations/hcld1/initiatives.ts';
import { hcld1Years } from './commendations/hcld1/years.ts';
import { hcld2CollectiveRecord } from './commendations/hcld2/collective-record.ts';
import { hcld2CollectiveYears } from './commendations/hcld2/collective-years.ts';
import { hcld2DirectorYears } from './commendations/hcld2/director-years.ts';
import { hcld2ExcellentYears } from './commendations/hcld2/excellent-years.ts';
import { hcld2FighterTitles } from './commendations/hcld2/fighter-titles.ts';
import { hcld2Initiatives } from './commendations/hcld2/initiatives.ts';
import { hcld2Years } from './commendations/hcld2/years.ts';
import { hcld3CollectiveRecord } from './commendations/hcld3/collective-record.ts';
import { hcld3CollectiveYears } from './commendations/hcld3/collective-years.ts';
import { hcld3DirectorYears } from './commendations/hcld3/director-years.ts';
import { hcld3ExcellentYears } from './commendations/hcld3/excellent-years.ts';
import { hcld3ExistenceYears } from './commendations/hcld3/existence-years.ts';
import { hcld3FighterTitles } from './commendations/hcld3/fighter-titles.ts';
import { hcld3Initiatives } from './commendations/hcld3/initiatives.ts';
import { hcld3MovementYears } from './commendations/hcld3/movement-years.ts';
import { hcld3Years } from './commendations/hcld3/years.ts';
import { kncServiceYearsHeavyWork } from './commendations/knc/service-years-heavy-work.ts';
import { kncServiceYearsMen } from './commendations/knc/service-years-men.ts';
import { kncServiceYearsWomen } from './commendations/knc/service-years-women.ts';
import { councilsWomenSharePercent } from './councils/women-share-percent.ts';
import { deadlinesAppraisalDays } from './deadlines/appraisal-days.ts';
import { deadlinesBlockFinal } from './deadlines/block-final.ts';
import { deadlinesBlockMidterm } from './deadlines/block-midterm.ts';
import { deadlinesBlockPledge } from './deadlines/block-pledge.ts';
import { deadlinesBlockRegistration } from './deadlines/block-registration.ts';
import { deadlinesGovernmentFlag } from './deadlines/government-flag.ts';
import { deadlinesNationalFighter } from './deadlines/national-fighter.ts';
import { deadlinesNoticeDays } from './deadlines/notice-days.ts';
import { deadlinesProvinceDossier } from './deadlines/province-dossier.ts';
import { deadlinesProvincialInitiativesFirst } from './deadlines/provincial-initiatives-first.ts';
import { deadlinesProvincialInitiativesSecond } from './deadlines/provincial-initiatives-second.ts';
import { deadlinesReturnDays } from './deadlines/return-days.ts';
import { deadlinesStatistics } from './deadlines/statistics.ts';
import { deadlinesThematicDossierDays } from './deadlines/thematic-dossier-days.ts';
import { deadlinesViolatorsList } from './deadlines/violators-list.ts';
import { fundMovementPercent } from './fund/movement-percent.ts';
import { initiativesApplicabilityPoints } from './initiatives/applicability-points.ts';
import { initiativesAuthorPercent } from './initiatives/author-percent.ts';
import { initiativesCheckMonths } from './initiatives/check-months.ts';
import { initiativesCouncilApproval } from './initiatives/council-approval.ts';
import { initiativesDecisionMonths } from './initiatives/decision-months.ts';
import { initiativesEconomicPoints } from './initiatives/economic-points.ts';
import { initiativesFilingMonths } from './initiatives/filing-months.ts';
import { initiativesFirstApplierPercent } from './initiatives/first-applier-percent.ts';
import { initiativesNoveltyPoints } from './initiatives/novelty-points.ts';
import { initiativesSocialPoints } from './initiatives/social-points.ts';
import { baseSalary } from './pay/base-salary.ts';
import { prizesBktCollective } from './prizes/bkt-collective.ts';
import { prizesBktPerson } from './prizes/bkt-person.ts';
import { prizesBkttgCollective } from './prizes/bkttg-collective.ts';
import { prizesBkttgPerson } from './prizes/bkttg-person.ts';
import { prizesCocp } from './prizes/cocp.ts';
import { prizesCommuneGkCollective } from './prizes/commune-gk-collective.ts';
import { prizesCommuneGkPerson } from './prizes/commune-gk-person.ts';
import { prizesCot } from './prizes/cot.ts';
import { prizesCstdcs } from './prizes/cstdcs.ts';
import { prizesCstdt } from './prizes/cstdt.ts';
import { prizesCstdtq } from './prizes/cstdtq.ts';
import { prizesCulturalVillage } from './prizes/cultural-village.ts';
import { prizesGkCollective } from './prizes/gk-collective.ts';
import { prizesGkPerson } from './prizes/gk-person.ts';
import { prizesGoldStarOrderCollective } from './prizes/gold-star-order-collective.ts';
import { prizesGoldStarOrderPerson } from './prizes/gold-star-order-person.ts';
import { prizesHcdl1Collective } from './prizes/hcdl1-collective.ts';
import { prizesHcdl1Person } from './prizes/hcdl1-person.ts';
import { prizesHcdl2Collective } from './prizes/hcdl2-collective.ts';
import { prizesHcdl2Person } from './prizes/hcdl2-person.ts';
import { prizesHcdl3Collective } from './prizes/hcdl3-collective.ts';
import { prizesHcdl3Person } from './prizes/hcdl3-person.ts';
import { prizesHcld1Collective } from './prizes/hcld1-collective.ts';
import { prizesHcld1Person } from './prizes/hcld1-person.ts';
import { prizesHcld2Collective } from './prizes/hcld2-collective.ts';
import { prizesHcld2Person } from './prizes/hcld2-person.ts';
import { prizesHcld3Collective } from './prizes/hcld3-collective.ts';
import { prizesHcld3Person } from './prizes/hcld3-person.ts';
import { prizesHoChiMinhOrderCollective } from './prizes/ho-chi-minh-order-collective.ts';
import { prizesHoChiMinhOrderPerson } from './prizes/ho-chi-minh-order-person.ts';
import { prizesHouseholdFactor } from './prizes/household-factor.ts';
import { prizesKnc } from './prizes/knc.ts';
import { prizesLaborHeroCollective } from './prizes/labor-hero-collective.ts';
import { prizesLdtt } from './prizes/ldtt.ts';
import { prizesOutstandingCommune } from './prizes/outstanding-commune.ts';
import { prizesRegionalFlag } from './prizes/regional-flag.ts';
import { prizesRoundingStep } from './prizes/rounding-step.ts';
import { prizesTtldtt } from './prizes/ttldtt.ts';
import { prizesTtldxs } from './prizes/ttldxs.ts';
import { ratingsAbsenceMonths } from './ratings/absence-months.ts';
import { ratingsCompletedPoints } from './ratings/completed-points.ts';
import { ratingsExcellentPercent } from './ratings/excellent-percent.ts';
import { ratingsExcellentPoints } from './ratings/excellent-points.ts';
import { ratingsGoodPoints } from './ratings/good-points.ts';
import { ratingsLeastMonths } from './ratings/least-months.ts';
import { recordsGrassrootsRetention } from './records/grassroots-retention.ts';
import { recordsHandoverMonths } from './records/handover-months.ts';
import { recordsProvinceRetention } from './records/province-retention.ts';
import { recordsStateRetention } from './records/state-retention.ts';
import { cocpMovementYears } from './titles/cocp/movement-years.ts';
import { cocpSharePercent } from './titles/cocp/share-percent.ts';
import { cotMovementYears } from './titles/cot/movement-years.ts';
import { cstdcsCapPercent } from './titles/cstdcs/cap-percent.ts';
import { cstdtConsecutiveTitles } from './titles/cstdt/consecutive-titles.ts';
import { cstdtqConsecutiveTitles } from './titles/cstdtq/consecutive-titles.ts';
import { ldttDaysOff } from './titles/ldtt/days-off.ts';
import { ldttFormerUnitMonths } from './titles/ldtt/former-unit-months.ts';
import { ldttMinimumRating } from './titles/ldtt/minimum-rating.ts';
import { ldttRecruitMonths } from './titles/ldtt/recruit-months.ts';
import { ldttTrainingMonths } from './titles/ldtt/training-months.ts';
import { ttldttAdvancedLaborerPercent } from './titles/ttldtt/advanced-laborer-percent.ts';
import { ttldxsAdvancedLaborerPercent } from './titles/ttldxs/advanced-laborer-percent.ts';
import { ttldxsCompletedPercent } from './titles/ttldxs/completed-percent.ts';
import { ttldxsMinimumFighters } from './titles/ttldxs/minimum-fighters.ts';
import { votesAwardQuorum } from './votes/award-quorum.ts';
import { votesBaseTitlePercent } from './votes/base-title-percent.ts';
import { votesHigherTitlePercent } from './votes/higher-title-percent.ts';
import { votesOtherPercent } from './votes/other-percent.ts';
import { votesQuorum } from './votes/quorum.ts';

/** Every parameter of the law, in the order of the folders: what the screen browses and the tests check. */
export const allParameters: readonly Parameter<unknown>[] = [
  blocksBonusCapPercent,
  blocksBonusPercent,
  blocksBonusPoints,
  blocksDiplomas,
  blocksFlags,
  blocksLeastPeople,
  blocksLeastUnits,
  bktCollectiveYears,
  bktConsecutiveTitles,
  bktExcellentYears,
  bktInitiatives,
  bkttgCollectiveRecord,
  bkttgCollectiveYears,
  bkttgFighterTitles,
  bkttgHouseholdContribution,
  bkttgInitiatives,
  bkttgMovementYears,
  bkttgYears,
  dedicationWomenReduction,
  dedicationWomenReductionYears,
  gkMinimumRating,
  hcdl1CollectiveRecord,
  hcdl1CollectiveYears,
  hcdl2CollectiveRecord,
  hcdl2CollectiveYears,
  hcdl3CollectiveRecord,
  hcdl3CollectiveYears,
  hcdl3ExistenceYears,
  hcld1CollectiveRecord,
  hcld1CollectiveYears,
  hcld1ExcellentYears,
  hcld1FighterTitles,
  hcld1Initiatives,
  hcld1Years,
  hcld2CollectiveRecord,
  hcld2CollectiveYears,
  hcld2DirectorYears,
  hcld2ExcellentYears,
  hcld2FighterTitles,
  hcld2Initiatives,
  hcld2Years,
  hcld3CollectiveRecord,
  hcld3CollectiveYears,
  hcld3DirectorYears,
  hcld3ExcellentYears,
  hcld3ExistenceYears,
  hcld3FighterTitles,
  hcld3Initiatives,
  hcld3MovementYears,
  hcld3Years,
  kncServiceYearsHeavyWork,
  kncServiceYearsMen,
  kncServiceYearsWomen,
  councilsWomenSharePercent,
  deadlinesAppraisalDays,
  deadlinesBlockFinal,
  deadlinesBlockMidterm,
  deadlinesBlockPledge,
  deadlinesBlockRegistration,
  deadlinesGovernmentFlag,
  deadlinesNationalFighter,
  deadlinesNoticeDays,
  deadlinesProvinceDossier,
  deadlinesProvincialInitiativesFirst,
  deadlinesProvincialInitiativesSecond,
  deadlinesReturnDays,
  deadlinesStatistics,
  deadlinesThematicDossierDays,
  deadlinesViolatorsList,
  fundMovementPercent,
  initiativesApplicabilityPoints,
  initiativesAuthorPercent,
  initiativesCheckMonths,
  initiativesCouncilApproval,
  initiativesDecisionMonths,
  initiativesEconomicPoints,
  initiativesFilingMonths,
  initiativesFirstApplierPercent,
  initiativesNoveltyPoints,
  initiativesSocialPoints,
  baseSalary,
  prizesBktCollective,
  prizesBktPerson,
  prizesBkttgCollective,
  prizesBkttgPerson,
  prizesCocp,
  prizesCommuneGkCollective,
  prizesCommuneGkPerson,
  prizesCot,
  prizesCstdcs,
  prizesCstdt,
  prizesCstdtq,
  prizesCulturalVillage,
  prizesGkCollective,
  prizesGkPerson,
  prizesGoldStarOrderCollective,
  prizesGoldStarOrderPerson,
  prizesHcdl1Collective,
  prizesHcdl1Person,
  prizesHcdl2Collective,
  prizesHcdl2Person,
  prizesHcdl3Collective,
  prizesHcdl3Person,
  prizesHcld1Collective,
  prizesHcld1Person,
  prizesHcld2Collective,
  prizesHcld2Person,
  prizesHcld3Collective,
  prizesHcld3Person,
  prizesHoChiMinhOrderCollective,
  prizesHoChiMinhOrderPerson,
  prizesHouseholdFactor,
  prizesKnc,
  prizesLaborHeroCollective,
  prizesLdtt,
  prizesOutstandingCommune,
  prizesRegionalFlag,
  prizesRoundingStep,
  prizesTtldtt,
  prizesTtldxs,
  ratingsAbsenceMonths,
  ratingsCompletedPoints,
  ratingsExcellentPercent,
  ratingsExcellentPoints,
  ratingsGoodPoints,
  ratingsLeastMonths,
  recordsGrassrootsRetention,
  recordsHandoverMonths,
  recordsProvinceRetention,
  recordsStateRetention,
  cocpMovementYears,
  cocpSharePercent,
  cotMovementYears,
  cstdcsCapPercent,
  cstdtConsecutiveTitles,
  cstdtqConsecutiveTitles,
  ldttDaysOff,
  ldttFormerUnitMonths,
  ldttMinimumRating,
  ldttRecruitMonths,
  ldttTrainingMonths,
  ttldttAdvancedLaborerPercent,
  ttldxsAdvancedLaborerPercent,
  ttldxsCompletedPercent,
  ttldxsMinimumFighters,
  votesAwardQuorum,
  votesBaseTitlePercent,
  votesHigherTitlePercent,
  votesOtherPercent,
  votesQuorum,
];

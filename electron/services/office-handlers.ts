import type { Input, OfficeChannel, Output } from '#shared/contracts/ipc-contract.ts';
import { readAwardChanges, recoverAward, saveAwardChange } from './award-changes/award-changes.ts';
import { listAwardTypes, removeAwardType, saveAwardType } from './award-types/award-types.ts';
import { listAwardYears, listRegister } from './awards/list-register.ts';
import { removeAwards, saveOldAward } from './awards/save-old-award.ts';
import { compareScores, readScoreCell } from './block-scores/compare-scores.ts';
import { readScoreFile } from './block-scores/read-score-file.ts';
import { readScoreTableFile } from './block-scores/read-score-table-file.ts';
import { acceptScores, saveScores, submitScores } from './block-scores/save-scores.ts';
import { addEvidence, removeEvidence } from './block-scores/score-evidence.ts';
import { copyScoreTable, readScoreTable, removeScoreTable, saveScoreTable } from './block-scores/score-tables.ts';
import { applyElections, saveBlockMembers, suggestBlockMembers } from './blocks/block-members.ts';
import { saveElections, saveNominations, suggestBlockNominations } from './blocks/block-votes.ts';
import { listBlocks } from './blocks/list-blocks.ts';
import { readBlockYear } from './blocks/read-block-year.ts';
import { removeBlock, saveBlock, saveBlockYear } from './blocks/save-block.ts';
import { listCalendar, writeCalendarText } from './calendar/read-calendar.ts';
import { noteDeadlines, removeOwnEntries, saveOwnEntries } from './calendar/save-calendar.ts';
import { listCeremonies, readCeremony } from './ceremonies/read-ceremonies.ts';
import { arrangeCeremony, removeCeremony, saveCeremony } from './ceremonies/save-ceremony.ts';
import { saveGuests, saveProgramme, saveStageGroups, seatCeremony } from './ceremonies/save-ceremony-parts.ts';
import { addBlanks, listBlanks, removeBlanks } from './certificates/blanks.ts';
import {
  listCertificateDesigns,
  listFonts,
  readCertificateBackground,
  removeCertificateDesign,
  saveCertificateDesign,
  setCertificateBackground,
} from './certificates/certificate-designs.ts';
import { readCertificateBatch } from './certificates/gather-certificates.ts';
import { addCandidates, addRound, removeCandidates, saveCandidates } from './councils/candidates.ts';
import { checkCouncilDecision } from './councils/check-decision.ts';
import { closeMeeting, reopenMeeting } from './councils/close-meeting.ts';
import {
  listCouncils,
  orderCouncilMembers,
  removeCouncil,
  removeCouncilMember,
  saveCouncil,
  saveCouncilMember,
} from './councils/councils.ts';
import { proposeDrafts, removeDraft, saveDraft } from './councils/drafts.ts';
import { numberAwards } from './councils/number-awards.ts';
import { removeComment, removePosting, saveComment, savePosting } from './councils/postings.ts';
import { listMeetings, readMeeting } from './councils/read-meetings.ts';
import { removeMeeting, renewMembers, saveAttendances, saveBallots, saveMeeting } from './councils/save-meeting.ts';
import { signDraft } from './councils/sign-draft.ts';
import { saveOpinions, saveQuota, saveVoteMethod, saveVotes } from './councils/votes.ts';
import { removeAttachment } from './decisions/attachments.ts';
import { matchRecipients } from './decisions/match-recipients.ts';
import { listDecisions, readDecision } from './decisions/read-decisions.ts';
import { removeDecision } from './decisions/remove-decision.ts';
import { saveDecision } from './decisions/save-decision.ts';
import { listDocuments } from './documents/list-documents.ts';
import { countRatios } from './eligibility/count-ratios.ts';
import { listEligibleUnits } from './eligibility/eligible-units.ts';
import {
  listLawChoices,
  readSettingEffect,
  removeRegulation,
  saveRegulation,
  saveSetting,
} from './eligibility/law-choices.ts';
import { listEligible } from './eligibility/list-eligible.ts';
import { readLadder } from './eligibility/read-ladder.ts';
import {
  listConferences,
  readConference,
  removeConference,
  saveConference,
  saveEntries,
} from './exemplars/conferences.ts';
import { removeExemplarMedium, saveExemplarMedium } from './exemplars/exemplar-media.ts';
import { proposeEntries, proposeExemplars } from './exemplars/propose-exemplars.ts';
import { readAttention } from './exemplars/read-attention.ts';
import { listExemplars, readExemplar } from './exemplars/read-exemplars.ts';
import { linkExemplar, removeExemplars, saveExemplar, saveExemplarStage } from './exemplars/save-exemplars.ts';
import { listExportLayouts, removeExportLayout, saveExportLayout } from './exports/export-layouts.ts';
import { readFacts, readRatingTable } from './facts/read-facts.ts';
import {
  removeFact,
  saveAbsence,
  saveAchievement,
  saveDiscipline,
  saveRatings,
  saveResearchTopic,
  saveReview,
} from './facts/save-facts.ts';
import {
  listFigureReports,
  readFigureOffers,
  readReportFigures,
  removeFigureReport,
  saveFigureReport,
  updateFigureReport,
} from './figures/figure-reports.ts';
import { listHandOvers, saveHandOvers } from './fund/hand-overs.ts';
import { readFundEntries, readFundReport } from './fund/read-fund.ts';
import { enterPrizes, removeFundEntries, saveFundEntries } from './fund/save-fund.ts';
import { listHistory, readChangeSet, readRecordHistory, readUndoState } from './history/read-history.ts';
import { redoStep, undoChosenStep, undoStep } from './history/undo-step.ts';
import { applyImport } from './imports/apply-import.ts';
import { listImports, traceImport } from './imports/list-imports.ts';
import { readImport } from './imports/read-import.ts';
import { discardImport, listImportRows, readImportSource, reviseImport } from './imports/revise-import.ts';
import { readCouncilDefaults } from './initiative-councils/council-defaults.ts';
import {
  concludeItem,
  putCouncilItems,
  removeCouncilItem,
  scoreInitiatives,
} from './initiative-councils/council-session.ts';
import {
  listInitiativeCouncils,
  readInitiativeCouncil,
  removeInitiativeCouncil,
  saveInitiativeCouncil,
} from './initiative-councils/initiative-councils.ts';
import { findTwins, findTwinsOfYear } from './initiatives/find-twins.ts';
import { listInitiatives, removeInitiative, saveInitiative } from './initiatives/initiatives.ts';
import { listInitiativeLines, readInitiative } from './initiatives/read-initiative.ts';
import {
  checkInitiative,
  recognizeInitiatives,
  refuseInitiative,
  removeRecognition,
  widenInitiative,
} from './initiatives/recognize-initiatives.ts';
import { recordInitiativeUse, removeInitiativeUse } from './initiatives/use-initiative.ts';
import { listMovements, listRatioNames, readMovement } from './movements/read-movements.ts';
import { removeCommitment, saveCommitment } from './movements/save-commitments.ts';
import { removeMovement, removeMovementPlan, saveMovement, saveMovementPlan } from './movements/save-movements.ts';
import { removeTargets, saveTargets, saveTargetValues } from './movements/save-targets.ts';
import { callDifferent, forgetDifferent, listDifferentPairs, listLikelyPairs } from './names/likely-pairs.ts';
import { mergePeople } from './names/merge-people.ts';
import { readPair } from './names/read-pair.ts';
import { acceptSpellings, fixSpellings, listSpellings } from './names/spellings.ts';
import { readOffice, summarizeOffice } from './office/read-office.ts';
import { removeSigner, saveSigner, updateOffice } from './office/update-office.ts';
import { listOutputs, removeOutputs } from './outputs/outputs.ts';
import { listUnregistered, listUnsentFiles, listYearTargets } from './overview/read-overview.ts';
import { applyPackage } from './packages/apply-package.ts';
import { countPackage } from './packages/make-package.ts';
import {
  answerAllOfPackage,
  answerPackage,
  dropPackage,
  listForeignSteps,
  listPackageRecords,
  listPackageRows,
  readPreview,
} from './packages/show-package.ts';
import { createPerson } from './people/create-person.ts';
import { findNamesakes, listPeople } from './people/list-people.ts';
import { readPerson } from './people/read-person.ts';
import { removePeople } from './people/remove-people.ts';
import { removeMembership, saveMembership } from './people/save-membership.ts';
import { transferPeople } from './people/transfer-people.ts';
import { updatePeople } from './people/update-people.ts';
import { listGoalNames } from './periods/read-goals.ts';
import {
  listMeasures,
  listPeriodNames,
  listPeriods,
  readPeriod,
  readPeriodSubjects,
  readPeriodTable,
} from './periods/read-periods.ts';
import { removePeriod, saveGoals, savePeriod } from './periods/save-periods.ts';
import { erasePeople } from './personal-data/erase-people.ts';
import { eraseReturnedPeople, listReturnedPeople } from './personal-data/erased-again.ts';
import {
  listRetention,
  readErasedPeople,
  readListExports,
  readPersonalData,
} from './personal-data/read-personal-data.ts';
import { recordCopiedList } from './personal-data/record-export.ts';
import { listPledgeBlocks, listPledges, readPledge } from './pledges/read-pledges.ts';
import { removePledge, savePledge } from './pledges/save-pledge.ts';
import { savePledgeResults } from './pledges/save-pledge-results.ts';
import { suggestParties } from './pledges/suggest-parties.ts';
import { copyRegistrations } from './registrations/copy-registrations.ts';
import { countCoverage } from './registrations/count-coverage.ts';
import { listRegistrationWarnings, readReach } from './registrations/judge-registrations.ts';
import { listPromiseResults } from './registrations/list-promise-results.ts';
import { listRegistrations } from './registrations/list-registrations.ts';
import { saveRegistrations } from './registrations/save-registrations.ts';
import { readReport, saveReport } from './rounds/achievement-reports.ts';
import { addProposals } from './rounds/add-proposals.ts';
import { savePaper } from './rounds/dossiers.ts';
import { listRoundCandidates } from './rounds/list-round-candidates.ts';
import { listOwingUnits } from './rounds/owing-dossiers.ts';
import { readProposal } from './rounds/read-proposal.ts';
import { listRounds, readRound, readRoundChanges } from './rounds/read-rounds.ts';
import { reconcileRound } from './rounds/reconcile-round.ts';
import { removeRound, saveRound } from './rounds/save-round.ts';
import { compareRound, listSnapshots, removeSnapshot, saveSnapshot } from './rounds/snapshots.ts';
import { suggestDeadlines } from './rounds/suggest-deadlines.ts';
import { removeProposals, updateProposals } from './rounds/update-proposals.ts';
import { find } from './search/find.ts';
import type { ServiceContext } from './service-context.ts';
import { listOfficers, removeOfficer, saveOfficer } from './statistics/emulation-officers.ts';
import {
  listTables,
  readDimensionValues,
  readFreeTable,
  readTableNames,
  removeTable,
  saveTable,
} from './statistics/free-tables.ts';
import { saveAwardFacts } from './statistics/save-award-facts.ts';
import { readFormNames, readStatisticalForm } from './statistics/statistical-forms.ts';
import {
  chooseTemplate,
  listTemplates,
  removeTemplate,
  renameTemplate,
  restoreVersion,
} from './templates/templates.ts';
import { forgetUnitForms, listUnitFormRounds, receiveForm, rememberUnitForms } from './unit-forms/unit-form-rounds.ts';
import { createUnit } from './units/create-unit.ts';
import { listUnits } from './units/list-units.ts';
import { mergeUnits } from './units/merge-units.ts';
import { readConsequences } from './units/read-consequences.ts';
import { readUnit } from './units/read-unit.ts';
import { removeUnit } from './units/remove-unit.ts';
import { moveUnit, renameUnit } from './units/rename-unit.ts';
import { dissolveUnit, splitUnit } from './units/split-unit.ts';
import { orderUnits, updateUnit } from './units/update-unit.ts';

/** The service behind each call on the open file. A channel without one does not compile. */
export const officeHandlers: {
  readonly [C in OfficeChannel]: (context: ServiceContext, input: Input<C>) => Output<C>;
} = {
  'office:read': readOffice,
  'office:summary': summarizeOffice,
  'office:update': updateOffice,
  'office:save-signer': saveSigner,
  'office:remove-signer': removeSigner,
  'units:list': listUnits,
  'units:page': readUnit,
  'units:create': createUnit,
  'units:update': updateUnit,
  'units:rename': renameUnit,
  'units:move': moveUnit,
  'units:order': orderUnits,
  'units:merge': mergeUnits,
  'units:split': splitUnit,
  'units:dissolve': dissolveUnit,
  'units:consequences': readConsequences,
  'units:remove': removeUnit,
  'people:list': listPeople,
  'people:page': readPerson,
  'personal-data:of-person': readPersonalData,
  'personal-data:retention': listRetention,
  'personal-data:erase': erasePeople,
  'personal-data:returned': listReturnedPeople,
  'personal-data:erase-returned': eraseReturnedPeople,
  'personal-data:erased': readErasedPeople,
  'personal-data:note-copy': recordCopiedList,
  'personal-data:exports': readListExports,
  'people:create': createPerson,
  'people:update': updatePeople,
  'people:remove': removePeople,
  'people:save-membership': saveMembership,
  'people:remove-membership': removeMembership,
  'people:transfer': transferPeople,
  'people:namesakes': findNamesakes,
  'unit-forms:rounds': listUnitFormRounds,
  'unit-forms:remember': rememberUnitForms,
  'unit-forms:receive': receiveForm,
  'unit-forms:forget': forgetUnitForms,
  'names:pairs': listLikelyPairs,
  'names:pair': readPair,
  'names:merge': mergePeople,
  'names:call-different': callDifferent,
  'names:different-pairs': listDifferentPairs,
  'names:forget-different': forgetDifferent,
  'names:spellings': listSpellings,
  'names:fix-spellings': fixSpellings,
  'names:accept-spellings': acceptSpellings,
  'award-types:list': listAwardTypes,
  'award-types:save': saveAwardType,
  'award-types:remove': removeAwardType,
  'awards:register': listRegister,
  'awards:years': listAwardYears,
  'awards:save-old': saveOldAward,
  'awards:remove': removeAwards,
  'certificates:designs': listCertificateDesigns,
  'certificates:save-design': saveCertificateDesign,
  'certificates:remove-design': removeCertificateDesign,
  'certificates:set-background': setCertificateBackground,
  'certificates:background': readCertificateBackground,
  'certificates:batch': readCertificateBatch,
  'certificates:fonts': listFonts,
  'certificates:blanks': listBlanks,
  'certificates:add-blanks': addBlanks,
  'certificates:remove-blanks': removeBlanks,
  'decisions:list': listDecisions,
  'decisions:page': readDecision,
  'decisions:save': saveDecision,
  'decisions:remove': removeDecision,
  'decisions:match-recipients': matchRecipients,
  'councils:list': listCouncils,
  'councils:save': saveCouncil,
  'councils:remove': removeCouncil,
  'councils:save-member': saveCouncilMember,
  'councils:remove-member': removeCouncilMember,
  'councils:order-members': orderCouncilMembers,
  'council-meetings:list': listMeetings,
  'council-meetings:page': readMeeting,
  'council-meetings:save': saveMeeting,
  'council-meetings:remove': removeMeeting,
  'council-meetings:save-attendances': saveAttendances,
  'council-meetings:renew-members': renewMembers,
  'council-meetings:save-ballots': saveBallots,
  'council-meetings:add-candidates': addCandidates,
  'council-meetings:add-round': addRound,
  'council-meetings:remove-candidates': removeCandidates,
  'council-drafts:propose': proposeDrafts,
  'council-drafts:save': saveDraft,
  'council-drafts:remove': removeDraft,
  'council-drafts:sign': signDraft,
  'council-drafts:check-decision': checkCouncilDecision,
  'council-drafts:number-awards': numberAwards,
  'council-meetings:save-candidates': saveCandidates,
  'council-meetings:save-votes': saveVotes,
  'council-meetings:save-opinions': saveOpinions,
  'council-meetings:save-quota': saveQuota,
  'council-meetings:save-method': saveVoteMethod,
  'council-meetings:close': closeMeeting,
  'council-meetings:reopen': reopenMeeting,
  'council-meetings:save-posting': savePosting,
  'council-meetings:remove-posting': removePosting,
  'council-meetings:save-comment': saveComment,
  'council-meetings:remove-comment': removeComment,
  'attachments:remove': removeAttachment,
  'facts:of-owner': readFacts,
  'facts:rating-table': readRatingTable,
  'facts:save-ratings': saveRatings,
  'facts:save-discipline': saveDiscipline,
  'facts:save-review': saveReview,
  'facts:save-absence': saveAbsence,
  'facts:save-research-topic': saveResearchTopic,
  'facts:save-achievement': saveAchievement,
  'facts:remove': removeFact,
  'rounds:list': listRounds,
  'rounds:page': readRound,
  'rounds:changes': readRoundChanges,
  'rounds:save': saveRound,
  'rounds:remove': removeRound,
  'rounds:candidates': listRoundCandidates,
  'proposals:add': addProposals,
  'proposals:update': updateProposals,
  'proposals:remove': removeProposals,
  'calendar:list': listCalendar,
  'calendar:save-own': saveOwnEntries,
  'calendar:remove-own': removeOwnEntries,
  'calendar:note': noteDeadlines,
  'calendar:text': writeCalendarText,
  'proposals:page': readProposal,
  'papers:save': savePaper,
  'rounds:deadlines': suggestDeadlines,
  'rounds:snapshots': listSnapshots,
  'rounds:save-snapshot': saveSnapshot,
  'rounds:remove-snapshot': removeSnapshot,
  'rounds:compare': compareRound,
  'rounds:reconcile': reconcileRound,
  'rounds:owing-units': listOwingUnits,
  'overview:targets': listYearTargets,
  'overview:unsent': listUnsentFiles,
  'overview:unregistered': listUnregistered,
  'reports:page': readReport,
  'reports:save': saveReport,
  'movements:list': listMovements,
  'movements:page': readMovement,
  'movements:save': saveMovement,
  'movements:remove': removeMovement,
  'movements:save-plan': saveMovementPlan,
  'movements:remove-plan': removeMovementPlan,
  'movements:save-targets': saveTargets,
  'movements:remove-targets': removeTargets,
  'movements:save-values': saveTargetValues,
  'movements:save-commitment': saveCommitment,
  'movements:remove-commitment': removeCommitment,
  'movements:ratio-names': listRatioNames,
  'initiatives:list': listInitiatives,
  'initiatives:lines': listInitiativeLines,
  'initiatives:page': readInitiative,
  'initiatives:twins': findTwins,
  'initiatives:twins-of-year': findTwinsOfYear,
  'initiatives:check': checkInitiative,
  'initiatives:recognize': recognizeInitiatives,
  'initiatives:refuse': refuseInitiative,
  'initiatives:widen': widenInitiative,
  'initiatives:remove-recognition': removeRecognition,
  'initiatives:use': recordInitiativeUse,
  'initiatives:remove-use': removeInitiativeUse,
  'initiatives:save': saveInitiative,
  'initiatives:remove': removeInitiative,
  'initiative-councils:list': listInitiativeCouncils,
  'initiative-councils:page': readInitiativeCouncil,
  'initiative-councils:defaults': readCouncilDefaults,
  'initiative-councils:save': saveInitiativeCouncil,
  'initiative-councils:remove': removeInitiativeCouncil,
  'initiative-councils:put-items': putCouncilItems,
  'initiative-councils:remove-item': removeCouncilItem,
  'initiative-councils:score': scoreInitiatives,
  'initiative-councils:conclude': concludeItem,
  'imports:read': readImport,
  'imports:revise': reviseImport,
  'imports:rows': listImportRows,
  'imports:source': readImportSource,
  'imports:apply': applyImport,
  'imports:discard': discardImport,
  'imports:list': listImports,
  'imports:trace': traceImport,
  'packages:list': listPackageRecords,
  'packages:count': countPackage,
  'packages:preview': readPreview,
  'packages:rows': listPackageRows,
  'packages:answer': answerPackage,
  'packages:answer-all': answerAllOfPackage,
  'packages:apply': applyPackage,
  'packages:drop': dropPackage,
  'packages:foreign-steps': listForeignSteps,
  'eligibility:list': listEligible,
  'eligibility:units': listEligibleUnits,
  'eligibility:ladder': readLadder,
  'eligibility:ratios': countRatios,
  'law:choices': listLawChoices,
  'law:setting-effect': readSettingEffect,
  'law:save-setting': saveSetting,
  'law:save-regulation': saveRegulation,
  'law:remove-regulation': removeRegulation,
  'award-changes:of-award': readAwardChanges,
  'award-changes:save': saveAwardChange,
  'award-changes:recover': recoverAward,
  'periods:list': listPeriods,
  'periods:page': readPeriod,
  'periods:save': savePeriod,
  'periods:remove': removePeriod,
  'periods:save-goals': saveGoals,
  'periods:measures': listMeasures,
  'periods:table': readPeriodTable,
  'periods:subjects': readPeriodSubjects,
  'periods:names': listPeriodNames,
  'periods:goal-names': listGoalNames,
  'exemplars:list': listExemplars,
  'exemplars:page': readExemplar,
  'exemplars:save': saveExemplar,
  'exemplars:save-stage': saveExemplarStage,
  'exemplars:remove': removeExemplars,
  'exemplars:save-medium': saveExemplarMedium,
  'exemplars:remove-medium': removeExemplarMedium,
  'exemplars:link': linkExemplar,
  'exemplars:propose': proposeExemplars,
  'exemplars:conferences': listConferences,
  'exemplars:conference': readConference,
  'exemplars:save-conference': saveConference,
  'exemplars:remove-conference': removeConference,
  'exemplars:save-entries': saveEntries,
  'exemplars:propose-entries': proposeEntries,
  'exemplars:attention': readAttention,
  'ceremonies:list': listCeremonies,
  'ceremonies:page': readCeremony,
  'ceremonies:save': saveCeremony,
  'ceremonies:save-programme': saveProgramme,
  'ceremonies:arrange': arrangeCeremony,
  'ceremonies:save-groups': saveStageGroups,
  'ceremonies:save-guests': saveGuests,
  'ceremonies:seat': seatCeremony,
  'ceremonies:remove': removeCeremony,
  'statistics:form': readStatisticalForm,
  'statistics:form-names': readFormNames,
  'statistics:save-facts': saveAwardFacts,
  'statistics:officers': listOfficers,
  'statistics:save-officer': saveOfficer,
  'statistics:remove-officer': removeOfficer,
  'statistics:table': readFreeTable,
  'statistics:table-names': readTableNames,
  'statistics:values': readDimensionValues,
  'statistics:tables': listTables,
  'statistics:save-table': saveTable,
  'statistics:remove-table': removeTable,
  'fund:entries': readFundEntries,
  'fund:report': readFundReport,
  'fund:save-entries': saveFundEntries,
  'fund:remove-entries': removeFundEntries,
  'fund:enter-prizes': enterPrizes,
  'hand-overs:list': listHandOvers,
  'hand-overs:save': saveHandOvers,
  'pledges:list': listPledges,
  'pledges:page': readPledge,
  'pledges:suggest-parties': suggestParties,
  'pledges:blocks': listPledgeBlocks,
  'blocks:list': listBlocks,
  'blocks:save': saveBlock,
  'blocks:remove': removeBlock,
  'blocks:year': readBlockYear,
  'blocks:save-year': saveBlockYear,
  'blocks:save-members': saveBlockMembers,
  'blocks:suggest-members': suggestBlockMembers,
  'blocks:save-elections': saveElections,
  'blocks:apply-elections': applyElections,
  'blocks:save-nominations': saveNominations,
  'blocks:suggest-nominations': suggestBlockNominations,
  'block-scores:table': readScoreTable,
  'block-scores:save-table': saveScoreTable,
  'block-scores:copy-table': copyScoreTable,
  'block-scores:remove-table': removeScoreTable,
  'block-scores:read-table': readScoreTableFile,
  'block-scores:read-file': readScoreFile,
  'block-scores:comparison': compareScores,
  'block-scores:cell': readScoreCell,
  'block-scores:save': saveScores,
  'block-scores:accept': acceptScores,
  'block-scores:submit': submitScores,
  'block-scores:add-evidence': addEvidence,
  'block-scores:remove-evidence': removeEvidence,
  'pledges:save': savePledge,
  'pledges:save-results': savePledgeResults,
  'pledges:remove': removePledge,
  'registrations:list': listRegistrations,
  'registrations:coverage': countCoverage,
  'registrations:warnings': listRegistrationWarnings,
  'registrations:reach': readReach,
  'registrations:results': listPromiseResults,
  'registrations:save': saveRegistrations,
  'registrations:copy': copyRegistrations,
  'history:state': readUndoState,
  'history:list': listHistory,
  'history:change-set': readChangeSet,
  'history:of-record': readRecordHistory,
  'history:undo': undoStep,
  'history:redo': redoStep,
  'history:undo-change-set': undoChosenStep,
  'search:find': find,
  'export-layouts:list': listExportLayouts,
  'export-layouts:save': saveExportLayout,
  'export-layouts:remove': removeExportLayout,
  'figure-reports:list': listFigureReports,
  'figure-reports:offers': readFigureOffers,
  'figure-reports:figures': readReportFigures,
  'figure-reports:save': saveFigureReport,
  'figure-reports:update': updateFigureReport,
  'figure-reports:remove': removeFigureReport,
  'outputs:list': listOutputs,
  'outputs:remove': removeOutputs,
  'templates:list': listTemplates,
  'templates:choose': chooseTemplate,
  'templates:rename': renameTemplate,
  'templates:remove': removeTemplate,
  'templates:restore': restoreVersion,
  'documents:list': listDocuments,
};

import type { z } from 'zod';
import type { Reply } from '../errors/app-failure.ts';
import { type AwardChangeOutputs, awardChangeInputs } from './award-changes.ts';
import { type AwardOutputs, awardInputs } from './awards.ts';
import { type BackupOutputs, backupInputs } from './backups.ts';
import {
  type BlockScoreOutputs,
  type BlockScoreWindowOutputs,
  blockScoreInputs,
  blockScoreWindowInputs,
} from './block-scores.ts';
import { type BlockOutputs, blockInputs } from './blocks.ts';
import { type CalendarOutputs, type CalendarWindowOutputs, calendarInputs, calendarWindowInputs } from './calendar.ts';
import { type CeremonyOutputs, ceremonyInputs } from './ceremonies.ts';
import { type CertificateOutputs, certificateInputs } from './certificates.ts';
import { type CouncilDraftOutputs, councilDraftInputs } from './council-drafts.ts';
import { type CouncilMeetingOutputs, councilMeetingInputs } from './council-meetings.ts';
import { type CouncilOutputs, councilInputs } from './councils.ts';
import { type DecisionOutputs, decisionInputs } from './decisions.ts';
import {
  type DocumentOfficeOutputs,
  type DocumentWindowOutputs,
  documentOfficeInputs,
  documentWindowInputs,
} from './documents.ts';
import { type EligibilityOutputs, eligibilityInputs } from './eligibility.ts';
import { type ExemplarOutputs, type ExemplarWindowOutputs, exemplarInputs, exemplarWindowInputs } from './exemplars.ts';
import { type ExportLayoutOutputs, exportLayoutInputs } from './export-layouts.ts';
import { type FactOutputs, factInputs } from './facts.ts';
import {
  type FigureReportOutputs,
  type FigureReportWindowOutputs,
  figureReportInputs,
  figureReportWindowInputs,
} from './figure-reports.ts';
import { type FileOutputs, fileInputs } from './files.ts';
import { type FundOutputs, fundInputs } from './fund.ts';
import { type HistoryOutputs, historyInputs } from './history.ts';
import {
  type ImportOutputs,
  type ImportProgress,
  type ImportWindowOutputs,
  importInputs,
  importWindowInputs,
} from './imports.ts';
import { type InitiativeOutputs, initiativeInputs } from './initiatives.ts';
import {
  type LawChoiceOutputs,
  type LawChoiceWindowOutputs,
  lawChoiceInputs,
  lawChoiceWindowInputs,
} from './law-choices.ts';
import { type MovementOutputs, movementInputs } from './movements.ts';
import { type NameOutputs, nameInputs } from './names.ts';
import { type OfficeOutputs, officeInputs } from './office.ts';
import { type OutputOutputs, type OutputWindowOutputs, outputInputs, outputWindowInputs } from './outputs.ts';
import { type OverviewOutputs, overviewInputs } from './overview.ts';
import { type PackageOutputs, type PackageWindowOutputs, packageInputs, packageWindowInputs } from './packages.ts';
import { type PeopleOutputs, peopleInputs } from './people.ts';
import { type PeriodOutputs, periodInputs } from './periods.ts';
import { type PersonalDataOutputs, personalDataInputs } from './personal-data.ts';
import { type PledgeOutputs, pledgeInputs } from './pledges.ts';
import { type PreferenceOutputs, preferenceInputs } from './preferences.ts';
import { type ProgramOutputs, programInputs } from './program.ts';
import { type Protection, type ProtectionOutputs, protectionInputs } from './protection.ts';
import { type RegistrationOutputs, registrationInputs } from './registrations.ts';
import { type RescueOutputs, rescueInputs } from './rescue.ts';
import { type RoundOutputs, roundInputs } from './rounds.ts';
import { type SearchOutputs, searchInputs } from './search.ts';
import { type StatisticsOutputs, statisticsInputs } from './statistics.ts';
import { type TemplateOutputs, type TemplateWindowOutputs, templateInputs, templateWindowInputs } from './templates.ts';
import {
  type UnitFormOutputs,
  type UnitFormWindowOutputs,
  unitFormInputs,
  unitFormWindowInputs,
} from './unit-forms.ts';
import { type UnitOutputs, unitInputs } from './units.ts';
import { type UpdateOutputs, updateInputs } from './update.ts';

/** Calls answered beside the database (in the office worker, or directly by the command line). */
export const officeSchemas = {
  ...officeInputs,
  ...unitInputs,
  ...peopleInputs,
  ...nameInputs,
  ...personalDataInputs,
  ...unitFormInputs,
  ...awardInputs,
  ...certificateInputs,
  ...decisionInputs,
  ...councilInputs,
  ...councilMeetingInputs,
  ...councilDraftInputs,
  ...factInputs,
  ...eligibilityInputs,
  ...lawChoiceInputs,
  ...movementInputs,
  ...exemplarInputs,
  ...periodInputs,
  ...overviewInputs,
  ...calendarInputs,
  ...initiativeInputs,
  ...roundInputs,
  ...registrationInputs,
  ...pledgeInputs,
  ...blockInputs,
  ...blockScoreInputs,
  ...ceremonyInputs,
  ...fundInputs,
  ...statisticsInputs,
  ...awardChangeInputs,
  ...importInputs,
  ...packageInputs,
  ...historyInputs,
  ...searchInputs,
  ...templateInputs,
  ...outputInputs,
  ...exportLayoutInputs,
  ...figureReportInputs,
  ...documentOfficeInputs,
} as const;

/** Calls answered by the main process: files, dialogs, printing, preferences. */
export const windowSchemas = {
  ...fileInputs,
  ...backupInputs,
  ...rescueInputs,
  ...documentWindowInputs,
  ...protectionInputs,
  ...updateInputs,
  ...importWindowInputs,
  ...packageWindowInputs,
  ...calendarWindowInputs,
  ...blockScoreWindowInputs,
  ...exemplarWindowInputs,
  ...templateWindowInputs,
  ...outputWindowInputs,
  ...figureReportWindowInputs,
  ...lawChoiceWindowInputs,
  ...unitFormWindowInputs,
  ...programInputs,
  ...preferenceInputs,
} as const;

export const inputSchemas = { ...officeSchemas, ...windowSchemas } as const;

interface OfficeCallOutputs
  extends OfficeOutputs,
    UnitOutputs,
    PeopleOutputs,
    NameOutputs,
    PersonalDataOutputs,
    UnitFormOutputs,
    AwardOutputs,
    CertificateOutputs,
    DecisionOutputs,
    CouncilOutputs,
    CouncilMeetingOutputs,
    CouncilDraftOutputs,
    FactOutputs,
    EligibilityOutputs,
    LawChoiceOutputs,
    MovementOutputs,
    ExemplarOutputs,
    PeriodOutputs,
    OverviewOutputs,
    CalendarOutputs,
    InitiativeOutputs,
    RoundOutputs,
    RegistrationOutputs,
    PledgeOutputs,
    BlockOutputs,
    BlockScoreOutputs,
    CeremonyOutputs,
    FundOutputs,
    StatisticsOutputs,
    AwardChangeOutputs,
    ImportOutputs,
    PackageOutputs,
    HistoryOutputs,
    SearchOutputs,
    TemplateOutputs,
    OutputOutputs,
    ExportLayoutOutputs,
    FigureReportOutputs,
    DocumentOfficeOutputs {}
interface WindowCallOutputs
  extends OutputWindowOutputs,
    FigureReportWindowOutputs,
    TemplateWindowOutputs,
    FileOutputs,
    BackupOutputs,
    RescueOutputs,
    DocumentWindowOutputs,
    ProtectionOutputs,
    UpdateOutputs,
    CalendarWindowOutputs,
    BlockScoreWindowOutputs,
    ExemplarWindowOutputs,
    ImportWindowOutputs,
    PackageWindowOutputs,
    LawChoiceWindowOutputs,
    UnitFormWindowOutputs,
    ProgramOutputs,
    PreferenceOutputs {}
interface Outputs extends OfficeCallOutputs, WindowCallOutputs {}

export type OfficeChannel = keyof typeof officeSchemas;
export type WindowChannel = keyof typeof windowSchemas;
export type Channel = keyof typeof inputSchemas;

/** What a caller may send on a channel (before the schema has trimmed and filled it). */
export type Request<C extends Channel> = z.input<(typeof inputSchemas)[C]>;
/** What a handler gets: checked. */
export type Input<C extends Channel> = z.output<(typeof inputSchemas)[C]>;
export type Output<C extends Channel> = Outputs[C];
export type ChannelReply<C extends Channel> = Reply<Output<C>>;

/** A channel without an output, or an output without a channel, does not compile. */
type SameKeys<A, B> = [Exclude<A, B>, Exclude<B, A>] extends [never, never] ? true : false;
true satisfies SameKeys<Channel, keyof Outputs>;

/** Every channel's name: what the preload script lets through, and nothing else. */
export const channels = Object.keys(inputSchemas) as Channel[];

/** Messages pushed to the window. */
export interface PushedEvents {
  /** Something in the file changed: lists fetch anew. */
  'office:changed': { readonly label: string | null };
  /** Another file is open, or none. */
  'file:changed': null;
  /** A file was given by a double click while work is unsaved: the officer is to be asked before it is opened. */
  'file:given': { readonly path: string };
  /** Backups: one was made, is being made, or failed. */
  'backups:changed': null;
  /** Locked, unlocked, or a password set or taken away. */
  'protection:changed': Protection;
  /** How far a long import is. */
  'imports:progress': ImportProgress;
  /** The window was asked to close while work is unsaved: the officer is to be asked. */
  'program:closing': null;
  /** How far a job of many documents is. */
  'outputs:progress': { readonly done: number; readonly of: number };
  /** A menu item or its key was used. */
  'menu:command': { readonly command: MenuCommand };
}
export type PushedEvent = keyof PushedEvents;
export const pushedEvents: readonly PushedEvent[] = [
  'office:changed',
  'file:changed',
  'file:given',
  'backups:changed',
  'protection:changed',
  'imports:progress',
  'program:closing',
  'outputs:progress',
  'menu:command',
];

export const menuCommands = [
  'new',
  'open',
  'save-copy',
  'close',
  'undo',
  'redo',
  'search',
  'print',
  'export',
  'history',
  'help',
  'keys',
  'tour',
  'report',
  'about',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

/** The object the preload script puts on `window`. */
export interface ProgramBridge {
  invoke<C extends Channel>(channel: C, input: Request<C>): Promise<ChannelReply<C>>;
  /** Listens until the returned function is called. */
  on<E extends PushedEvent>(event: E, listener: (payload: PushedEvents[E]) => void): () => void;
}

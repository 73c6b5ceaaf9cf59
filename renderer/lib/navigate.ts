import { goTo } from './hash-location.ts';
import { leaveAfterAsking } from './leave-guard.ts';

/** A place's query: what is absent is left out. */
function withQuery(path: string, query: Readonly<Record<string, string | number | null | undefined>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text ? `${path}?${text}` : path;
}

/** Every place in the program. Features link by these, never to each other. */
export const paths = {
  home: () => '/',
  units: () => '/units',
  unit: (id: number) => `/units/${id}`,
  /** `unit: 'none'`: people without a unit. */
  people: (filter: { readonly unit?: number | 'none' } = {}) => withQuery('/people', filter),
  person: (id: number) => `/people/${id}`,
  ratings: () => '/ratings',
  registrations: (filter: { readonly year?: number } = {}) => withQuery('/registrations', filter),
  registrationResults: (filter: { readonly year?: number } = {}) => withQuery('/registrations/results', filter),
  pledges: (filter: { readonly year?: number } = {}) => withQuery('/registrations/pledges', filter),
  blocks: () => '/blocks',
  block: (id: number, at: { readonly year?: number; readonly tab?: string } = {}) => withQuery(`/blocks/${id}`, at),
  fund: () => '/fund',
  statistics: () => '/statistics',
  statisticsTables: () => '/statistics/tables',
  emulationOfficers: () => '/statistics/officers',
  ceremonies: () => '/ceremonies',
  newCeremony: () => '/ceremonies/new',
  ceremony: (id: number) => `/ceremonies/${id}`,
  newPledge: () => '/registrations/pledges/new',
  pledge: (id: number) => `/registrations/pledges/${id}`,
  initiatives: () => '/initiatives',
  newInitiative: () => '/initiatives/new',
  initiative: (id: number) => `/initiatives/${id}`,
  initiativeCouncil: (id: number) => `/initiatives/councils/${id}`,
  imports: () => '/imports',
  /** Packages between offices. */
  /** `open`: asks for a package at once. */
  packages: (at: { readonly open?: 'yes' } = {}) => withQuery('/packages', at),
  names: () => '/names',
  movements: (filter: { readonly year?: number } = {}) => withQuery('/movements', filter),
  movement: (id: number, part: { readonly view?: 'content' | 'targets' | 'values' } = {}) =>
    withQuery(`/movements/${id}`, part),
  exemplars: () => '/exemplars',
  exemplar: (id: number) => `/exemplars/${id}`,
  conferences: () => '/exemplars/conferences',
  conference: (id: number) => `/exemplars/conferences/${id}`,
  /** Shares of direct workers, small collectives and those without a leading post. */
  attention: () => '/exemplars/attention',
  periods: () => '/periods',
  calendar: (filter: { readonly year?: number } = {}) => withQuery('/calendar', filter),
  eligibility: () => '/eligibility',
  councils: () => '/councils',
  councilMembers: () => '/councils/members',
  councilMeeting: (id: number, at: { readonly tab?: string } = {}) => withQuery(`/councils/meetings/${id}`, at),
  /** The view for the room. */
  councilScreen: (id: number) => `/councils/screen/${id}`,
  rounds: () => '/rounds',
  round: (id: number) => `/rounds/${id}`,
  decisions: () => '/decisions',
  newDecision: () => '/decisions/new',
  decision: (id: number) => `/decisions/${id}`,
  awardRegister: (filter: { readonly year?: number } = {}) => withQuery('/award-register', filter),
  awardList: (choice: { readonly year?: number; readonly decision?: number } = {}) => withQuery('/award-list', choice),
  awardTypes: () => '/award-types',
  /** Certificates of a decision. */
  paper: (choice: { readonly decision?: number } = {}) => withQuery('/paper', choice),
  certificateDesigns: () => '/paper/designs',
  templates: () => '/paper/templates',
  printers: () => '/paper/printers',
  blanks: () => '/paper/blanks',
  outputs: () => '/paper/outputs',
  exportLayouts: () => '/paper/layouts',
  figureReports: () => '/paper/reports',
  help: (at: { readonly topic?: string } = {}) => withQuery('/help', at),
  law: () => '/law',
  history: () => '/history',
  backups: () => '/backups',
  protection: () => '/protection',
  personalData: () => '/protection/personal-data',
  listExports: () => '/protection/exports',
  program: () => '/protection/program',
  office: () => '/office',
} as const;

/** Goes to a place, after asking where the screen holds unsaved work. */
export function navigate(location: string, options: { readonly replace?: boolean } = {}): void {
  leaveAfterAsking(() => goTo(location, options));
}

/** Goes back to the place before, after asking where the screen holds unsaved work. */
export function navigateBack(): void {
  leaveAfterAsking(() => history.back());
}

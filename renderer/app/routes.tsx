import { type ComponentType, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { EmptyState } from '../components/empty-state.tsx';
import { Loading } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { PlaceLink } from '../components/place-link.tsx';
import { pathOf, useCurrentLocation } from '../lib/hash-location.ts';
import { navigate, paths } from '../lib/navigate.ts';
import { loadedLater } from './loaded-later.ts';
import { ScreenBoundary } from './screen-boundary.tsx';

const DecisionPage = loadedLater(async () => (await import('../features/decisions/decision-page.tsx')).DecisionPage);

const lists: readonly (readonly [path: string, page: ComponentType])[] = [
  [paths.home(), loadedLater(async () => (await import('../features/overview/overview-page.tsx')).OverviewPage)],
  [paths.units(), loadedLater(async () => (await import('../features/units/units-page.tsx')).UnitsPage)],
  [paths.people(), loadedLater(async () => (await import('../features/people/people-page.tsx')).PeoplePage)],
  [paths.ratings(), loadedLater(async () => (await import('../features/ratings/ratings-page.tsx')).RatingsPage)],
  [
    paths.registrations(),
    loadedLater(async () => (await import('../features/registrations/registrations-page.tsx')).RegistrationsPage),
  ],
  [
    paths.statistics(),
    loadedLater(async () => (await import('../features/statistics/statistical-forms-page.tsx')).StatisticalFormsPage),
  ],
  [
    paths.statisticsTables(),
    loadedLater(async () => (await import('../features/statistics/free-table-page.tsx')).FreeTablePage),
  ],
  [
    paths.emulationOfficers(),
    loadedLater(async () => (await import('../features/statistics/officers-page.tsx')).OfficersPage),
  ],
  [paths.blocks(), loadedLater(async () => (await import('../features/blocks/blocks-page.tsx')).BlocksPage)],
  [paths.fund(), loadedLater(async () => (await import('../features/fund/fund-page.tsx')).FundPage)],
  [
    paths.ceremonies(),
    loadedLater(async () => (await import('../features/ceremonies/ceremonies-page.tsx')).CeremoniesPage),
  ],
  [
    paths.newCeremony(),
    loadedLater(async () => (await import('../features/ceremonies/ceremony-page.tsx')).NewCeremonyPage),
  ],
  [paths.pledges(), loadedLater(async () => (await import('../features/pledges/pledges-page.tsx')).PledgesPage)],
  [paths.newPledge(), loadedLater(async () => (await import('../features/pledges/pledge-page.tsx')).NewPledgePage)],
  [
    paths.registrationResults(),
    loadedLater(async () => (await import('../features/registrations/promise-results-page.tsx')).PromiseResultsPage),
  ],
  [
    paths.exemplars(),
    loadedLater(async () => (await import('../features/exemplars/exemplars-page.tsx')).ExemplarsPage),
  ],
  [
    paths.conferences(),
    loadedLater(async () => (await import('../features/exemplars/conferences-page.tsx')).ConferencesPage),
  ],
  [
    paths.attention(),
    loadedLater(async () => (await import('../features/exemplars/attention-page.tsx')).AttentionPage),
  ],
  [paths.periods(), loadedLater(async () => (await import('../features/periods/periods-page.tsx')).PeriodsPage)],
  [paths.calendar(), loadedLater(async () => (await import('../features/calendar/calendar-page.tsx')).CalendarPage)],
  [
    paths.movements(),
    loadedLater(async () => (await import('../features/movements/movements-page.tsx')).MovementsPage),
  ],
  [
    paths.initiatives(),
    loadedLater(async () => (await import('../features/initiatives/initiatives-page.tsx')).InitiativesPage),
  ],
  [
    paths.newInitiative(),
    loadedLater(async () => (await import('../features/initiatives/initiative-page.tsx')).NewInitiativePage),
  ],
  [
    paths.eligibility(),
    loadedLater(async () => (await import('../features/eligibility/eligibility-page.tsx')).EligibilityPage),
  ],
  [paths.councils(), loadedLater(async () => (await import('../features/councils/meetings-page.tsx')).MeetingsPage)],
  [
    paths.councilMembers(),
    loadedLater(async () => (await import('../features/councils/councils-page.tsx')).CouncilsPage),
  ],
  [paths.rounds(), loadedLater(async () => (await import('../features/rounds/rounds-page.tsx')).RoundsPage)],
  [
    paths.decisions(),
    loadedLater(async () => (await import('../features/decisions/decisions-page.tsx')).DecisionsPage),
  ],
  [paths.newDecision(), DecisionPage],
  [
    paths.awardRegister(),
    loadedLater(async () => (await import('../features/award-register/award-register-page.tsx')).AwardRegisterPage),
  ],
  [
    paths.awardList(),
    loadedLater(async () => (await import('../features/award-list/award-list-page.tsx')).AwardListPage),
  ],
  [
    paths.awardTypes(),
    loadedLater(async () => (await import('../features/award-types/award-types-page.tsx')).AwardTypesPage),
  ],
  [paths.imports(), loadedLater(async () => (await import('../features/imports/imports-page.tsx')).ImportsPage)],
  [
    paths.personalData(),
    loadedLater(async () => (await import('../features/protection/personal-data-page.tsx')).PersonalDataPage),
  ],
  [
    paths.listExports(),
    loadedLater(async () => (await import('../features/protection/list-exports-page.tsx')).ListExportsPage),
  ],
  [paths.program(), loadedLater(async () => (await import('../features/protection/program-page.tsx')).ProgramPage)],
  [
    paths.protection(),
    loadedLater(async () => (await import('../features/protection/protection-page.tsx')).ProtectionPage),
  ],
  [paths.packages(), loadedLater(async () => (await import('../features/packages/packages-page.tsx')).PackagesPage)],
  [paths.names(), loadedLater(async () => (await import('../features/names/names-page.tsx')).NamesPage)],
  [
    paths.paper(),
    loadedLater(
      async () => (await import('../features/certificates/print-certificates-page.tsx')).PrintCertificatesPage,
    ),
  ],
  [
    paths.certificateDesigns(),
    loadedLater(async () => (await import('../features/certificates/designs-page.tsx')).DesignsPage),
  ],
  [
    paths.exportLayouts(),
    loadedLater(async () => (await import('../features/exports/export-layouts-page.tsx')).ExportLayoutsPage),
  ],
  [
    paths.figureReports(),
    loadedLater(async () => (await import('../features/figures/figure-reports-page.tsx')).FigureReportsPage),
  ],
  [paths.outputs(), loadedLater(async () => (await import('../features/outputs/outputs-page.tsx')).OutputsPage)],
  [
    paths.templates(),
    loadedLater(async () => (await import('../features/templates/templates-page.tsx')).TemplatesPage),
  ],
  [
    paths.printers(),
    loadedLater(async () => (await import('../features/certificates/printers-page.tsx')).PrintersPage),
  ],
  [paths.blanks(), loadedLater(async () => (await import('../features/certificates/blanks-page.tsx')).BlanksPage)],
  [paths.help(), loadedLater(async () => (await import('../features/help/help-page.tsx')).HelpPage)],
  [paths.law(), loadedLater(async () => (await import('../features/law/law-page.tsx')).LawPage)],
  [paths.history(), loadedLater(async () => (await import('../features/history/history-page.tsx')).HistoryPage)],
  [paths.backups(), loadedLater(async () => (await import('../features/backups/backups-page.tsx')).BackupsPage)],
  [paths.office(), loadedLater(async () => (await import('../features/office-settings/office-page.tsx')).OfficePage)],
];

const records: readonly (readonly [pattern: string, page: ComponentType<{ readonly id: number }>])[] = [
  ['/units/:id', loadedLater(async () => (await import('../features/units/unit-page.tsx')).UnitPage)],
  ['/people/:id', loadedLater(async () => (await import('../features/people/person-page.tsx')).PersonPage)],
  [
    '/councils/meetings/:id',
    loadedLater(async () => (await import('../features/councils/meeting-page.tsx')).MeetingPage),
  ],
  ['/councils/screen/:id', loadedLater(async () => (await import('../features/councils/screen-page.tsx')).ScreenPage)],
  ['/ceremonies/:id', loadedLater(async () => (await import('../features/ceremonies/ceremony-page.tsx')).CeremonyPage)],
  [
    '/registrations/pledges/:id',
    loadedLater(async () => (await import('../features/pledges/pledge-page.tsx')).PledgePage),
  ],
  [
    '/initiatives/:id',
    loadedLater(async () => (await import('../features/initiatives/initiative-page.tsx')).InitiativePage),
  ],
  ['/exemplars/:id', loadedLater(async () => (await import('../features/exemplars/exemplar-page.tsx')).ExemplarPage)],
  [
    '/exemplars/conferences/:id',
    loadedLater(async () => (await import('../features/exemplars/conference-page.tsx')).ConferencePage),
  ],
  ['/blocks/:id', loadedLater(async () => (await import('../features/blocks/block-page.tsx')).BlockPage)],
  ['/movements/:id', loadedLater(async () => (await import('../features/movements/movement-page.tsx')).MovementPage)],
  ['/rounds/:id', loadedLater(async () => (await import('../features/rounds/round-page.tsx')).RoundPage)],
  [
    '/initiatives/councils/:id',
    loadedLater(async () => (await import('../features/initiatives/council-page.tsx')).InitiativeCouncilPage),
  ],
  ['/decisions/:id', DecisionPage],
];

/** wouter's view of where the window is: the path behind the `#`. */
function usePath(): [string, (to: string) => void] {
  return [pathOf(useCurrentLocation()), navigate];
}

/** The screen for where the window is. Each record's page is made anew, so that it never shows another record's data. */
export function Routes() {
  return (
    <Router hook={usePath}>
      <Suspense fallback={<Loading />}>
        <Switch>
          {lists.map(([path, List]) => (
            <Route key={path} path={path}>
              <ScreenBoundary key={path}>
                <List />
              </ScreenBoundary>
            </Route>
          ))}
          {records.map(([pattern, Record]) => (
            <Route key={pattern} path={pattern}>
              {({ id }: { readonly id?: string }) =>
                id !== undefined && /^[1-9]\d{0,14}$/.test(id) ? (
                  <ScreenBoundary key={`${pattern}${id}`}>
                    <Record id={Number(id)} />
                  </ScreenBoundary>
                ) : (
                  <NoSuchPlace />
                )
              }
            </Route>
          ))}
          <Route>
            <NoSuchPlace />
          </Route>
        </Switch>
      </Suspense>
    </Router>
  );
}

function NoSuchPlace() {
  return (
    <Page title="Không có trang này">
      <EmptyState action={<PlaceLink to={paths.home()}>Về Tổng quan</PlaceLink>}>
        Địa chỉ này không dẫn tới trang nào của chương trình.
      </EmptyState>
    </Page>
  );
}

import { type ComponentType, lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { EmptyState } from '../components/empty-state.tsx';
import { Loading } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { PlaceLink } from '../components/place-link.tsx';
import { pathOf, useCurrentLocation } from '../lib/hash-location.ts';
import { navigate, paths } from '../lib/navigate.ts';
import { ScreenBoundary } from './screen-boundary.tsx';

/** A page of one record, or of a new one. */
type RecordPage = ComponentType<{ readonly id: number }>;
type ListPage = ComponentType;

const HomePage = lazy(async () => ({ default: (await import('../features/home/home-page.tsx')).HomePage }));
const HistoryPage = lazy(async () => ({ default: (await import('../features/history/history-page.tsx')).HistoryPage }));
const OfficePage = lazy(async () => ({
  default: (await import('../features/office-settings/office-page.tsx')).OfficePage,
}));

const lists: readonly (readonly [path: string, page: ListPage])[] = [
  [paths.home(), HomePage],
  [paths.history(), HistoryPage],
  [paths.office(), OfficePage],
];

const records: readonly (readonly [pattern: string, page: RecordPage])[] = [];

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

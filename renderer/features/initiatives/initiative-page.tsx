import { FailureNotice } from '../../components/failure-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { paths } from '../../lib/navigate.ts';
import { currentYear } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';
import { draftOf, newDraft } from './initiative-draft.ts';
import { InitiativeForm } from './initiative-form.tsx';

/** One initiative: its request as the form lists it, beside it what is like it and how far it has come. */
export function InitiativePage({ id }: { readonly id: number }) {
  const query = useQuery('initiatives:page', { id });
  if (query.value === undefined || query.failure) {
    return (
      <Page title="Sáng kiến" back={{ to: paths.initiatives(), label: 'Sáng kiến' }}>
        {query.failure ? <FailureNotice failure={query.failure} onRetry={query.reload} /> : <Loading />}
      </Page>
    );
  }
  return <InitiativeForm id={id} page={query.value} stored={draftOf(query.value)} />;
}

/** A new initiative. */
export function NewInitiativePage() {
  return <InitiativeForm id={null} page={null} stored={newDraft(currentYear())} />;
}

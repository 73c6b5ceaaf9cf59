import { FailureNotice } from '../../components/failure-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { paths } from '../../lib/navigate.ts';
import { today } from '../../lib/today.ts';
import { useQuery } from '../../lib/use-query.ts';
import { draftOfDecision } from './decision-draft.ts';
import { DecisionForm } from './decision-form.tsx';
import { issuerChoices, newDecisionHead } from './issuer-defaults.ts';

interface DecisionPageProps {
  /** Absent: a new decision. */
  readonly id?: number;
}

/** A signed decision in hand, entered or corrected on one screen: head above, recipients below. No workflow. */
export function DecisionPage({ id }: DecisionPageProps) {
  const office = useQuery('office:read', {});
  const awardTypes = useQuery('award-types:list', {});
  const decisions = useQuery('decisions:list', {});
  const page = useQuery('decisions:page', id === undefined ? null : { id });

  const failed = [office, awardTypes, decisions].find((query) => query.failure && query.value === undefined);
  const isReady = office.value && awardTypes.value && decisions.value && (id === undefined || page.value);
  if (!isReady) {
    const failure = failed?.failure ?? page.failure;
    return (
      <Page title="Quyết định khen thưởng" back={{ to: paths.decisions(), label: 'Danh sách quyết định' }}>
        {failure ? <FailureNotice failure={failure} onRetry={failed?.reload ?? page.reload} /> : <Loading />}
      </Page>
    );
  }

  const saved = page.value;
  return (
    <DecisionForm
      id={id ?? null}
      office={office.value!}
      awardTypes={awardTypes.value!}
      decisions={decisions.value!}
      page={saved}
      pageFailure={page.failure}
      initial={
        saved
          ? draftOfDecision(saved.decision, saved.awards)
          : { head: newDecisionHead(issuerChoices(office.value!, decisions.value!, today())), recipients: [] }
      }
    />
  );
}

import { useEffect, useMemo, useState } from 'react';
import type { AwardType } from '#shared/contracts/awards.ts';
import type { DecisionRow } from '#shared/contracts/decisions.ts';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import type { Office } from '#shared/contracts/office.ts';
import { DocumentActions } from '../../components/document-preview/document-actions.tsx';
import { DocumentPreview } from '../../components/document-preview/document-preview.tsx';
import { useDocumentPreview } from '../../components/document-preview/use-document-preview.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { PlaceLink } from '../../components/place-link.tsx';
import { paths } from '../../lib/navigate.ts';
import { remember, usePreferences } from '../../lib/preferences.ts';
import { currentYear, today } from '../../lib/today.ts';
import { usePlaceNumber } from '../../lib/use-place.ts';
import { useQuery } from '../../lib/use-query.ts';
import {
  type AwardListChoices,
  defaultLayout,
  firstChoices,
  layoutOf,
  readChoices,
  withLayout,
} from './award-list-choices.ts';
import classes from './award-list-page.module.css';
import { ChoicesPanel } from './choices-panel.tsx';
import { LayoutMenu } from './layout-menu.tsx';
import { LAST_LAYOUT, layoutsWith } from './layouts.ts';

const TITLE = 'Danh sách khen thưởng';

/** The award list for the meeting: choices at the left, at the right the pages as they will print. */
export function AwardListPage() {
  const office = useQuery('office:read', {});
  const years = useQuery('awards:years', {});
  const decisions = useQuery('decisions:list', {});
  const awardTypes = useQuery('award-types:list', {});
  const failed = [office, years, decisions, awardTypes].find((query) => query.failure && query.value === undefined);

  if (!office.value || !years.value || !decisions.value || !awardTypes.value) {
    return (
      <Page title={TITLE}>
        {failed?.failure ? <FailureNotice failure={failed.failure} onRetry={failed.reload} /> : <Loading />}
      </Page>
    );
  }
  if (years.value.length === 0) {
    return (
      <Page title={TITLE}>
        <EmptyState action={<PlaceLink to={paths.newDecision()}>Nhập quyết định khen thưởng</PlaceLink>}>
          Chưa có khen thưởng nào để lập danh sách. Hãy nhập quyết định đã ký, hoặc ghi khen thưởng cũ ở Sổ khen thưởng.
        </EmptyState>
      </Page>
    );
  }
  return (
    <AwardListScreen
      office={office.value}
      years={years.value}
      decisions={decisions.value}
      awardTypes={awardTypes.value}
    />
  );
}

interface AwardListScreenProps {
  readonly office: Office;
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly decisions: readonly DecisionRow[];
  readonly awardTypes: readonly AwardType[];
}

function AwardListScreen({ office, years, decisions, awardTypes }: AwardListScreenProps) {
  const placeYear = usePlaceNumber('year');
  const placeDecision = usePlaceNumber('decision');
  const [choices, setChoices] = useState(() => beginning(office, years, placeYear, placeDecision, decisions));
  const read = useMemo(() => readChoices(choices), [choices]);
  const request = useMemo<DocumentRequest | null>(
    () => (read.params ? { document: 'award-list', params: read.params } : null),
    [read],
  );
  const preview = useDocumentPreview(request);
  const layout = useMemo(() => layoutOf(choices), [choices]);

  // The form used last is there again next time.
  useEffect(() => {
    const kept = usePreferences.getState().awardListLayouts;
    const last = kept.find((each) => each.name === LAST_LAYOUT);
    if (JSON.stringify(last?.params) !== JSON.stringify(layout)) {
      remember({ awardListLayouts: layoutsWith(kept, LAST_LAYOUT, layout) });
    }
  }, [layout]);

  const inPeriod = decisions.filter((decision) => holdsPeriod(decision, choices));
  return (
    <Page
      title={TITLE}
      body="fill"
      actions={
        <>
          <LayoutMenu
            current={() => layout}
            onChoose={(params) => setChoices((old) => withLayout(old, params, office))}
            onReset={() => setChoices((old) => ({ ...old, ...defaultLayout(office) }))}
          />
          <DocumentActions request={request} formats={['pdf', 'docx', 'xlsx']} />
        </>
      }
    >
      <div className={classes.screen}>
        <ChoicesPanel
          choices={choices}
          onChange={(change) => setChoices((old) => ({ ...old, ...change }))}
          problems={read.problems}
          office={office}
          years={years}
          decisions={inPeriod}
          awardTypes={awardTypes}
        />
        <div className={classes.preview}>
          <DocumentPreview preview={preview} label={TITLE} />
        </div>
      </div>
    </Page>
  );
}

/**
 * The choices to begin with: the form used last; the year, or the decision, that the officer came with; else the newest
 * year that has awards.
 */
function beginning(
  office: Office,
  years: AwardListScreenProps['years'],
  placeYear: number | null,
  placeDecision: number | null,
  decisions: readonly DecisionRow[],
): AwardListChoices {
  const newest = Math.max(...years.map((each) => each.year));
  const year = placeYear ?? (Number.isFinite(newest) ? newest : currentYear());
  const last = usePreferences.getState().awardListLayouts.find((each) => each.name === LAST_LAYOUT);
  const first = firstChoices(office, year, today());
  const choices = last ? withLayout(first, last.params, office) : first;
  const decision = decisions.find((each) => each.id === placeDecision);
  if (decision === undefined) return choices;
  const signed = Number(decision.signedOn.slice(0, 4));
  // A decision signed in January rewards the year before.
  return { ...choices, fromYear: placeYear ?? signed - 1, toYear: placeYear ?? signed, decisionIds: [decision.id] };
}

/** Decisions that may hold awards of the period: signed in it, or in the year after. */
function holdsPeriod(decision: DecisionRow, { fromYear, toYear }: AwardListChoices): boolean {
  const signed = Number(decision.signedOn.slice(0, 4));
  return (fromYear === null || signed >= fromYear) && (toYear === null || signed <= toYear + 1);
}

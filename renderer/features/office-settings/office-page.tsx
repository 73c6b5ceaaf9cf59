import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { RecordHistory } from '../../components/record-history.tsx';
import { Section } from '../../components/section.tsx';
import { useQuery } from '../../lib/use-query.ts';
import { OfficeForm } from './office-form.tsx';
import classes from './office-page.module.css';
import { OfficerName } from './officer-name.tsx';
import { SignersTable } from './signers-table.tsx';

/** Cơ quan: what every paper carries, who signs, and who works at this machine. */
export function OfficePage() {
  const office = useQuery('office:read', {});
  return (
    <Page title="Cơ quan" count="thể thức văn bản và người ký">
      <QueryView query={office}>
        {(value) => (
          <div className={classes.columns}>
            <div className={classes.office}>
              <Section title="Tên và thể thức">
                <OfficeForm office={value} />
              </Section>
            </div>
            <div className={classes.people}>
              <SignersTable signers={value.signers} />
            </div>
            <div className={classes.rest}>
              <Section title="Máy này">
                <OfficerName />
              </Section>
              <Section title="Lịch sử thay đổi">
                <RecordHistory kind="office" id={1} />
              </Section>
            </div>
          </div>
        )}
      </QueryView>
    </Page>
  );
}

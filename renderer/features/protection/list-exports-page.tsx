import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { formatMoment } from '../../lib/format-moment.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './protection.module.css';
import { ProtectionTabs } from './protection-tabs.tsx';

/** Nhật ký đưa danh sách ra: what left the program, when, by whom. Nobody can change it, not even with Ctrl+Z. */
export function ListExportsPage() {
  const log = useQuery('personal-data:exports', {});
  return (
    <Page
      title="Bảo vệ dữ liệu"
      count="văn bản, danh sách, gói, bản sao đã đưa ra khỏi chương trình"
      toolbar={<ProtectionTabs value="exports" />}
    >
      <QueryView query={log}>
        {(entries) =>
          entries.length === 0 ? (
            <EmptyState>Chưa có văn bản, danh sách, gói nào được in, lưu hay chép ra ngoài.</EmptyState>
          ) : (
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">Lúc</th>
                  <th scope="col">Người đưa ra</th>
                  <th scope="col">Nội dung</th>
                  <th scope="col">Dạng</th>
                  <th scope="col">Tên tệp</th>
                  <th scope="col">Số người</th>
                </tr>
              </thead>
              <tbody>
                {entries.map((entry) => (
                  <tr key={entry.id}>
                    <td>{formatMoment(entry.madeAt)}</td>
                    <td>{entry.madeBy}</td>
                    <td>{entry.what}</td>
                    <td>{entry.way}</td>
                    <td className={classes.basis}>{entry.fileName ?? ''}</td>
                    <td>{entry.people ?? ''}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </QueryView>
    </Page>
  );
}

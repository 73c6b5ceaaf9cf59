import type { ChangedSince } from '#shared/errors/app-failure.ts';
import classes from './history-page.module.css';

const SHOWN = 8;

/** Why a step cannot be taken back alone: what it touched was changed again later. */
export function UndoRefused({ changes }: { readonly changes: readonly ChangedSince[] }) {
  return (
    <div className={classes.refused} role="alert">
      <p>
        Chưa hoàn tác riêng bước này được: {changes.length} mục đã được sửa lại ở bước sau. Hãy hoàn tác các bước sau đó
        trước, hoặc sửa trực tiếp các mục này:
      </p>
      <ul>
        {changes.slice(0, SHOWN).map((change) => (
          <li key={`${change.table}-${change.rowId}`}>{change.label}</li>
        ))}
        {changes.length > SHOWN && <li>… và {changes.length - SHOWN} mục khác</li>}
      </ul>
    </div>
  );
}

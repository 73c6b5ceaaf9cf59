import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DocumentTemplate } from '#shared/contracts/templates.ts';
import { Dialog } from '../../components/dialog.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { Section } from '../../components/section.tsx';
import { formatMoment } from '../../lib/format-moment.ts';
import { runAction } from '../../lib/use-action.ts';
import { useQuery } from '../../lib/use-query.ts';
import classes from './templates-page.module.css';

interface VersionsListProps {
  readonly template: DocumentTemplate;
  readonly onTry: (trial: { readonly versionId: number; readonly name: string }) => void;
}

/** The versions of the template in use, newest first: tried, compared with the one before, put back. */
export function VersionsList({ template, onTry }: VersionsListProps) {
  const [compared, setCompared] = useState<{ readonly before: number | null; readonly after: number } | null>(null);
  return (
    <Section title={`Các bản của “${template.name}”`} count={template.versions.length}>
      <ul className={classes.templates} aria-label="Các bản">
        {template.versions.map((version, index) => (
          <li key={version.id}>
            <span className={classes.grow}>
              {version.fileName} <small>{formatMoment(version.addedAt)}</small>
              {index === 0 && <strong> đang dùng</strong>}
            </span>
            <Button.Group>
              <Button variant="default" onClick={() => onTry({ versionId: version.id, name: version.fileName })}>
                Thử
              </Button>
              <Button
                variant="default"
                onClick={() => setCompared({ before: template.versions[index + 1]?.id ?? null, after: version.id })}
              >
                {template.versions[index + 1] ? 'So với bản trước' : 'So với mẫu mặc định'}
              </Button>
              {index > 0 && (
                <Button
                  variant="default"
                  onClick={() => void runAction('templates:restore', { versionId: version.id })}
                >
                  Dùng lại bản này
                </Button>
              )}
            </Button.Group>
          </li>
        ))}
      </ul>
      {compared && <ComparisonDialog document={template.document} {...compared} onClose={() => setCompared(null)} />}
    </Section>
  );
}

interface ComparisonDialogProps {
  readonly document: DocumentTemplate['document'];
  readonly before: number | null;
  readonly after: number;
  readonly onClose: () => void;
}

const marks = { same: ' ', removed: '−', added: '+' } as const;
const heard = { same: '', removed: 'Bỏ: ', added: 'Thêm: ' } as const;

function ComparisonDialog({ document, before, after, onClose }: ComparisonDialogProps) {
  const comparison = useQuery('templates:compare', { document, before, after });
  return (
    <Dialog title="Khác nhau giữa hai bản" isOpen onClose={onClose} width={820}>
      <QueryView query={comparison}>
        {(lines) =>
          lines.every((line) => line.kind === 'same') ? (
            <p>Chữ trong hai bản giống hệt nhau (có thể khác về định dạng).</p>
          ) : (
            <ol className={classes.comparison}>
              {lines.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines may repeat
                <li key={index} className={classes[line.kind] ?? ''}>
                  <span aria-hidden="true">{marks[line.kind]}</span>
                  <span>
                    <span className={classes.onlyHeard}>{heard[line.kind]}</span>
                    {line.text}
                  </span>
                </li>
              ))}
            </ol>
          )
        }
      </QueryView>
    </Dialog>
  );
}

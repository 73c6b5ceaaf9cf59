import { Button } from '@mantine/core';
import { IconFileImport, IconShare } from '@tabler/icons-react';
import { useState } from 'react';
import type { DocumentId } from '#shared/contracts/documents.ts';
import { ListDetail, ListDetailItem } from '../../components/list-detail.tsx';
import { Page } from '../../components/page.tsx';
import { PaperParts } from '../../components/paper-parts.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { callReply } from '../../lib/api.ts';
import { paths } from '../../lib/navigate.ts';
import { notifyDone, notifyFailure } from '../../lib/notify.tsx';
import { useQuery } from '../../lib/use-query.ts';
import { DocumentTemplates } from './document-templates.tsx';

/** The office's own Word templates, by document: which is in use, its versions, what it may say. */
export function TemplatesPage() {
  const documents = useQuery('documents:list', {});
  const templates = useQuery('templates:list', {});
  const [chosen, setChosen] = useState<DocumentId>('decision');
  const word = (documents.value ?? []).filter((document) => document.formats.includes('docx'));
  const own = templates.value ?? [];
  const document = word.find((each) => each.id === chosen) ?? word[0];

  const exportSet = async () => {
    const reply = await callReply('templates:export-set', {});
    if (reply.ok) notifyDone(`Đã ghi bộ mẫu: ${reply.value.path}`);
    else notifyFailure(reply.failure);
  };
  const importSet = async () => {
    const reply = await callReply('templates:import-set', {});
    if (!reply.ok) return notifyFailure(reply.failure);
    const { added, skipped } = reply.value;
    notifyDone([`Đã nhận ${added} mẫu.`, ...skipped.map((reason) => `Chưa nhận: ${reason}`)].join(' '));
  };

  return (
    <Page
      title="Mẫu và giấy khen"
      count={own.length > 0 ? `${own.length} mẫu Word của cơ quan` : null}
      body="fill"
      toolbar={<PaperParts place={paths.templates()} />}
      actions={
        <>
          <Button variant="default" leftSection={<IconFileImport size={16} />} onClick={() => void importSet()}>
            Nhận bộ mẫu
          </Button>
          <Button variant="default" leftSection={<IconShare size={16} />} onClick={() => void exportSet()}>
            Gửi bộ mẫu cho đồng nghiệp
          </Button>
        </>
      }
    >
      <QueryView query={documents}>
        {() => (
          <ListDetail
            label="Các loại văn bản"
            list={word.map((each) => (
              <ListDetailItem
                key={each.id}
                isCurrent={each.id === document?.id}
                onChoose={() => setChosen(each.id)}
                note={own.find((template) => template.document === each.id && template.isChosen)?.name}
              >
                {each.name}
              </ListDetailItem>
            ))}
          >
            {document && (
              <DocumentTemplates
                key={document.id}
                document={document}
                templates={own.filter((template) => template.document === document.id)}
              />
            )}
          </ListDetail>
        )}
      </QueryView>
    </Page>
  );
}

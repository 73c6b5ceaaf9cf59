import { Button, Radio, TextInput } from '@mantine/core';
import { IconEye, IconFileDownload, IconPlus, IconTrash, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import type { DocumentInfo } from '#shared/contracts/documents.ts';
import type { DocumentTemplate } from '#shared/contracts/templates.ts';
import { FileChoice } from '../../components/file-choice.tsx';
import { ListDetailBody } from '../../components/list-detail.tsx';
import { Section } from '../../components/section.tsx';
import { callReply } from '../../lib/api.ts';
import { notifyDone, notifyFailure } from '../../lib/notify.tsx';
import { runAction } from '../../lib/use-action.ts';
import { OffersTable } from './offers-table.tsx';
import classes from './templates-page.module.css';
import { TrialDialog } from './trial-dialog.tsx';
import { VersionsList } from './versions-list.tsx';

interface DocumentTemplatesProps {
  readonly document: DocumentInfo;
  readonly templates: readonly DocumentTemplate[];
}

/** The templates of one document: the program's and the office's, one of them in use. */
export function DocumentTemplates({ document, templates }: DocumentTemplatesProps) {
  const [refused, setRefused] = useState<{ readonly fileName: string; readonly problems: readonly string[] } | null>(
    null,
  );
  const [trial, setTrial] = useState<{ readonly versionId: number | null; readonly name: string } | null>(null);
  const chosen = templates.find((template) => template.isChosen);

  const add = async (file: File, id: number | null) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    setRefused(null);
    await runAction(
      'templates:add',
      { document: document.id, id, fileName: file.name, bytes },
      {
        onFailure: (failure) => {
          if (failure.kind !== 'templateRefused') return false;
          setRefused(failure);
          return true;
        },
      },
    );
  };
  const saveFile = async (versionId: number | null) => {
    const reply = await callReply('templates:save-file', { document: document.id, versionId });
    if (reply.ok) notifyDone(`Đã lưu mẫu: ${reply.value.path}. Sửa trong Word rồi bấm «Thêm mẫu» hoặc «Thay bản mới».`);
    else notifyFailure(reply.failure);
  };
  const choose = (id: number | null) => void runAction('templates:choose', { document: document.id, id });

  return (
    <ListDetailBody>
      <Section
        title={document.name}
        actions={
          <FileChoice
            accept=".docx"
            variant="filled"
            icon={<IconPlus size={16} />}
            onFile={(file) => void add(file, null)}
          >
            Thêm mẫu của cơ quan (.docx)
          </FileChoice>
        }
      >
        {refused && (
          <div className={classes.refused} role="alert">
            <p>
              Chưa dùng được “{refused.fileName}”; mẫu đang dùng được giữ nguyên. Hãy sửa trong Word rồi chọn lại tệp:
            </p>
            <ul>
              {refused.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        )}
        <ul className={classes.templates} aria-label="Các mẫu">
          <li>
            <Radio
              label="Mẫu mặc định của chương trình (thể thức Nghị định 30/2020)"
              checked={chosen === undefined}
              onChange={() => choose(null)}
            />
            <Button.Group>
              <Button
                variant="default"
                leftSection={<IconEye size={15} />}
                onClick={() => setTrial({ versionId: null, name: 'Mẫu mặc định' })}
              >
                Thử
              </Button>
              <Button
                variant="default"
                leftSection={<IconFileDownload size={15} />}
                onClick={() => void saveFile(null)}
              >
                Lưu ra để sửa trong Word
              </Button>
            </Button.Group>
          </li>
          {templates.map((template) => (
            <TemplateLine
              key={template.id}
              template={template}
              onChoose={() => choose(template.id)}
              onReplace={(file) => void add(file, template.id)}
              onSaveFile={() => void saveFile(template.versions[0]?.id ?? null)}
              onTry={() => setTrial({ versionId: template.versions[0]?.id ?? null, name: template.name })}
            />
          ))}
        </ul>
      </Section>
      {chosen && <VersionsList key={chosen.id} template={chosen} onTry={setTrial} />}
      <OffersTable document={document.id} />
      {trial && (
        <TrialDialog
          document={document.id}
          versionId={trial.versionId}
          title={`Thử với số liệu thật: ${trial.name}`}
          onClose={() => setTrial(null)}
        />
      )}
    </ListDetailBody>
  );
}

interface TemplateLineProps {
  readonly template: DocumentTemplate;
  readonly onChoose: () => void;
  readonly onReplace: (file: File) => void;
  readonly onSaveFile: () => void;
  readonly onTry: () => void;
}

function TemplateLine({ template, onChoose, onReplace, onSaveFile, onTry }: TemplateLineProps) {
  const [name, setName] = useState(template.name);
  const rename = () => {
    if (name.trim() !== '' && name.trim() !== template.name)
      void runAction('templates:rename', { id: template.id, name });
    else setName(template.name);
  };
  return (
    <li>
      <Radio aria-label={`Dùng mẫu ${template.name}`} checked={template.isChosen} onChange={onChoose} />
      <TextInput
        aria-label="Tên mẫu"
        className={classes.name ?? ''}
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={rename}
      />
      <Button.Group>
        <Button variant="default" leftSection={<IconEye size={15} />} onClick={onTry}>
          Thử
        </Button>
        <Button variant="default" leftSection={<IconFileDownload size={15} />} onClick={onSaveFile}>
          Lưu ra
        </Button>
        <FileChoice accept=".docx" icon={<IconUpload size={15} />} onFile={onReplace}>
          Thay bản mới
        </FileChoice>
        <Button
          variant="default"
          px={8}
          aria-label={`Xoá mẫu ${template.name}`}
          onClick={() => void runAction('templates:remove', { id: template.id })}
        >
          <IconTrash size={15} />
        </Button>
      </Button.Group>
    </li>
  );
}

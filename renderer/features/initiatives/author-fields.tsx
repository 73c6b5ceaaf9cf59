import { ActionIcon, Button, NumberInput, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { PersonPicker } from '../../components/fields/person-picker.tsx';
import { type AuthorDraft, noAuthor } from './initiative-draft.ts';
import classes from './initiatives.module.css';

interface AuthorFieldsProps {
  readonly authors: readonly AuthorDraft[];
  readonly onChange: (authors: readonly AuthorDraft[]) => void;
  readonly problem: string | null;
}

/** Tác giả with their shares, which make 100 %. TT 18/2013/TT-BKHCN, Phụ lục I. */
export function AuthorFields({ authors, onChange, problem }: AuthorFieldsProps) {
  const change = (place: number, changes: Partial<AuthorDraft>) =>
    onChange(authors.map((author, at) => (at === place ? { ...author, ...changes } : author)));
  const sum = authors.reduce((total, { share }) => total + (share ?? 0), 0);
  return (
    <div>
      <div className={classes.authors}>
        <span className={classes.columnTitle}>Tác giả</span>
        <span className={classes.columnTitle}>Đóng góp (%)</span>
        <span className={classes.columnTitle}>Trình độ chuyên môn</span>
        <span />
        {authors.map((author, place) => (
          <AuthorLine
            // Lines have no other name than their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={place}
            author={author}
            number={place + 1}
            onChange={(changes) => change(place, changes)}
            onRemove={authors.length > 1 ? () => onChange(authors.filter((_, at) => at !== place)) : null}
          />
        ))}
      </div>
      <div className={classes.under}>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...authors, { ...noAuthor, share: sum < 100 ? 100 - sum : null }])}
        >
          Thêm tác giả
        </Button>
        <span className={sum === 100 ? classes.quiet : classes.warning}>Tổng: {sum}%</span>
      </div>
      {problem && (
        <div className={classes.problem} role="alert">
          {problem}
        </div>
      )}
    </div>
  );
}

interface AuthorLineProps {
  readonly author: AuthorDraft;
  readonly number: number;
  readonly onChange: (changes: Partial<AuthorDraft>) => void;
  readonly onRemove: (() => void) | null;
}

function AuthorLine({ author, number, onChange, onRemove }: AuthorLineProps) {
  return (
    <>
      <PersonPicker label={`Tác giả ${number}`} value={author.person} onChange={(person) => onChange({ person })} />
      <NumberInput
        aria-label={`Đóng góp của tác giả ${number} (%)`}
        hideControls
        allowDecimal={false}
        allowNegative={false}
        value={author.share ?? ''}
        onChange={(next) => onChange({ share: next === '' ? null : Number(next) })}
      />
      <TextInput
        aria-label={`Trình độ chuyên môn của tác giả ${number}`}
        value={author.qualification}
        onChange={(event) => onChange({ qualification: event.currentTarget.value })}
      />
      {onRemove ? (
        <ActionIcon aria-label={`Bỏ tác giả ${number}`} size={30} onClick={onRemove}>
          <IconTrash size={15} />
        </ActionIcon>
      ) : (
        <span />
      )}
    </>
  );
}

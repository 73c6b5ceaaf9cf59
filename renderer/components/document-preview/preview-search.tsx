import { ActionIcon, Text, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconSearch } from '@tabler/icons-react';
import type { PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { foldText } from '#shared/text/fold.ts';
import classes from './document-preview.module.css';

interface PreviewSearchProps {
  readonly pages: readonly PDFPageProxy[];
  readonly sought: string;
  readonly onSought: (text: string) => void;
  /** Goes to a page, from 1. */
  readonly onPage: (number: number) => void;
}

/** Finds words on the pages, with or without accents; Enter goes to the next page that has them, Shift+Enter back. */
export function PreviewSearch({ pages, sought, onSought, onPage }: PreviewSearchProps) {
  const [found, setFound] = useState<readonly number[]>([]);
  const [at, setAt] = useState(-1);
  const phrase = foldText(sought);

  useEffect(() => {
    setAt(-1);
    if (phrase === '') {
      setFound([]);
      return;
    }
    let isGone = false;
    void Promise.all(pages.map(pageText)).then((texts) => {
      if (isGone) return;
      setFound(texts.flatMap((text, index) => (text.includes(phrase) ? [index + 1] : [])));
    });
    return () => {
      isGone = true;
    };
  }, [pages, phrase]);

  const go = (step: 1 | -1) => {
    if (found.length === 0) return;
    const next = (at + step + found.length) % found.length;
    setAt(next);
    onPage(found[next]!);
  };

  return (
    <>
      <TextInput
        aria-label="Tìm trong văn bản"
        placeholder="Tìm trong văn bản"
        className={classes.search ?? ''}
        leftSection={<IconSearch size={14} />}
        value={sought}
        onChange={(event) => onSought(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape' && sought !== '') {
            event.stopPropagation();
            onSought('');
          }
        }}
      />
      {phrase !== '' && (
        <>
          <Text size="xs" role="status" data-testid="found-pages">
            {found.length === 0 ? 'Không thấy' : `${found.length} trang`}
          </Text>
          <ActionIcon aria-label="Chỗ trước" disabled={found.length === 0} onClick={() => go(-1)}>
            <IconChevronUp size={16} />
          </ActionIcon>
          <ActionIcon aria-label="Chỗ sau" disabled={found.length === 0} onClick={() => go(1)}>
            <IconChevronDown size={16} />
          </ActionIcon>
        </>
      )}
    </>
  );
}

const texts = new WeakMap<PDFPageProxy, Promise<string>>();

/** The words of a page without accents, read once. */
function pageText(page: PDFPageProxy): Promise<string> {
  let text = texts.get(page);
  if (text === undefined) {
    text = page.getTextContent().then(({ items }) => {
      const pieces = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
      return foldText(pieces.join('').replace(/\s+/g, ' '));
    });
    texts.set(page, text);
  }
  return text;
}

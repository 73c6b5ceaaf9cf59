import { Combobox, Text, TextInput, useCombobox } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { type Ref, useEffect, useRef, useState } from 'react';
import { awardSubjectNames } from '#shared/contracts/awards.ts';
import { foldText } from '#shared/text/fold.ts';
import { Highlighted } from '../highlighted.tsx';
import { likelySubject } from './pasted-line.ts';
import classes from './recipient-picker.module.css';
import { type RecipientHit, useRecipientSearch } from './recipient-search.ts';

interface RecipientPickerProps {
  readonly onPick: (hit: RecipientHit) => void;
  /** A name outside the records was chosen as it stands. */
  readonly onName: (name: string) => void;
  /** Several lines were pasted. */
  readonly onPasteLines: (text: string) => void;
  /** Whether this one is in the list already. */
  readonly isListed: (hit: RecipientHit) => boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

const NAMED = 'named';

function optionOf(hit: RecipientHit): string {
  return `${hit.kind} ${hit.id}`;
}

/** The one that is meant without doubt: the only hit, or the only one with exactly these accents. */
function sureOf(hits: readonly RecipientHit[]): RecipientHit | undefined {
  if (hits.length === 1) return hits[0];
  const exact = hits.filter((hit) => hit.isExact);
  return exact.length === 1 ? exact[0] : undefined;
}

/**
 * Adds recipients one after another: type a part of the name, Enter, type the next. Enter pressed before the answer is
 * there waits for it; a name that nobody in the records bears can be taken as it stands.
 */
export function RecipientPicker({ onPick, onName, onPasteLines, isListed, inputRef }: RecipientPickerProps) {
  const [text, setText] = useState('');
  const { forText, hits } = useRecipientSearch(text);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const waitsForAnswer = useRef(false);
  const isCurrent = forText === text.trim();
  // Two of the same name: the officer says which, nothing stands ready to be taken by mistake.
  const hasNamesakes = hits[1] !== undefined && foldText(hits[0]?.title ?? '') === foldText(hits[1].title);

  const pick = (hit: RecipientHit) => {
    setText('');
    combobox.closeDropdown();
    onPick(hit);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer is what selects anew
  useEffect(() => {
    if (!isCurrent || forText === '') return;
    const sure = sureOf(hits);
    const hasWaited = waitsForAnswer.current;
    waitsForAnswer.current = false;
    if (hasWaited && sure) pick(sure);
    else if (hits.length > 0 && !hasNamesakes) combobox.selectFirstOption();
    else combobox.resetSelectedOption();
  }, [forText, hits, isCurrent]);

  const submit = (value: string) => {
    const hit = hits.find((each) => optionOf(each) === value);
    if (hit) pick(hit);
    else if (value === NAMED) {
      onName(text.trim());
      setText('');
      combobox.closeDropdown();
    }
  };

  return (
    <Combobox store={combobox} onOptionSubmit={submit} position="bottom-start" withinPortal>
      <Combobox.Target>
        <TextInput
          ref={inputRef}
          className={classes.picker}
          aria-label="Thêm cá nhân, tập thể"
          placeholder="Gõ tên cá nhân, tập thể rồi Enter"
          leftSection={<IconUserPlus size={16} />}
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            waitsForAnswer.current = false;
            // Enter must not take what stood first for the letters before.
            combobox.resetSelectedOption();
            combobox.openDropdown();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || text.trim() === '') return;
            // The answer is there, but its first line is not marked yet: a fast typist is not made to press twice.
            const sure = isCurrent && combobox.getSelectedOptionIndex() === -1 ? sureOf(hits) : undefined;
            if (isCurrent && sure === undefined) return;
            event.preventDefault();
            event.stopPropagation();
            if (sure) pick(sure);
            else waitsForAnswer.current = true;
          }}
          onBlur={() => combobox.closeDropdown()}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            if (!/\S[\r\n]+\s*\S/.test(pasted)) return;
            event.preventDefault();
            onPasteLines(pasted);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === '' || !isCurrent}>
        {hasNamesakes && <Text className={classes.hint}>Có người cùng tên: bấm ↓ để chọn đúng người</Text>}
        <Combobox.Options mah={360} style={{ overflowY: 'auto' }} aria-label="Cá nhân, tập thể tìm được">
          {hits.map((hit) => (
            <Combobox.Option className={classes.option ?? ''} key={optionOf(hit)} value={optionOf(hit)}>
              <div className={classes.hit}>
                <span className={classes.hitName}>
                  <Highlighted text={hit.title} query={forText} />
                </span>
                {isListed(hit) && <span className={classes.hitNote}>đã có trong danh sách</span>}
              </div>
              <Text size="xs" c="dimmed" truncate="end">
                {hit.kind === 'unit' ? `Tập thể · ${hit.subtitle}` : hit.subtitle}
              </Text>
            </Combobox.Option>
          ))}
          {isCurrent && text.trim() !== '' && (
            <Combobox.Option className={classes.option ?? ''} value={NAMED}>
              <span className={classes.hitName}>Ghi theo tên “{text.trim()}”</span>
              <Text size="xs" c="dimmed">
                {hits.length === 0 && 'Không có ai tên như vậy: bấm ↓ rồi Enter để ghi '}
                {awardSubjectNames[likelySubject(text.trim())].toLowerCase()} ngoài danh sách
              </Text>
            </Combobox.Option>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

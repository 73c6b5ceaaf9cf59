import { useState } from 'react';
import { cellAt } from './cell-at.ts';
import type { Choice } from './grid-types.ts';
import { choicesOf, matchChoices } from './parse-choice.ts';
import type { GridModel } from './use-grid-model.ts';

/** The list of choices that is open while a choice cell is edited. */
export interface OpenChoices {
  choices: readonly Choice[];
  highlighted: number;
  highlight: (index: number) => void;
  /** What Enter takes: the highlighted choice, the empty text if it was emptied, or undefined for the text as typed. */
  chosenText: string | undefined;
}

/** The list for the cell being edited, or null. As long as nothing was typed over the old choice, all are shown. */
export function useChoices<Row>(model: GridModel<Row>): OpenChoices | null {
  const { editor, selection } = model;
  const [moved, setMoved] = useState<{ text: string; index: number } | null>(null);
  const cell = editor.edited ? cellAt(model, selection.active) : null;
  if (!editor.edited || cell?.column.kind !== 'choice') return null;
  const isUntouched = editor.edited.mode === 'caret' && editor.text === cell.content.editable;
  const all = choicesOf(cell.column, cell.line.row);
  const choices = isUntouched ? all : matchChoices(editor.text, all);
  const isEmptied = editor.text.trim() === '' && !isUntouched;
  const current = all.findIndex(({ value }) => value === cell.content.value);
  const likeliest = isUntouched ? current : isEmptied ? -1 : 0;
  const index = moved?.text === editor.text ? moved.index : likeliest;
  const highlighted = Math.min(index, choices.length - 1);
  return {
    choices,
    highlighted,
    highlight: (next) => setMoved({ text: editor.text, index: Math.max(0, Math.min(choices.length - 1, next)) }),
    chosenText: choices[highlighted]?.label ?? (isEmptied ? '' : undefined),
  };
}

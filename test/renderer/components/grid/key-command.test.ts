import { describe, expect, test } from 'vitest';
import { keyCommand } from '#renderer/components/grid/key-command.ts';

const press = (written: string) => {
  const parts = written.split('+');
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: false,
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  };
};
const command = (written: string, mode: Parameters<typeof keyCommand>[1] = 'moving') =>
  keyCommand(press(written), mode);

describe('keys while moving about', () => {
  test('never delete a row, whatever is held down', () => {
    expect(command('Delete')).toEqual({ do: 'clear' });
    expect(command('Ctrl+Delete')).toBe(null);
    expect(command('Ctrl+Shift+Delete')).toBe(null);
    expect(command('Ctrl+d')).toEqual({ do: 'fill', direction: 'down' });
    expect(command('Ctrl+a')).toEqual({ do: 'select', what: 'all' });
  });

  test('that belong to the program or the clipboard are left alone', () => {
    for (const key of [
      'Ctrl+z',
      'Ctrl+y',
      'Ctrl+Shift+z',
      'Ctrl+c',
      'Ctrl+v',
      'Ctrl+x',
      'Ctrl+k',
      'Ctrl+p',
      'F1',
      'a',
      'đ',
    ]) {
      expect(command(key), key).toBe(null);
    }
  });

  test('move, extend and jump', () => {
    expect(command('ArrowDown')).toEqual({
      do: 'move',
      step: { row: 1, column: 0 },
      isExtending: false,
      toEdge: false,
    });
    expect(command('Ctrl+Shift+ArrowLeft')).toEqual({
      do: 'move',
      step: { row: 0, column: -1 },
      isExtending: true,
      toEdge: true,
    });
    expect(command('Ctrl+End')).toEqual({ do: 'grid-end', end: 'last', isExtending: false });
    expect(command('Shift+Tab')).toEqual({ do: 'next', by: 'tab', isBackwards: true });
  });

  test('open what a cell offers', () => {
    expect(command('Alt+ArrowDown')).toEqual({ do: 'open-choices' });
    expect(command('Alt+Shift+ArrowDown')).toEqual({ do: 'column-menu' });
    expect(command(' ')).toEqual({ do: 'toggle' });
    expect(command('Ctrl+ ')).toEqual({ do: 'select', what: 'columns' });
  });
});

describe('keys while editing', () => {
  test('arrows leave the cell only when a letter began the edit', () => {
    expect(command('ArrowLeft', 'typing')?.do).toBe('move');
    expect(command('ArrowLeft', 'caret')).toBe(null);
    expect(command('ArrowLeft', 'choosing')).toBe(null);
  });

  test('text keys are the text’s', () => {
    for (const key of ['Delete', 'Backspace', ' ', 'Home', 'Ctrl+a', 'Ctrl+d', 'F2']) {
      expect(command(key, 'typing'), key).toBe(null);
      expect(command(key, 'caret'), key).toBe(null);
    }
  });

  test('Enter in all its forms', () => {
    expect(command('Enter', 'typing')).toEqual({ do: 'next', by: 'enter', isBackwards: false });
    expect(command('Alt+Enter', 'typing')).toEqual({ do: 'line-break' });
    expect(command('Ctrl+Enter', 'choosing')).toEqual({ do: 'fill-selection' });
    expect(command('Ctrl+Enter')).toBe(null);
  });
});

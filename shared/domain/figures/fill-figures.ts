/** A text with its living figures, and those it names that nobody counts. */
export interface FilledText {
  readonly text: string;
  /** As written, with their braces. */
  readonly unknown: readonly string[];
}

/** Puts figures in the place of `{số CSTĐCS nữ}` and the like; what is not known stays as it was written and is told. */
export function fillFigures(text: string, figures: ReadonlyMap<string, string>): FilledText {
  const unknown: string[] = [];
  const filled = text.replace(/\{([^{}\n]+)\}/g, (written, name: string) => {
    const value = figures.get(name.normalize('NFC').replace(/\s+/g, ' ').trim());
    if (value === undefined) unknown.push(written);
    return value ?? written;
  });
  return { text: filled, unknown };
}

import { describe, expect, it } from 'vitest';
import { renderFolderLabels } from '#electron/documents/certificates/labels.ts';

const subject = 'Về việc tặng danh hiệu Tập thể lao động tiên tiến, Chiến sĩ thi đua cơ sở, Lao động tiên tiến';
const label = (repeats: number) =>
  renderFolderLabels([
    ['SỞ CÔNG THƯƠNG', 'HỒ SƠ KHEN THƯỞNG', Array.from({ length: repeats }, () => subject).join('; ')],
  ]);
const baselines = (html: string) => [...html.matchAll(/<text x="[^"]*" y="([^"]*)"/g)].map((match) => Number(match[1]));
const letters = (html: string) => Number(/font-size="([^"]*)"/.exec(html)?.[1]);

describe('the label of a folder', () => {
  const [top, bottom] = [13.5, 13.5 + 54];

  it.each([1, 4, 40])('keeps a subject of %i times two lines inside its frame', (repeats) => {
    const lines = baselines(label(repeats));
    expect(Math.min(...lines)).toBeGreaterThan(top + 2);
    expect(Math.max(...lines)).toBeLessThan(bottom - 2);
  });

  it('makes the letters smaller before it leaves anything out', () => {
    expect(letters(label(4))).toBeLessThan(letters(label(1)));
    expect(label(4)).not.toContain('…');
    expect(label(40)).toContain('…');
  });
});

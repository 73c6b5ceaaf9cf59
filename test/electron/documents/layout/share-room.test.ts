import { describe, expect, it } from 'vitest';
import { shareRoom } from '#electron/documents/layout/share-room.ts';

describe('sharing out room between columns', () => {
  it('gives it where it saves lines, and keeps what would save none', () => {
    const crowded = { width: 60, texts: [200, 200, 200], isNarrow: false };
    const easy = { width: 60, texts: [50, 50, 50], isNarrow: false };
    const { widths, left } = shareRoom([crowded, easy], 200);
    expect(widths[1]).toBe(60);
    expect(widths[0]).toBeGreaterThanOrEqual(200);
    expect((widths[0] ?? 0) + left).toBe(260);
  });

  it('widens no column of numbers, and none when there is no room', () => {
    const numbers = { width: 30, texts: [100], isNarrow: true };
    expect(shareRoom([numbers], 100)).toEqual({ widths: [30], left: 100 });
    expect(shareRoom([{ ...numbers, isNarrow: false }], 0)).toEqual({ widths: [30], left: 0 });
  });
});

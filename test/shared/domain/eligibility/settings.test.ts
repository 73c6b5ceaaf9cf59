import { describe, expect, test } from 'vitest';
import {
  completeSettings,
  defaultSettings,
  parseSettings,
  type SettingOption,
  settingDefinitions,
} from '#shared/domain/eligibility/settings.ts';

describe('open readings', () => {
  test.each(Object.entries(settingDefinitions))(
    '%s has a question, a choice, a default with its reason, and a provision',
    (_key, definition) => {
      const options: readonly SettingOption<string>[] = definition.options;
      expect(definition.question).toMatch(/\?$/);
      expect(options.length).toBeGreaterThanOrEqual(2);
      expect(new Set(options.map((option) => option.value)).size).toBe(options.length);
      expect(options.map((option) => option.value)).toContain(definition.defaultValue);
      expect(definition.reason).toMatch(/\.$/);
      expect(definition.provision).toMatch(/^(Luật|Nghị định|Thông tư|Công văn) /);
    },
  );

  test('cover the nine questions (a)–(i) of the rule sheet', () => {
    expect(Object.keys(settingDefinitions)).toEqual(
      expect.arrayContaining([
        'reuseYears',
        'diplomaInitiatives',
        'memberBase',
        'prizeRounding',
        'fighterCap',
        'excellentCapRounding',
        'otherAwardVote',
        'blockVote',
        'fighterFrom2026',
      ]),
    );
  });

  test('are at their default until chosen', () => {
    expect(completeSettings()).toEqual(defaultSettings);
    expect(completeSettings({ reuseYears: 'yes' })).toEqual({ ...defaultSettings, reuseYears: 'yes' });
  });

  test('fall back to the default where a stored value means nothing', () => {
    expect(parseSettings({ reuseYears: 'yes', memberBase: 'everyone', strange: 1 })).toEqual({
      ...defaultSettings,
      reuseYears: 'yes',
    });
    expect(parseSettings({})).toEqual(defaultSettings);
  });
});

import { describe, expect, test } from 'vitest';
import { findTopics, topicOfPlace } from '#renderer/features/help/find-topics.ts';
import { helpTopics } from '#renderer/features/help/help-topics.ts';
import { paths } from '#renderer/lib/navigate.ts';

const firstFor = (typed: string) => findTopics(helpTopics, typed)[0]?.id;

describe('the help', () => {
  test('is searched without accents, by what officers call things', () => {
    expect(firstFor('in giay khen')).toBe('certificates');
    expect(firstFor('sáp nhập')).toBe('units');
    expect(firstFor('lỡ tay xoá nhầm'.split(' ').slice(2).join(' '))).toBe('undo');
    expect(firstFor('tcvn3')).toBe('imports');
  });

  test('puts a topic named so before one that only mentions it', () => {
    const found = findTopics(helpTopics, 'quyết định').map(({ id }) => id);
    expect(found[0]).toBe('decisions');
    expect(found.length).toBeGreaterThan(1);
  });

  test('finds nothing for what it does not tell, and everything for nothing', () => {
    expect(findTopics(helpTopics, 'xyzzy')).toEqual([]);
    expect(findTopics(helpTopics, ' ')).toHaveLength(helpTopics.length);
  });

  test('knows the topic of a screen, of a record’s page too', () => {
    expect(topicOfPlace(helpTopics, paths.decision(12))?.id).toBe('decisions');
    expect(topicOfPlace(helpTopics, paths.templates())?.id).toBe('templates');
    expect(topicOfPlace(helpTopics, paths.blanks())?.id).toBe('certificates');
    expect(topicOfPlace(helpTopics, '/')?.id).toBe('begin');
    expect(topicOfPlace(helpTopics, '/nowhere')).toBeUndefined();
  });

  test('names each topic once', () => {
    expect(new Set(helpTopics.map(({ id }) => id)).size).toBe(helpTopics.length);
  });
});

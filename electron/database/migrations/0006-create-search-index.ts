import type { Migration } from './migration.ts';

const indexed = [
  { table: 'people', kind: 'person', owner: 'id' },
  { table: 'unit_names', kind: 'unit', owner: 'unit_id' },
  { table: 'decisions', kind: 'decision', owner: 'id' },
] as const;

/**
 * One index over names: `folded` finds without accents, `exact` puts the typed accents first. Triggers keep it,
 * so that undo and import need not think of it. Row numbers: four times the record's, plus its kind.
 */
export const createSearchIndex: Migration = {
  version: 6,
  name: 'create search index',
  up(database) {
    database.exec(`
      CREATE VIRTUAL TABLE search_index USING fts5 (
        folded, exact, kind UNINDEXED, owner_id UNINDEXED,
        tokenize = "unicode61 remove_diacritics 0", prefix = '1 2 3'
      );
    `);
    indexed.forEach(({ table, kind, owner }, number) => {
      const insert = `INSERT INTO search_index (rowid, folded, exact, kind, owner_id)
        VALUES (NEW.id * 4 + ${number}, NEW.folded, NEW.exact, '${kind}', NEW.${owner});`;
      const remove = `DELETE FROM search_index WHERE rowid = OLD.id * 4 + ${number};`;
      database.exec(`
        CREATE TRIGGER search_${table}_insert AFTER INSERT ON ${table} BEGIN ${insert} END;
        CREATE TRIGGER search_${table}_update AFTER UPDATE OF folded, exact ON ${table} BEGIN ${remove} ${insert} END;
        CREATE TRIGGER search_${table}_delete AFTER DELETE ON ${table} BEGIN ${remove} END;
      `);
    });
  },
};

import type { TableToHtml } from './table-to-html.ts';

/** A table of more rows is a list of its own, not something that belongs below another. */
const MOST_ROWS_OF_FOLLOWER = 3;

/**
 * The paragraphs and tables of a section in their order. A table whose last rows are kept with what follows waits for its
 * followers: the paragraphs and small tables up to the first that is not kept with the next.
 */
export class SectionFlow {
  private readonly chunks: string[] = [];
  private waiting: TableToHtml | null = null;

  addParagraph(html: string, keepsWithNext: boolean): void {
    if (this.waiting) this.follow(html, keepsWithNext);
    else this.chunks.push(html);
  }

  addTable(table: TableToHtml): void {
    if (this.waiting && table.rowCount <= MOST_ROWS_OF_FOLLOWER) {
      this.follow(table.finish().join(''), table.keepsWithNext);
      return;
    }
    this.release();
    if (table.keepsWithNext) this.waiting = table;
    else this.push(table);
  }

  /** All HTML of the section, in pieces to be joined. */
  finish(): readonly string[] {
    this.release();
    return this.chunks;
  }

  private follow(html: string, keepsWithNext: boolean): void {
    this.waiting?.addFollower(html, keepsWithNext);
    if (!keepsWithNext) this.release();
  }

  private release(): void {
    if (this.waiting) this.push(this.waiting);
    this.waiting = null;
  }

  private push(table: TableToHtml): void {
    for (const chunk of table.finish()) this.chunks.push(chunk);
  }
}

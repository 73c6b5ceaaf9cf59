/**
 * Several documents as pages of one, for a job printed or saved as a single PDF. Each keeps its paper, its look and its own page
 * numbers: the names that this program gives to classes, sections, papers and drawings are made different from document to
 * document. A total of pages (`counter(pages)`) would be that of the whole job.
 */
export function joinPages(title: string, documents: readonly string[]): string {
  const parts = documents.map((html, index) => renamed(html, `d${index + 1}-`));
  const styles = parts.map((part) => part.style).join('\n');
  const bodies = parts.map((part) => part.body).join('');
  const name = title.replace(/[<>&]/g, ' ');
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${name}</title><style>\n${styles}\n</style></head><body>${bodies}</body></html>`;
}

interface HtmlParts {
  readonly style: string;
  readonly body: string;
}

function renamed(html: string, prefix: string): HtmlParts {
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  const body = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
  return { style: renamedStyle(style, prefix), body: renamedBody(body, prefix) };
}

function renamedStyle(style: string, prefix: string): string {
  return style
    .replace(/\.(c\d+|paper\d+|sheet|shared)\b/g, `.${prefix}$1`)
    .replace(/\b(section-\d+|paper\d+)(?=[{};\s-])/g, (name, _group, at: number, whole: string) =>
      whole.charAt(at - 1) === '.' || whole.charAt(at - 1) === '-' ? name : prefix + name,
    )
    .replace(/counter\((section-\d+-page)/g, `counter(${prefix}$1`)
    .replace(/counter\(page\b/g, `counter(${prefix}page`)
    .replace(/(@page [\w-]+\{)([^}]*?)(?=@|\})/g, (whole, head: string, rules: string) =>
      rules.includes('counter-increment') ? whole : `${head}counter-increment:${prefix}page;${rules}`,
    );
}

function renamedBody(body: string, prefix: string): string {
  return body
    .replace(/ class="([^"]*)"/g, (_match, names: string) => {
      return ` class="${names
        .split(' ')
        .map((name) => prefix + name)
        .join(' ')}"`;
    })
    .replace(/page:(section-\d+)/g, `page:${prefix}$1`)
    .replace(/ id="([^"]*)"/g, ` id="${prefix}$1"`)
    .replace(/href="#([^"]*)"/g, `href="#${prefix}$1"`);
}

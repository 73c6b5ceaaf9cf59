/** A page of a document that is drawn, not set: SVG in millimetres. */
export interface SvgPage {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/**
 * Pages of exact size for printing: a millimetre of the drawing is a millimetre of paper. `shared` is SVG that the pages use
 * by id (a border, a scanned blank), there once for all. Chromium rounds a page to whole points, so a drawing is cut a hair
 * before the paper's end and never flows onto a second sheet.
 */
export function svgPages(title: string, pages: readonly SvgPage[], shared = ''): string {
  const names = new Map<string, string>();
  const body = pages.map(({ width, height, svg }) => {
    const size = `${width}mm ${height}mm`;
    const name = names.get(size) ?? `paper${names.size}`;
    names.set(size, name);
    return `<div class="sheet ${name}"><svg width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}">${svg}</svg></div>`;
  });
  const rules = [...names].map(([size, name]) => {
    const [width = '', height = ''] = size.split(' ');
    return `@page ${name}{size:${size};margin:0}.${name}{page:${name};width:${width};height:calc(${height} - 0.5mm)}`;
  });
  const css = [
    ...rules,
    'html,body{margin:0;padding:0}',
    '.sheet{overflow:hidden;break-after:page;position:relative}.sheet:last-child{break-after:auto}',
    'svg{display:block;position:absolute;top:0;left:0}svg.shared{width:0;height:0}',
    'text{font-kerning:none;font-variant-ligatures:none;white-space:pre}',
  ].join('');
  const definitions = shared === '' ? '' : `<svg class="shared"><defs>${shared}</defs></svg>`;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title.replace(/[<>&]/g, ' ')}</title><style>${css}</style></head><body>${definitions}${body.join('')}</body></html>`;
}

/** CSS classes made as they are needed: the same declarations get the same class. */
export class CssClasses {
  private readonly names = new Map<string, string>();

  /** The class for these declarations (`text-align:center;`); empty for none. */
  nameFor(declarations: string): string {
    if (declarations === '') return '';
    let name = this.names.get(declarations);
    if (name === undefined) {
      name = `c${this.names.size}`;
      this.names.set(declarations, name);
    }
    return name;
  }

  /** ` class="c1"`, or nothing for no declarations. */
  attributeFor(declarations: string): string {
    const name = this.nameFor(declarations);
    return name === '' ? '' : ` class="${name}"`;
  }

  /** The style rules of all classes made so far. */
  rules(): string {
    return [...this.names].map(([declarations, name]) => `.${name}{${declarations}}`).join('\n');
  }
}

/** A length in points as CSS writes it, to a hundredth. */
export function pt(length: number): string {
  return `${Math.round(length * 100) / 100}pt`;
}

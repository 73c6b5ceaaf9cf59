/** A part of a topic: a paragraph, steps to follow, or something to keep in mind. Keys are written `[Ctrl+K]`. */
export type HelpBlock = string | { readonly steps: readonly string[] } | { readonly note: string };

/** One matter of the help: what it is for, how it is done, and how it looks. */
export interface HelpTopic {
  /** Names the topic in `/help?topic=…` and its picture, `pictures/<id>.webp`. */
  readonly id: string;
  readonly group: string;
  readonly title: string;
  /** Other words by which it is looked for. */
  readonly also?: string;
  /** The screen that it is about; «Hướng dẫn về trang này» finds the topic by it. */
  readonly place?: string;
  /** Where its picture is taken in the sample office, and what it shows, for those who do not see it. */
  readonly picture?: { readonly at: string; readonly alt: string };
  readonly body: readonly HelpBlock[];
}

/**
 * Whether an archive's entry names a place inside the archive. `../x`, `/x`, `C:\x` and names with control characters do not:
 * no program of ours or of Office writes them, so an archive with one was made to write outside its folder, and is refused whole.
 * A backslash counts as a slash, as Windows would take it.
 */
export function staysInArchive(name: string): boolean {
  const parts = name.replaceAll('\\', '/').split('/');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return !/^([/\\]|[A-Za-z]:)|[\u0000-\u001f]/.test(name) && !parts.includes('..');
}

/** A file's path as folder and name, with the separators of Windows or of Linux. */
export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return at === -1
    ? { folder: '', name: path }
    : { folder: path.slice(0, at) || path[0] || '', name: path.slice(at + 1) };
}

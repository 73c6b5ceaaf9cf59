/** The errors below a path, by the rest of the path: of `into.0.name` under `into.0.`, `name`. */
export function errorsUnder(errors: Readonly<Record<string, string>>, path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, message] of Object.entries(errors)) {
    if (key.startsWith(path)) found[key.slice(path.length)] = message;
  }
  return found;
}

/** Whether a path lies at a place of the navigation or below it: a person's page belongs to «Cá nhân». */
export function isAtPlace(path: string, place: string): boolean {
  return place === '/' ? path === '/' : path === place || path.startsWith(`${place}/`);
}

// Files of some exports are called as their sources, which may lie above the folder that is written to.

/** "../other/a.txt" becomes "other/a.txt": a name that stays inside, whatever the path says. */
export function inside(name: string): string {
  const parts = name.split(/[\\/]/).filter((part) => !/^\.{0,2}$/.test(part));
  return parts.join('/');
}

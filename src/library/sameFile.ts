// A file that is there by several paths (a link, a folder that is a link) is one source: by the path that is its own.

/** A path that is another name of the file at `of`. */
export interface OtherName<T> {
  readonly file: T;
  readonly of: T;
}

/** `real` answers where the file is, all links followed; null where that is not known, and then the path is its own. */
export async function oncePerFile<T>(
  files: readonly T[],
  pathOf: (file: T) => string,
  real: (path: string) => Promise<string | null>,
): Promise<{ readonly files: T[]; readonly others: OtherName<T>[] }> {
  const found = await Promise.all(
    files.map(async (file) => ({ file, path: pathOf(file), at: (await real(pathOf(file))) ?? pathOf(file) })),
  );
  const own = new Map<string, T>();
  for (const { file, path, at } of found) if (path === at || !own.has(at)) own.set(at, file);
  const isOwn = ({ file, at }: (typeof found)[number]): boolean => own.get(at) === file;
  return {
    files: found.filter(isOwn).map(({ file }) => file),
    others: found.filter((one) => !isOwn(one)).map(({ file, at }) => ({ file, of: own.get(at)! })),
  };
}

// A page of the web as evidence. Pages change and go away: the address of an archived copy tells what was read.

export interface WebPage {
  readonly address: string;
  readonly title?: string | undefined;
  /** Address of a copy that an archive keeps. */
  readonly archived?: string | undefined;
}

/** Anything may stand in a kept file ("javascript:…"); this alone may become a link somewhere. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/\S+$/i.test(address) && URL.canParse(address);
}

/** Archives that name the page they copied at the end of their own address: web.archive.org/web/20240516120000/https://… */
const COPY =
  /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:ph|today|is|md|li|vn))\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/\S+)$/i;

/** The address of a copy is told as one, with the page that it is of. */
export function webPage(address: string, title = '', archived = ''): WebPage {
  const page = COPY.exec(address)?.[1];
  const [original, copy] = page === undefined ? [address, archived] : [page, address];
  return { address: original, ...(title === '' ? {} : { title }), ...(copy === '' ? {} : { archived: copy }) };
}

/** In one line. Of what a kept file calls a copy, an address of the web alone is told. */
export function pageInWords({ address, title, archived }: WebPage): string {
  const copy = archived !== undefined && isWebAddress(archived) ? ` (archived: ${archived})` : '';
  return (title === undefined ? address : `${title}, ${address}`) + copy;
}

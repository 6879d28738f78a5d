// Bytes of a file to text: UTF-8, UTF-16 with its mark, else Windows-1252; or the plain reason why it is no text.

export type Decoded =
  | { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' }
  | { readonly problem: string };

/** Bytes looked at to tell text from binary. */
const SAMPLE = 8192;

/** Never throws. A byte order mark is not part of the text, as in the editor. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('utf-16be', bytes);
  if (bytes.subarray(0, SAMPLE).includes(0)) return { problem: 'This is not a text file.' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch (error) {
    if (error instanceof TypeError) return asWindows1252(bytes);
    throw error;
  }
}

function as(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** Windows-1252, 0x80 to 0x9f, as the WHATWG Encoding Standard maps it. Node 20's own decoder takes these for control codes. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f' + '\x90‘’“”•–—˜™š›œ\x9džŸ';

function asWindows1252(bytes: Uint8Array): Decoded {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += SAMPLE) {
    const units = Uint16Array.from(bytes.subarray(at, at + SAMPLE), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...units));
  }
  return { text: parts.join(''), encoding: 'windows-1252' };
}

import { isUtf8 } from 'node:buffer';
import { Transform } from 'node:stream';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { wideTextEncoding } from './file-kind.ts';

/** Encodings that the wizard offers, by the name a person knows; any other that iconv-lite knows may be given too. */
const offered = [
  'utf-8',
  'windows-1252',
  'iso-8859-15',
  'windows-1250',
  'windows-1251',
  'iso-8859-2',
  'utf-16le',
  'utf-16be',
  'macintosh',
  'shift_jis',
  'gb18030',
  'big5',
  'euc-kr',
];

/**
 * How the text of a file seems to be encoded: the best guess first, then what else it may be.
 * @param utf8 whether all of it is valid UTF-8
 */
export function guessEncodings(head: Buffer, utf8: boolean): string[] {
  const wide = wideTextEncoding(head);
  if (wide) return unique([wide, ...offered]);
  if (utf8) return offered;
  const guesses = analyse(head.subarray(0, 65_536))
    .filter((match) => match.confidence >= 15)
    .map((match) => nameOf(match.name));
  return unique([...guesses.filter((name) => name !== 'utf-8'), ...offered.filter((name) => name !== 'utf-8'), 'utf-8']);
}

/** ISO 8859-1 on the web and in spreadsheets is in truth Windows-1252, which has letters where the other has none. */
function nameOf(detected: string): string {
  const name = detected.toLowerCase();
  if (name === 'iso-8859-1' || name === 'ascii') return 'windows-1252';
  return name.startsWith('utf-8') || !iconv.encodingExists(name) ? 'utf-8' : name;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

/** The head of a file may end inside a character, which says nothing about its encoding. */
function withoutCutCharacter(head: Buffer): Buffer {
  const from = Math.max(0, head.length - 4);
  for (let at = head.length - 1; at >= from; at -= 1) {
    const byte = head[at] ?? 0;
    if (byte < 0x80) return head.subarray(0, at + 1);
    if (byte >= 0xc0) return head.subarray(0, at);
  }
  return head;
}

/**
 * Checks piece by piece whether bytes are UTF-8 throughout: the head of a file may be plain ASCII and the rest not.
 * @returns a function that takes the next piece, and tells whether everything so far is UTF-8
 */
export function utf8Check(): (piece: Buffer) => boolean {
  let cut: Buffer = Buffer.alloc(0);
  let valid = true;
  return (piece) => {
    const bytes = cut.length === 0 ? piece : Buffer.concat([cut, piece]);
    const complete = withoutCutCharacter(bytes);
    cut = bytes.subarray(complete.length);
    valid &&= isUtf8(complete);
    return valid;
  };
}

/** Whether we can read it. */
export function isEncoding(name: string): boolean {
  return iconv.encodingExists(name);
}

/** The text of a file's head; a character cut at its end is left out. Bytes that are no character become U+FFFD. */
export function decodeHead(head: Buffer, encoding: string, whole: boolean): string {
  if (isUtf8Name(encoding)) return withoutMark((whole ? head : withoutCutCharacter(head)).toString('utf8'));
  return iconv.decode(head.subarray(0, whole ? head.length : head.length - (head.length % 4)), encoding);
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Whether a name means UTF-8. */
export function isUtf8Name(encoding: string): boolean {
  return /^utf-?8$/i.test(encoding);
}

/** Turns a stream in any encoding into UTF-8; null when it is UTF-8 already. */
export function toUtf8(encoding: string): Transform | null {
  if (isUtf8Name(encoding)) return null;
  const decoder = iconv.getDecoder(encoding);
  return new Transform({
    decodeStrings: true,
    transform: (piece: Buffer, _encoding, done) => done(null, decoder.write(piece)),
    flush: (done) => done(null, decoder.end() ?? ''),
  });
}

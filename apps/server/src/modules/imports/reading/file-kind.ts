interface Kind {
  readonly name: string;
  readonly magic: readonly number[] | string;
}

const kinds: readonly Kind[] = [
  { name: 'an Excel workbook or another zipped file (.xlsx, .ods, .zip)', magic: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'an empty zip file', magic: [0x50, 0x4b, 0x05, 0x06] },
  { name: 'an old Excel or Word file (.xls, .doc)', magic: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { name: 'a PDF document', magic: '%PDF-' },
  { name: 'a PNG picture', magic: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG picture', magic: [0xff, 0xd8, 0xff] },
  { name: 'a GIF picture', magic: 'GIF8' },
  { name: 'a gzipped file (.gz)', magic: [0x1f, 0x8b] },
  { name: 'a 7-Zip archive', magic: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: 'a RAR archive', magic: 'Rar!\u001a' },
  { name: 'an SQLite database', magic: 'SQLite format 3\u0000' },
  { name: 'a rich text document (.rtf)', magic: '{\\rtf' },
  { name: 'a Parquet file', magic: 'PAR1' },
  { name: 'a web page', magic: '<!DOCTYPE html' },
  { name: 'a web page', magic: '<html' },
  { name: 'an XML file', magic: '<?xml' },
];

/** What kind of file this is when it is certainly no CSV, by its first bytes: "a PDF document". Null when it may be one. */
export function otherKind(head: Buffer): string | null {
  const known = kinds.find(({ magic }) =>
    head.subarray(0, magic.length).equals(typeof magic === 'string' ? Buffer.from(magic, 'latin1') : Buffer.from(magic)),
  );
  if (known) return known.name;
  return head.includes(0) && !isWideText(head) ? 'a binary file' : null;
}

/** Text in UTF-16 has a zero in every second byte wherever it is ASCII, and none in the other half. */
export function isWideText(head: Buffer): boolean {
  return wideTextEncoding(head) !== null;
}

/** The encoding of text in UTF-16, told by its byte order mark or by where its zeros are. */
export function wideTextEncoding(head: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const sample = head.subarray(0, 4_096);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length * 0.3;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

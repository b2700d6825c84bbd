import { utf8Check } from './encoding.ts';
import type { FileHead } from './sniff.ts';
import { headBytes } from './sniff.ts';

/** What passing over a file's bytes once has told. */
export interface Scanned extends FileHead {
  /** Line ends. Cells may hold some, so this is at least the number of rows, roughly. */
  readonly lines: number;
}

const newline = 10;

/** Looks at a file's pieces as they stream by, so that nothing has to be read twice. */
export function uploadScan(): { onPiece(piece: Buffer): void; result(): Scanned } {
  const isUtf8 = utf8Check();
  const head: Buffer[] = [];
  let size = 0;
  let lines = 0;
  let utf8 = true;
  return {
    onPiece(piece) {
      if (size < headBytes) head.push(piece.subarray(0, headBytes - size));
      size += piece.length;
      utf8 = isUtf8(piece);
      for (let at = piece.indexOf(newline); at >= 0; at = piece.indexOf(newline, at + 1)) lines += 1;
    },
    result: () => ({ head: Buffer.concat(head), whole: size <= headBytes, utf8, lines }),
  };
}

interface MarkedTextProps {
  readonly text: string;
  /** What was looked for; its first occurrence is marked. */
  readonly query: string;
}

/** Text with what was looked for marked in it. */
export function MarkedText({ text, query }: MarkedTextProps) {
  const start = query === '' ? -1 : text.toLowerCase().indexOf(query.toLowerCase());
  if (start === -1) return text;
  const end = start + query.length;
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}

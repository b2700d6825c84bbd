const units = [
  ['h', 3600],
  ['min', 60],
  ['s', 1],
] as const;

/** Seconds as people say them: "1 h 30 min", "45 s". */
export function durationWords(seconds: number): string {
  if (seconds === 0) return '0 min';
  const sign = seconds < 0 ? '-' : '';
  let rest = Math.abs(seconds);
  const parts = units.flatMap(([unit, size]) => {
    const count = unit === 's' ? rest : Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? [] : [`${count} ${unit}`];
  });
  return sign + parts.join(' ');
}

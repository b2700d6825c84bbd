import { expect, test } from 'vitest';
import { initialsOf } from './avatar.tsx';
import { hueOf } from './hue.ts';

test('initials come from the first and the last name, in any script', () => {
  const names = ['Linnea Ostrovan', 'Bram van den Oosterveld', 'Cher', ' ', 'Ñusta Ámbar', '王 小明', '🦊 Fox'];
  expect(names.map(initialsOf)).toEqual(['LO', 'BO', 'C', '', 'ÑÁ', '王小', '🦊F']);
});

test('a company has the same colour wherever it is shown', () => {
  expect(hueOf('Vantrell Freight')).toBe(hueOf('Vantrell Freight'));
  expect(new Set(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map(hueOf)).size).toBe(10);
});

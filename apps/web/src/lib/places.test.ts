import { expect, test } from 'vitest';
import { countryChoices, guessPlace, timeZoneChoices } from './places.ts';

test('the set-up guesses country and currency from the language of the browser', () => {
  const guesses = ['sv-SE', 'de', 'en-GB', 'pt-BR', 'en-US'].map((locale) => guessPlace(locale));
  expect(guesses.map(({ country, currency }) => `${country ?? ''} ${currency}`)).toEqual([
    'SE SEK',
    'DE EUR',
    'GB GBP',
    'BR BRL',
    'US USD',
  ]);
});

test('countries stand in the order of the reader and are all there', () => {
  const countries = countryChoices('en');
  expect(countries).toHaveLength(249);
  expect(countries[0]).toEqual({ value: 'AF', label: 'Afghanistan' });
});

test('a zone under an old name is still among the choices', () => {
  expect(timeZoneChoices('US/Eastern').map(({ value }) => value)).toContain('US/Eastern');
});

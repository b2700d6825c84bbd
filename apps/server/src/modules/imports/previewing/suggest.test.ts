import { expect, test } from 'vitest';
import { suggest } from './suggest.ts';

const products = ['GTX Basic', 'GTX Pro', 'MG Special', 'MG Advanced', 'GTX Plus Pro'].map((title) => ({ to: title, title }));
const stages = ['Qualified', 'Discovery', 'Proposal', 'Negotiation', 'Won', 'Lost'].map((title) => ({ to: title, title }));

test.each([
  ['GTXPro', products, 'GTX Pro', 'same letters'],
  ['gtx-pro', products, 'GTX Pro', 'same letters'],
  ['Propsal', stages, 'Proposal', 'one letter off'],
  ['Negotation', stages, 'Negotiation', 'one letter off'],
  ['Negotiatoin', stages, 'Negotiation', 'one letter off'],
  ['MG Adv', products, 'MG Advanced', 'the beginning of its name'],
])('%j may have meant %j', (value, candidates, title, why) => {
  expect(suggest(value, candidates).suggestion).toEqual({ to: title, title, why });
});

test.each(['Engaging', 'Wn', 'GTX', 'Something else'])('nothing is suggested for %j, only choices', (value) => {
  const { suggestion, choices } = suggest(value, [...products, ...stages]);
  expect(suggestion).toBeNull();
  expect(choices).toHaveLength(11);
});

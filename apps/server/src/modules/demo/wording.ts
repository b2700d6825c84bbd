/** What people of the demo say, write and sell. */

interface DemoProduct {
  readonly name: string;
  readonly code: string;
  readonly series: string;
  /** In the workspace's currency; a multiple of 50, so that every discount stays a whole number. */
  readonly price: number;
  readonly description: string;
}

const product = (name: string, code: string, series: string, price: number, description: string): DemoProduct => ({
  name,
  code: `DEMO-${code}`,
  series,
  price,
  description,
});

export const demoProducts: readonly DemoProduct[] = [
  product('Flow Start', 'FS', 'Flow', 1_200, 'Stock and orders for one site, per year.'),
  product('Flow Team', 'FT', 'Flow', 4_800, 'Stock, orders and returns for up to five sites, per year.'),
  product('Flow Enterprise', 'FE', 'Flow', 18_000, 'Any number of sites, with approvals and audit, per year.'),
  product('Flow Forecast', 'FF', 'Flow', 6_400, 'Demand by week and site, per year.'),
  product('Sense Tag, 100 pieces', 'ST', 'Sense', 950, 'Tags for pallets and crates.'),
  product('Sense Gateway', 'SG', 'Sense', 1_450, 'Reads up to 2,000 tags within 40 metres.'),
  product('Sense Cold Chain', 'SC', 'Sense', 2_900, 'Temperature from loading dock to shelf.'),
  product('Sense Dock', 'SD', 'Sense', 3_600, 'Counts what passes a door.'),
  product('Onboarding', 'CO', 'Care', 2_500, 'Two days on site, stock imported.'),
  product('Training day', 'CT', 'Care', 1_100, 'Up to twelve people.'),
  product('Integration package', 'CI', 'Care', 7_500, 'Connects shop, accounting and carriers.'),
  product('Premium support', 'CP', 'Care', 6_000, 'Answer within an hour, per year.'),
];

export const demoColleagues = [
  { name: 'Maja Lindqvist', email: 'maja@demo.example', jobTitle: 'Head of sales', office: 'Stockholm' },
  { name: 'Tom Becker', email: 'tom@demo.example', jobTitle: 'Account executive', office: 'Berlin' },
  { name: 'Aisha Rahman', email: 'aisha@demo.example', jobTitle: 'Account executive', office: 'London' },
  { name: 'Luc Moreau', email: 'luc@demo.example', jobTitle: 'Account executive', office: 'Lyon' },
  { name: 'Grace Whitman', email: 'grace@demo.example', jobTitle: 'Sales development', office: 'Portland' },
] as const;

export const demoTags = [
  { name: 'Key account', color: 'violet' },
  { name: 'Cold chain', color: 'blue' },
  { name: 'Renewal', color: 'green' },
  { name: 'Tender', color: 'amber' },
  { name: 'At risk', color: 'red' },
  { name: 'Reference', color: 'teal' },
] as const;

export const jobTitles = [
  'Operations manager',
  'Head of logistics',
  'Purchasing manager',
  'Warehouse manager',
  'Managing director',
  'IT manager',
  'Supply chain analyst',
  'Finance director',
  'Store manager',
  'Quality manager',
];

export const headlines = [
  'warehouse roll-out',
  'pilot on one site',
  'second site',
  'cold-chain monitoring',
  'replacing spreadsheets',
  'stock count by tags',
  'dock counting',
  'returns desk',
  'carrier integration',
  'renewal and extension',
  'peak season',
  'new distribution centre',
];

export const nextSteps = [
  'Send the revised offer',
  'Call about the pilot results',
  'Agree on a start date',
  'Get the security questionnaire back',
  'Meet the finance director',
  'Walk through the integration',
  'Wait for the budget round',
  'Show the dock counter on site',
  'Clarify the number of sites',
  'Collect the signed order',
];

export const lostReasons = [
  'Stayed with their spreadsheets',
  'Price',
  'Chose another supplier',
  'No budget this year',
  'Project was put off',
  'No answer any more',
];

export const calls = ['Introduction', 'Follow-up on the offer', 'Questions about delivery', 'Pilot results', 'Price and terms', 'Check-in'];
export const meetings = [
  'Site visit',
  'Demo for the warehouse team',
  'Workshop on stock counts',
  'Review with purchasing',
  'Kick-off',
  'Contract review',
];
export const mails = [
  'Offer sent',
  'Answers to the security questions',
  'Reference customers',
  'Delivery dates',
  'Draft of the contract',
  'Summary of our meeting',
];
export const outcomes = [
  'Went well; they asked for a written offer.',
  'They compare us with one other supplier.',
  'Wants to see it run with their own articles.',
  'Budget is there, but only from next quarter.',
  'The warehouse team is keen, finance is careful.',
  'They need it before the peak season.',
  'Decision lies with the managing director.',
  'Asked for a smaller first step.',
];

export const notes = [
  'They count stock twice a year by hand, which takes three days and eleven people.',
  'Two sites now, a third one opens next spring. Offer should scale with that.',
  'Current supplier’s contract ends in the autumn; notice is three months.',
  'Purchasing wants fixed prices for two years.',
  'Temperature records are checked by the authorities; paper will not do any more.',
  'Asked for a reference in the same trade. Introduce them to one of our customers.',
  'Pilot covered 1,200 articles. Differences went down from 4 % to under 1 %.',
  'Their shop system is home-made; plan two extra days for the integration.',
  'Prefers to be called in the morning, before the first lorries arrive.',
  'Board meets on the first Tuesday of the month.',
];

export const tasks = [
  'Send the offer',
  'Prepare the site visit',
  'Call back',
  'Check the delivery date',
  'Ask for the purchase order',
  'Write the summary',
  'Book the training day',
  'Update the price list for them',
];

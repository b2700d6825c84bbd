import { inventedCompanies } from './invented-companies.ts';
import { countries } from './places.ts';
import type { Country, Place } from './places.ts';
import type { Script } from './script.ts';
import { demoColleagues, demoProducts, demoTags, jobTitles, notes } from './wording.ts';

/** A company of the demo with whom one can deal. */
export interface DemoCompany {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  /** How long ago it was added. */
  readonly days: number;
  readonly contacts: readonly DemoContact[];
}

export interface DemoContact {
  readonly id: string;
  readonly days: number;
}

export interface DemoProductRecord {
  readonly id: string;
  readonly name: string;
  readonly series: string;
  readonly price: number;
}

/** Ids that later parts of the demo point to. */
export interface DemoPeople {
  readonly owners: readonly string[];
  readonly products: readonly DemoProductRecord[];
  readonly companies: readonly DemoCompany[];
  readonly tags: ReadonlyMap<string, string>;
}

/** How far back the demo goes. */
export const firstDay = 400;

/**
 * Colleagues, products, tags, companies and contacts. `host` is the person who asked for the demo and owns a part of
 * it; `knownTags` are tags that the workspace has already, which are used as they are.
 */
export function planPeople(script: Script, host: string | null, currency: string, knownTags: ReadonlyMap<string, string>): DemoPeople {
  const colleagues = demoColleagues.map((colleague) => script.create(firstDay, 'membership', { ...colleague, role: 'member' }));
  const owners = host === null ? colleagues : [...colleagues, host];
  const tags = new Map(demoTags.map((tag) => [tag.name, knownTags.get(tag.name) ?? script.create(firstDay, 'tag', tag)]));
  const products = demoProducts.map(({ price, ...rest }) => {
    const id = script.create(firstDay, 'product', { ...rest, price: { amount: String(price), currency } });
    return { id, name: rest.name, series: rest.series, price };
  });
  const companies = inventedCompanies.map((company) => planCompany(script, company, { owners, tags, currency }));
  return { owners, products, companies, tags };
}

interface Surroundings {
  readonly owners: readonly string[];
  readonly tags: ReadonlyMap<string, string>;
  readonly currency: string;
}

function planCompany(script: Script, [name, industry, code]: (typeof inventedCompanies)[number], around: Surroundings): DemoCompany {
  const { random } = script;
  const country = countries[code];
  if (!country) throw new Error(`The demo has no country ${code}.`);
  const place = random.pick(country.places);
  const days = script.random.between(120, firstDay - 5);
  const owner = random.pick(around.owners);
  const domain = `${slug(name)}.example`;
  const employees = random.pick([12, 18, 25, 40, 60, 85, 120, 180, 260, 450, 900]);
  const id = script.create(days, 'company', {
    name,
    industry,
    domain,
    website: `https://www.${domain}`,
    phones: [phoneOf(script, country)],
    employees,
    annualRevenue: { amount: String(employees * random.between(120, 260) * 1_000), currency: around.currency },
    foundedYear: random.between(1921, 2019),
    address: { ...addressAt(script, place, country), country: code },
    lifecycle: 'prospect',
    owner,
    tags: tagsOf(script, around.tags),
  });
  const count = random.pick([1, 2, 2, 3, 3, 4]);
  const contacts = Array.from({ length: count }, (_, at) => planContact(script, { id, owner, domain, country, days, isFirst: at === 0 }));
  if (random.happens(0.3))
    script.create(random.between(1, days), 'note', { title: `About ${name}`, body: `<p>${random.pick(notes)}</p>`, company: id });
  return { id, name, owner, days, contacts };
}

function addressAt(script: Script, place: Place, country: Country): Place & { street: string } {
  return { ...place, street: `${script.random.pick(country.streets)} ${script.random.between(1, 98)}` };
}

function phoneOf({ random }: Script, { phone }: Country): string {
  return phone.replaceAll('#', () => String(random.between(0, 9)));
}

function tagsOf({ random }: Script, tags: ReadonlyMap<string, string>): string[] {
  return [...tags.values()].filter(() => random.happens(0.12));
}

interface Employer {
  readonly id: string;
  readonly owner: string;
  readonly domain: string;
  readonly country: Country;
  readonly days: number;
  readonly isFirst: boolean;
}

function planContact(script: Script, { id, owner, domain, country, days, isFirst }: Employer): DemoContact {
  const { random } = script;
  const [firstName, lastName] = [random.pick(country.firstNames), random.pick(country.lastNames)];
  const added = Math.max(days - (isFirst ? 0 : random.between(1, 60)), 1);
  const contact = script.create(added, 'contact', {
    name: `${firstName} ${lastName}`,
    firstName,
    lastName,
    jobTitle: random.pick(jobTitles),
    emails: [{ email: `${slug(firstName)}.${slug(lastName)}@${domain}`, kind: 'work' }],
    phones: random.happens(0.7) ? [phoneOf(script, country)] : [],
    companies: [{ id, role: isFirst ? 'decisionMaker' : 'employee', startedOn: script.dateAgo(added + random.between(200, 3_000)) }],
    lifecycle: isFirst ? 'prospect' : 'lead',
    owner,
  });
  return { id: contact, days: added };
}

/** A name as it stands in addresses: small letters of ASCII and dashes. */
function slug(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

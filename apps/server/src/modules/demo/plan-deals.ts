import type { Stage } from '../pipelines/index.ts';
import type { DemoCompany, DemoPeople, DemoProductRecord } from './plan-people.ts';
import type { Script } from './script.ts';
import { planContacts, planFollowUp, planNote } from './plan-work.ts';
import type { DemoDeal } from './plan-work.ts';
import { headlines, lostReasons, nextSteps } from './wording.ts';

const dealCount = 120;

/** The stages a deal goes through, and where it may end. */
export interface Route {
  readonly open: readonly Stage[];
  readonly won: Stage | undefined;
  readonly lost: Stage | undefined;
}

/** Deals of all ages: those that began long ago are closed, the newer ones are on their way. */
export function planDeals(script: Script, people: DemoPeople, route: Route, currency: string): void {
  const customers = new Set<string>();
  for (let at = 0; at < dealCount; at += 1) {
    const company = script.random.pick(people.companies);
    const age = Math.min(Math.round(4 + 340 * script.random.next() ** 1.3), company.days - 1);
    planDeal(script, people, { company, age, route, currency, customers });
  }
}

interface Start {
  readonly company: DemoCompany;
  /** How many days ago it began. */
  readonly age: number;
  readonly route: Route;
  readonly currency: string;
  /** Companies that have bought already. */
  readonly customers: Set<string>;
}

function planDeal(script: Script, people: DemoPeople, { company, age, route, currency, customers }: Start): void {
  const { random } = script;
  const lines = planLines(script, people.products);
  const owner = random.happens(0.8) ? company.owner : random.pick(people.owners);
  const known = company.contacts.filter((contact, at) => at === 0 || (contact.days > age && random.happens(0.4)));
  const contacts = known.map((contact) => contact.id);
  const [first] = route.open;
  const id = script.create(age, 'deal', {
    name: `${company.name}: ${random.pick(headlines)}`,
    stage: first?.id,
    amount: { amount: String(lines.reduce((sum, line) => sum + line.total, 0)), currency },
    company: company.id,
    contacts: contacts.map((contact, at) => ({
      id: contact,
      role: at === 0 ? 'decisionMaker' : random.pick(['champion', 'influencer', 'user']),
    })),
    product: lines[0]?.product.id,
    owner,
    startDate: script.dateAgo(age),
    closeDate: script.dateAgo(age - random.between(40, 95)),
    nextStep: random.pick(nextSteps),
    source: random.pick(['inbound', 'inbound', 'outbound', 'referral', 'partner', 'event']),
    tags: [...people.tags.values()].filter(() => random.happens(0.08)),
  });
  for (const line of lines) {
    const price = { amount: String(line.product.price), currency };
    script.create(age, 'dealLineItem', {
      name: line.product.name,
      deal: id,
      product: line.product.id,
      quantity: String(line.quantity),
      unitPrice: price,
      discount: line.discount,
    });
  }
  const deal = { id, company, owner, contacts };
  if (random.happens(0.35)) planNote(script, deal, random.between(0, age));
  followRoute(script, deal, age, route, customers);
}

interface Line {
  readonly product: DemoProductRecord;
  readonly quantity: number;
  readonly discount: number;
  readonly total: number;
}

/** One or two software products or sensors, and often somebody to set them up. */
function planLines({ random }: Script, products: readonly DemoProductRecord[]): Line[] {
  const goods = products.filter((product) => product.series !== 'Care');
  const care = products.filter((product) => product.series === 'Care');
  const chosen = [
    random.pick(goods),
    ...(random.happens(0.4) ? [random.pick(goods)] : []),
    ...(random.happens(0.5) ? [random.pick(care)] : []),
  ];
  return [...new Set(chosen)].map((product) => {
    const quantity = product.series === 'Sense' ? random.between(2, 24) : random.between(1, 3);
    const discount = random.pick([0, 0, 0, 10, 20]);
    return { product, quantity, discount, total: (product.price * quantity * (100 - discount)) / 100 };
  });
}

/** Moves the deal from stage to stage until it is closed or today is reached. */
function followRoute(script: Script, deal: DemoDeal, age: number, route: Route, customers: Set<string>): void {
  const { random } = script;
  const wins = random.happens(0.58);
  const stops = wins ? route.open.length : random.between(1, route.open.length);
  let days = age;
  for (let at = 1; ; at += 1) {
    const last = days;
    days -= random.between(5, 22);
    if (days <= 0) return planFollowUp(script, deal, last);
    planContacts(script, deal, random.between(days, last));
    const stage = at < stops ? route.open[at] : undefined;
    if (!stage) return close(script, deal, days, wins ? route.won : route.lost, customers);
    script.update(days, 'deal', deal.id, {
      stage: stage.id,
      nextStep: random.pick(nextSteps),
      ...(random.happens(0.3) ? { closeDate: script.dateAgo(days - random.between(20, 60)) } : {}),
    });
  }
}

function close(script: Script, deal: DemoDeal, days: number, stage: Stage | undefined, customers: Set<string>): void {
  if (!stage) return;
  const isWon = stage.kind === 'won';
  const set = {
    stage: stage.id,
    closeDate: script.dateAgo(days),
    nextStep: null,
    ...(isWon ? {} : { lostReason: script.random.pick(lostReasons) }),
  };
  script.update(days, 'deal', deal.id, set);
  if (!isWon || customers.has(deal.company.id)) return;
  customers.add(deal.company.id);
  script.update(days, 'company', deal.company.id, { lifecycle: 'customer' });
}

import type { DemoCompany } from './plan-people.ts';
import type { Script } from './script.ts';
import { calls, mails, meetings, notes, outcomes, tasks } from './wording.ts';

/** A deal as what goes on around it needs it. */
export interface DemoDeal {
  readonly id: string;
  readonly company: DemoCompany;
  readonly owner: string;
  readonly contacts: readonly string[];
}

const subjects = { call: calls, meeting: meetings, mail: mails } as const;
const kinds = ['call', 'call', 'meeting', 'mail', 'mail'] as const;

/** A call, meeting or mail that has happened, and now and then a task that came of it. */
export function planContacts(script: Script, deal: DemoDeal, days: number): void {
  const { random } = script;
  const startsAt = script.daysAgo(days);
  script.create(days, 'activity', { ...activity(script, deal, startsAt), done: true, body: random.pick(outcomes) });
  if (!random.happens(0.3)) return;
  const done = days - random.between(1, 4);
  const id = script.create(days, 'task', task(script, deal, done));
  if (done > 0)
    script.update(done, 'task', id, { status: 'done', completedAt: script.daysAgo(done).toISOString(), completedBy: deal.owner });
}

/** What is still to come of an open deal. */
export function planFollowUp(script: Script, deal: DemoDeal, lastMove: number): void {
  const { random } = script;
  const since = random.between(0, Math.min(lastMove, 6));
  if (random.happens(0.45))
    script.create(since, 'activity', { ...activity(script, deal, script.daysAgo(-random.between(1, 14))), done: false });
  if (random.happens(0.55)) script.create(since, 'task', task(script, deal, random.between(-10, 3)));
}

/** Something worth remembering about a deal. */
export function planNote(script: Script, deal: DemoDeal, days: number): void {
  const text = script.random.pick(notes);
  script.create(days, 'note', { body: `<p>${text}</p>`, deal: deal.id, company: deal.company.id });
}

function activity(script: Script, deal: DemoDeal, startsAt: Date): Record<string, unknown> {
  const { random } = script;
  const kind = random.pick(kinds);
  const minutes = kind === 'meeting' ? 60 : 20;
  return {
    subject: random.pick(subjects[kind]),
    kind,
    startsAt: startsAt.toISOString(),
    endsAt: kind === 'mail' ? null : new Date(startsAt.getTime() + minutes * 60_000).toISOString(),
    owner: deal.owner,
    company: deal.company.id,
    deal: deal.id,
    contacts: deal.contacts.slice(0, 2),
  };
}

function task(script: Script, deal: DemoDeal, dueDays: number): Record<string, unknown> {
  const { random } = script;
  return {
    title: random.pick(tasks),
    dueAt: script.daysAgo(dueDays).toISOString(),
    priority: random.pick(['low', 'normal', 'normal', 'normal', 'high']),
    assignee: deal.owner,
    company: deal.company.id,
    contact: deal.contacts[0] ?? null,
    deal: deal.id,
  };
}

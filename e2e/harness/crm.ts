import type { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright-core';
import type { RunningCross } from '../../apps/server/test/harness/cross-process.ts';
import { startCross, temporaryFolder } from '../../apps/server/test/harness/cross-process.ts';
import { openBrowser } from '../browser.ts';

/** The product as people meet it: a server of its own on an empty folder, and a browser. */
export interface Crm {
  readonly address: string;
  readonly browser: Browser;
  /** A page of a browser of its own, signed in as the owner once the set-up is done, or as somebody else. */
  page(options?: PageOptions): Promise<Page>;
  /** Lets one more person in. */
  colleague(name: string, role: 'admin' | 'member' | 'readOnly'): Promise<SignedIn>;
  close(): Promise<void>;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** A finger instead of a mouse. */
  readonly touch?: true;
  /** Nobody is signed in. */
  readonly anonymous?: true;
  /** Somebody other than the owner is. */
  readonly as?: SignedIn;
}

/** Somebody's session, to open pages with. */
export interface SignedIn {
  readonly cookies: readonly Cookie[];
}

export const owner = { name: 'Ada Owner', email: 'ada@acme.example', password: 'tree house by the lake' } as const;

/** Starts both; with `setUp` the workspace exists already. */
export async function openCrm(setUp = true): Promise<Crm> {
  const folder = temporaryFolder();
  const server = await startCross({ dataDir: folder.path });
  const browser = await openBrowser();
  const first = setUp ? await setUpWorkspace(server) : nobody;
  return {
    address: server.address,
    browser,
    page: (options = {}) => openPage(browser, server.address, options.anonymous ? nobody : (options.as ?? first), options),
    colleague: (name, role) => invited(server, first, name, role),
    async close() {
      await browser.close();
      await server.stop();
      folder.remove();
    },
  };
}

type Cookie = Parameters<BrowserContext['addCookies']>[0][number];

const nobody: SignedIn = { cookies: [] };

function setUpWorkspace({ address }: RunningCross): Promise<SignedIn> {
  return enter(address, 'setup', { workspaceName: 'Acme', currency: 'EUR', timeZone: 'Europe/Berlin', country: 'DE', ...owner });
}

async function invited({ address }: RunningCross, by: SignedIn, name: string, role: string): Promise<SignedIn> {
  const cookie = by.cookies.map((each) => `${each.name}=${each.value}`).join('; ');
  const me: { csrfToken: string } = await (await fetch(`${address}/api/v1/me`, { headers: { cookie } })).json();
  const answer = await post(
    address,
    'invitations',
    { name, email: `${name.toLowerCase()}@acme.example`, role },
    { cookie, 'x-csrf-token': me.csrfToken },
  );
  const { url }: { url: string } = await answer.json();
  return enter(address, `invitations/${new URL(url).pathname.split('/').at(-1)}/accept`, { name, password: owner.password });
}

/** Asks to be let in; the answer's cookies are the session. */
async function enter(address: string, path: string, body: object): Promise<SignedIn> {
  const response = await post(address, path, body);
  const cookies = response.headers.getSetCookie().map((line) => {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url: address, httpOnly: true };
  });
  return { cookies };
}

async function post(address: string, path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  const response = await fetch(`${address}/api/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`POST ${path} was refused: ${await response.text()}`);
  return response;
}

/** Faults of the pages fail the test that opened them, at the latest when it asks. */
const faults = new WeakMap<Page, string[]>();

async function openPage(browser: Browser, address: string, { cookies }: SignedIn, options: PageOptions): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    colorScheme: options.colorScheme ?? 'light',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    hasTouch: options.touch ?? false,
  });
  if (cookies.length > 0) await context.addCookies([...cookies]);
  const page = await context.newPage();
  const found: string[] = [];
  faults.set(page, found);
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => isFault(message) && found.push(message.text()));
  page.on('response', (response) => response.status() >= 500 && found.push(`${response.status()} ${response.url()}`));
  page.setDefaultTimeout(10_000);
  return page;
}

/** The browser itself notes each refused request; whether a refusal is a fault, only the test knows. */
function isFault(message: ConsoleMessage): boolean {
  return message.type() === 'error' && !message.text().startsWith('Failed to load resource');
}

/** What the very first person does: opens the address and fills in the set-up. */
export async function setUpByHand(page: Page): Promise<void> {
  await page.goto('/');
  await page.waitForURL('**/setup');
  await page.getByLabel('Company or team').fill('Acme');
  await page.getByLabel('Your name').fill(owner.name);
  await page.getByLabel('Email').fill(owner.email);
  await page.getByLabel('Password', { exact: true }).fill(owner.password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Acme is ready' }).waitFor();
}

/** What went wrong in a page's own code or on the server since it was opened. */
export function faultsOf(page: Page): readonly string[] {
  return faults.get(page) ?? [];
}

/** Requests of the signed-in person, for what a test prepares or checks beside the screen. */
export async function callApi<Body>(page: Page, method: string, path: string, body?: unknown): Promise<Body> {
  const answer = await page.evaluate(
    async ([verb, address, text]) => {
      const me: { csrfToken: string } = await (await fetch('/api/v1/me')).json();
      const response = await fetch(`/api/v1/${address}`, {
        method: verb ?? 'GET',
        headers: { 'x-csrf-token': me.csrfToken, ...(text ? { 'content-type': 'application/json' } : {}) },
        ...(text ? { body: text } : {}),
      });
      return { ok: response.ok, text: await response.text() };
    },
    [method, path, body === undefined ? '' : JSON.stringify(body)] as const,
  );
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.text}`);
  return JSON.parse(answer.text || 'null');
}

/** How many records there are, of those that match a filter. */
export async function countOf(page: Page, plural: string, filter?: object): Promise<number> {
  const search = new URLSearchParams({ count: 'exact', limit: '1', ...(filter ? { filter: JSON.stringify(filter) } : {}) });
  const { count } = await callApi<{ count: { value: number } }>(page, 'GET', `${plural}?${search}`);
  return count.value;
}

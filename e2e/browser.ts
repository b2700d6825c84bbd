import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Names that Chromium and Chrome go by, in the order they are tried. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Without these Chromium asks its maker's servers for updates and settings, which a closed network refuses at length. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-gpu',
];

/** Starts the browser that `findBrowser` finds, without a window. Close it after the tests. */
export async function openBrowser(): Promise<Browser> {
  // Chromium's sandbox does not work for root; the pages are our own.
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
  return chromium.launch({ executablePath: findBrowser(), headless: true, args });
}

/**
 * The path of a Chromium that runs: CHROMIUM_PATH, one that is installed, Playwright's own; if there is none, it is
 * installed, with apt on Debian and Ubuntu for root, else with Playwright. Throws when none can be had: the tests must not be skipped.
 */
export function findBrowser(): string {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, which does not run. Set it to the program of a Chromium or Chrome, or leave it empty.`);
  }
  const found = firstThatRuns([...onPath(), ...applications, playwrightsOwn()]) ?? installWithApt() ?? installWithPlaywright();
  if (found !== undefined) return found;
  throw new Error(
    'The browser tests need Chromium, none was found, and none could be installed. Install Chromium or Chrome and set CHROMIUM_PATH to its program.',
  );
}

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function playwrightsOwn(): string {
  return chromium.executablePath();
}

function firstThatRuns(paths: readonly string[]): string | undefined {
  return paths.find((path) => runs(path));
}

/** Being there is not enough: Ubuntu has a chromium that only says where to get one. */
function runs(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function installWithApt(): string | undefined {
  if (process.getuid?.() !== 0 || !isDebian()) return undefined;
  process.stdout.write('Installing Chromium with apt for the browser tests. This happens once.\n');
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], options);
  return firstThatRuns(onPath());
}

function installWithPlaywright(): string | undefined {
  process.stdout.write('Installing Chromium with Playwright for the browser tests. This happens once.\n');
  const program = join(dirname(createRequire(import.meta.filename).resolve('playwright-core/package.json')), 'cli.js');
  const withLibraries = process.getuid?.() === 0 ? ['--with-deps'] : [];
  try {
    execFileSync(process.execPath, [program, 'install', ...withLibraries, 'chromium'], { stdio: 'inherit' });
  } catch {
    return undefined; // Playwright has said why.
  }
  return firstThatRuns([playwrightsOwn()]);
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

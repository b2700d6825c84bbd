import { findBrowser } from './browser.ts';

/** The browser is looked for, and installed if need be, once and before the first test, whose time it must not take. */
export default function setUp(): void {
  process.env['CHROMIUM_PATH'] = findBrowser();
}

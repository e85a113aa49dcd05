// Debian's Chromium, headless, for looking at what people look at. Where there is none the tests say so and are skipped.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const hasBrowser = existsSync(executablePath);
if (!hasBrowser) console.warn(`no Chromium at ${executablePath}: screenshots are skipped (apt-get install chromium)`);

/** Where the pictures go; not kept in the repository. */
const output = path.resolve('test-output');

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
  });

export async function shoot(page: Page, folder: string, name: string): Promise<void> {
  await mkdir(path.join(output, folder), { recursive: true });
  await page.screenshot({ path: path.join(output, folder, `${name}.png`), fullPage: true });
}

export interface Faults {
  /** How much wider than the window the page is, in CSS pixels. */
  overflow: number;
  /** Texts with less than 4.5:1 against what is behind them (WCAG 2.2, 1.4.3). */
  pale: string[];
  /** Texts that stick out of the window. */
  cut: string[];
  links: string[];
}

const inPage = readFileSync(new URL('./find-faults.js', import.meta.url), 'utf8');

/** What a careful reader would find fault with, measured in the page as it is shown. */
export function findFaults(page: Page): Promise<Faults> {
  return page.evaluate(inPage);
}

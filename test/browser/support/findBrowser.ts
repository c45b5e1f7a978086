import { existsSync } from 'node:fs';

/** Where Chromium or a browser made from it usually is; `BROWSER_PATH` says so for any other place. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of an installed browser; throws with how to get one. */
export function findBrowser(): string {
  const own = process.env['BROWSER_PATH'];
  const found = [...(own === undefined ? [] : [own]), ...usualPlaces].find(existsSync);
  if (found === undefined) {
    throw new Error(
      'No browser found. On Debian or Ubuntu: apt-get install -y chromium. Elsewhere install ' +
        'Chrome or Edge, or set BROWSER_PATH to the program of a Chromium browser.',
    );
  }
  return found;
}

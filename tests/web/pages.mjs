/*
 * What must hold of every page, in a browser that has no network: no
 * violation of axe-core's rules, nothing wider than the screen, nothing said
 * on the console, nothing asked of anybody; all of it there without script
 * and on paper. Speaks TAP.
 */
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { HtmlValidate } from 'html-validate';

const pages = ['status', 'bakery', 'hostile', 'empty'];
const axe = fs.readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.BROWSER,
  args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', ...(process.getuid() ? [] : ['--no-sandbox'])],
});
let tests = 0;
let failed = 0;

function test(name, faults) {
  tests++;
  failed += faults.length > 0;
  console.log(`${faults.length ? 'not ok' : 'ok'} ${tests} - ${name}`);
  for (const fault of faults) console.log(`# ${String(fault).replace(/\n/g, '\n# ')}`);
}

/* Opens page NAME; what it says or asks for goes to `said`. */
async function open(name, options) {
  const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const said = [];

  page.on('console', message => said.push(`console: ${message.text()}`));
  page.on('pageerror', error => said.push(`error: ${error}`));
  page.on('dialog', dialog => { said.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', request => request.isNavigationRequest() || said.push(`request: ${request.url()}`));
  await page.goto(`file://${path.resolve(`${name}.html`)}`);
  return { page, said, close: () => context.close() };
}

async function looks(name, width, colorScheme) {
  const { page, said, close } = await open(name, { viewport: { width, height: 800 }, colorScheme });

  await page.locator('details').evaluateAll(all => all.forEach(one => { one.open = true; }));
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document));

  test(`${name}: axe at ${width} px, ${colorScheme}`, [...said, ...violations.flatMap(v =>
    v.nodes.map(node => `${v.id}: ${v.help}: ${node.target}`))]);
  await close();
}

async function fits(name, width) {
  const { page, close } = await open(name, { viewport: { width, height: 640 } });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);

  test(`${name}: nothing is wider than ${width} px`, wide > width ? [`${wide} px`] : []);
  await close();
}

async function withoutScript(name) {
  const { page, said, close } = await open(name, { javaScriptEnabled: false });
  const faults = [...said];

  for (const row of await page.locator('.gantt tbody tr').all())
    if (!await row.isVisible()) faults.push(`hidden: ${await row.textContent()}`);
  for (const control of await page.locator('input, button').all())
    if (await control.isVisible()) faults.push('a control that does nothing');
  test(`${name}: all is there without script`, faults);
  await close();
}

async function printed(name, most) {
  const { page, said, close } = await open(name, { colorScheme: 'dark' });
  const faults = [...said];

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  if (paper !== 'rgb(255, 255, 255)') faults.push(`prints on ${paper}`);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g).length;
  if (sheets > most) faults.push(`${sheets} sheets`);
  test(`${name}: prints white, on ${most} sheets at most`, faults);
  await close();
}

async function interacts() {
  const { page, said, close } = await open('status');
  const rows = page.locator('.gantt tbody tr');
  const visible = () => rows.evaluateAll(all => all.filter(row => !row.hidden)
    .map(row => ({ wbs: row.querySelector('.id').textContent, kind: row.dataset.t })));
  const loose = () => page.evaluate(() => {
    const all = [...document.querySelectorAll('.gantt tbody tr')];
    return [...document.querySelectorAll('[data-l]')].filter(link => link.style.display !== 'none'
      && link.dataset.l.split('-').some(end => all[end].hidden)).length;
  });
  const total = await rows.count();
  const faults = [];
  const expect = (truth, words) => truth || faults.push(words);

  await page.getByLabel('Critical', { exact: true }).check();
  const critical = await visible();
  expect(critical.length > 0 && critical.length < total, 'Critical does not choose');
  expect(critical.every(row => row.kind === undefined || row.kind.includes('crit')), 'Critical shows others');
  expect(await loose() === 0, 'a link hangs in the air');
  await page.getByLabel('All', { exact: true }).check();
  expect((await visible()).length === total, 'All does not show all');
  await page.getByRole('button', { name: 'Fold 3', exact: true }).click();
  expect(!(await visible()).some(row => row.wbs.startsWith('3.')), 'a phase does not fold');
  expect(await loose() === 0, 'a link hangs in the air after folding');
  await page.getByRole('button', { name: 'Fold 3', exact: true }).click();
  await page.getByRole('searchbox').fill('erp');
  expect((await visible()).some(row => row.wbs === '3.2.3'), 'the filter loses a task');
  expect(/^\d+ \/ \d+$/.test(await page.locator('#n').textContent()), 'no count');
  await page.getByRole('searchbox').fill('');
  await page.getByLabel('Weeks').check();
  expect(await page.locator('.gw').evaluate(area => area.scrollWidth > area.clientWidth), 'no zoom');
  await page.getByText('tasks as a table').click();
  await page.getByRole('button', { name: 'Float' }).click();
  const floats = await page.locator('#all tbody tr td:nth-child(8)').allTextContents();
  const numbers = floats.filter(text => text).map(text => Number(text.replace('−', '-')));
  expect(numbers.every((n, i) => !i || numbers[i - 1] <= n) && floats[0] !== '', 'Float is not sorted');
  test('status: filter, fold, zoom and sort', [...said, ...faults]);
  await close();
}

async function valid(name) {
  const report = await new HtmlValidate(JSON.parse(fs.readFileSync('htmlvalidate.json', 'utf8')))
    .validateString(fs.readFileSync(`${name}.html`, 'utf8'));

  test(`${name}: html-validate`, report.results.flatMap(result =>
    result.messages.map(m => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`)));
}

for (const name of pages) {
  for (const width of [1280, 360])
    for (const colorScheme of ['light', 'dark']) await looks(name, width, colorScheme);
  for (const width of [768, 360, 320]) await fits(name, width);
  await withoutScript(name);
  await printed(name, 4);
  await valid(name);
}
await interacts();
test('status: at most 150,000 bytes', fs.statSync('status.html').size > 150000 ? ['larger'] : []);
console.log(`1..${tests}`);
await browser.close();
process.exit(failed ? 1 : 0);

/*
 * Whether the schema judges as plan-check: for every field of every table all
 * values of values.mjs, each in a record that is right otherwise. plan-check
 * reads the YAML, the schema what an editor makes of it. Of plan-check's
 * findings those count that are of one field. Speaks TAP.
 */
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import Ajv from 'ajv';
import YAML from 'yaml';
import { values, entries, beyond, lost } from './values.mjs';

const [, , root, work] = process.argv;
const program = path.join(process.env.BIN, 'plan-check');
const many = { maxBuffer: 1 << 30, encoding: 'utf8' };
const schema = JSON.parse(spawnSync(program, ['--print-schema'], many).stdout);
const validate = new Ajv({ strict: true }).compile(schema);
const definitions = schema.definitions;
let tests = 0;
let failed = 0;

function test(name, faults) {
  tests++;
  failed += faults.length > 0;
  console.log(`${faults.length ? 'not ok' : 'ok'} ${tests} - ${name}`);
  for (const fault of faults.slice(0, 200)) console.log(`# ${fault}`);
  if (faults.length > 200) console.log(`# and ${faults.length - 200} more`);
}

/* Findings about other records, other fields, the file: the schema does not know them. */
const others = new Set(['PL206', 'PL211', 'PL212', 'PL215', 'PL216', 'PL217', 'PL237', 'PL249']);
const isId = /^(?=.{1,64}$)(\d{4}-\d\d-\d\d-)?[A-Za-z][A-Za-z0-9._-]*$/;

function ofOneField({ id, message }) {
  const [, quoted] = message.match(/: '([^']*)'/) ?? [];

  if (id === 'PL214') return !isId.test(quoted) || quoted.length > 57; // what is longer is cut
  return id === 'PL132' || id === 'PL303' || (id.startsWith('PL2') && !others.has(id));
}

function findings(folder) {
  const run = spawnSync(program, ['-f', 'json', '--only', 'language', '-C', folder], many);

  if (run.status > 1) throw new Error(`plan-check ${folder}: ${run.stderr}`);
  return JSON.parse(run.stdout).findings.filter(ofOneField);
}

/* A node is YAML in one line, or {map: [[key, node], ...]}, or {list: [node, ...]}. */
function emit(node, indent, lines) {
  if (node.list) {
    for (const entry of node.list) {
      const from = lines.length;

      emit(entry, `${indent}  `, lines);
      lines[from] = `${indent}- ${lines[from].slice(indent.length + 2)}`;
    }
    return;
  }
  node.lines = {};
  for (const [key, value] of node.map) {
    node.lines[key] = lines.length + 1;
    if (typeof value === 'string' || value.map?.length === 0) {
      lines.push(`${indent}${key}: ${value.map ? '{}' : value}`);
    } else {
      lines.push(`${indent}${key}:`);
      emit(value, `${indent}  `, lines);
    }
  }
}

const parsed = new Map();

function parse(text) {
  if (!parsed.has(text)) parsed.set(text, YAML.parse(text));
  return parsed.get(text);
}

function plain(node) {
  if (typeof node === 'string') return parse(node);
  if (node.list) return node.list.map(plain);
  return Object.fromEntries(node.map.map(([key, value]) => [key, plain(value)]));
}

/* The definitions with properties that a property may hold. */
function inner(property) {
  const names = [property, ...property.anyOf, ...property.anyOf.flatMap(one => one.items?.anyOf ?? [])];

  return [...new Set(names.map(one => one.$ref?.slice('#/definitions/'.length)))]
    .filter(name => definitions[name]?.properties);
}

const takesList = property => property.anyOf.some(one => one.type === 'array');
const words = property => property.anyOf.flatMap(one => one.enum ?? []);
const guesses = ['kickoff', '2026-11-02', '5d', '12', 'asap', '1w fri', '60%', '12.00', '95.00/h', '09:00-10:00', 'EUR', 'true', '3', '{}'];

const rights = new Map();

/* A value that is right for a property, if one of the guesses is. */
function right(property) {
  const ways = JSON.stringify(property.anyOf);

  if (!rights.has(ways)) {
    const fits = new Ajv({ strict: true }).compile({ definitions, anyOf: property.anyOf });

    rights.set(ways, words(property)[0] ?? guesses.find(guess => fits(parse(guess))));
  }
  return rights.get(ways);
}

const bases = new Map();
let count = 0;

/* The fields that DEFINITION needs, rightly written. */
function base(definition) {
  if (!bases.has(definition)) {
    const { properties, required = [] } = definitions[definition];

    bases.set(definition, required.map(key => [key, right(properties[key])]));
  }
  return bases.get(definition).map(([key, value]) => [key, key === 'id' ? `c${++count}` : value]);
}

function record(definition, key, value) {
  return { map: [...base(definition).filter(([other]) => other !== key), ...(key ? [[key, value]] : [])] };
}

/* Every property there is, once: how a record with it looks, and where that stands. */
const places = [];
const seen = new Set();

function visit(definition, register, wrap) {
  if (seen.has(definition)) return;
  seen.add(definition);
  for (const [key, property] of Object.entries(definitions[definition].properties)) {
    places.push({ name: `${definition}: ${key}`, register, definition, key, property, wrap });
    for (const name of inner(property))
      visit(name, register, node =>
        wrap(record(definition, key, takesList(property) ? { list: [node] } : node)));
  }
}

const registers = Object.keys(schema.properties);
const single = registers.filter(name => !takesList(schema.properties[name]));

for (const register of [...registers.filter(name => !single.includes(name)), ...single])
  visit(register, register, node => node);

const project = 'project:\n  id: verdicts\n  name: Verdicts\n  start: 2026-11-02\n  currency: EUR\n';
const folder = path.join(work, 'verdicts');

function fresh() {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'plan.yaml'), project);
}

let compared = 0;
const differences = [];
const unknowable = new Set();

function compare(name, value, refused, document) {
  const expected = !validate(document);

  compared++;
  if (expected === refused) return;
  if (beyond.includes(value) || lost.includes(value)) unknowable.add(value);
  else differences.push(`${name}: ${value}: plan-check ${refused ? 'refuses' : 'takes'} it, ` +
    `the schema ${expected ? 'refuses' : 'takes'} it`);
}

/* Under SOAK every value; else each field takes others of them, and what is meant for it. */
const pool = [...new Set([...values, ...entries, ...beyond, ...lost])];
const share = process.env.SOAK ? 1 : 16;
let turn = 0;
const some = () => pool.filter((value, i) => (i + turn) % share === 0);

function valuesFor(property) {
  const own = words(property);

  turn++;
  return [...new Set([...some(), '', right(property) ?? '~', ...own, ...own.map(word => `${word}s`)])];
}

/* Fields of lists: all records of a register in one file, found again by their lines. */
function lists(fields) {
  const file = new Map();

  fresh();
  for (const { name, register, definition, key, property, wrap } of fields) {
    const at = register === 'baselines' ? 'plan.yaml' : `${register}.plan.yaml`;

    if (!file.has(at)) file.set(at, { lines: at === 'plan.yaml' ? project.trim().split('\n') : [], cases: [] });
    const { lines, cases } = file.get(at);

    if (!lines.includes(`${register}:`)) lines.push(`${register}:`);
    for (const value of [null, ...valuesFor(property)]) {
      const node = wrap(value === null ? record(definition) : record(definition, key, value));
      const from = lines.length;

      emit({ list: [node] }, '', lines);
      for (let line = from; line < lines.length; line++) cases[line + 1] = from;
      (cases.all ??= []).push({ name, value: value ?? '(nothing)', from, document: { [register]: [plain(node)] } });
    }
  }
  for (const [at, { lines }] of file) fs.writeFileSync(path.join(folder, at), `${lines.join('\n')}\n`);
  const refused = new Map([...file.keys()].map(at => [at, new Set()]));

  for (const { id, file: at, line } of findings(folder)) {
    const { lines, cases } = file.get(path.basename(at));
    const [long] = lines[line - 1].match(/[\w.-]{58,}/) ?? [];

    if (id !== 'PL214' || !long || !isId.test(long))
      refused.get(path.basename(at)).add(cases[line]);
  }
  for (const [at, { cases }] of file)
    for (const { name, value, from, document } of cases.all)
      compare(name, value, refused.get(at).has(from), document);
}

/*
 * The registers that are one mapping: all their fields get a value at once,
 * and are told apart by their lines; WHICH says of the way to a field whether
 * it gets one. What amounts are counted in is not wrong beside amounts.
 */
function mapping(definition, way, value, which, wrap, leaves) {
  const node = { map: [] };

  for (const [key, property] of Object.entries(definitions[definition].properties)) {
    const there = [...way, key];
    const given = other => wrap(record(definition, key, other));
    const [part] = inner(property);

    if (which(there, part)) {
      leaves.push({ node, key, name: there.join('.'), value, wrapped: given(value) });
      node.map.push([key, value]);
    } else if (part) {
      const list = takesList(property);
      const below = mapping(part, there, value, which, one => given(list ? { list: [one] } : one), leaves);

      node.map.push([key, list ? { list: [below] } : below]);
    }
  }
  const written = node.map.map(([key]) => key);

  node.map.unshift(...base(definition).filter(([key]) => !written.includes(key)));
  return node;
}

const units = ['project.currency', 'project.hours_per_day', 'project.days_per_week'];

function singles(value, which) {
  const leaves = [];
  const plan = { map: [] };
  const lines = [];

  for (const register of single) {
    const node = mapping(register, [register], value, which, one => ({ [register]: one }), leaves);

    if (register === 'project' && !leaves.some(({ name }) => units.includes(name)))
      node.map.unshift(['currency', 'EUR']);
    plan.map.push([register, node]);
  }
  emit(plan, '', lines);
  fs.writeFileSync(path.join(folder, 'plan.yaml'), `${lines.join('\n')}\n`);
  const found = findings(folder);

  for (const { node, key, name, wrapped } of leaves) {
    const first = Math.min(...Object.values(node.lines));
    const refused = found.some(({ id, line, message }) => id === 'PL204' && !/^[[{]/.test(value)
      ? line === first && message.includes(`: '${key}'`) : line === node.lines[key]);
    const [register] = Object.keys(wrapped);

    compare(name, value, refused, { [register]: plain(wrapped[register]) });
  }
}

/* A former id, of whatever shape, is one that references may have. */
const listed = places.filter(({ register }) => !single.includes(register));

lists(listed.filter(({ key }) => key !== 'was'));
lists(listed.filter(({ key }) => key === 'was'));
fresh();
const singleWords = places.filter(({ register }) => single.includes(register)).flatMap(({ property }) => words(property));

for (const value of new Set([...some(), '', ...singleWords])) {
  turn++;
  singles(value, (way, part) => !part && !units.includes(way.join('.')));
  singles(value, way => units.includes(way.join('.')));
}
for (const value of some().filter(one => share > 1 || /^[[{~"]/.test(one) || one.length < 6)) {
  singles(value, (way, part) => part && way.length === 2);
  singles(value, (way, part) => part && way.length === 3);
}
test(`${places.length} fields, ${compared} verdicts are equal`, differences);
/* In the transcripts: what depends on the currency, and three points in no order. */
const known = /'(12\.345|9{15}|2d\.\.1d\.\.3d)'/;

/* Whole files: each record of a list, and each register that is a mapping, is a case. */
function records(text) {
  const at = new YAML.LineCounter();
  const document = YAML.parseDocument(text, { lineCounter: at, uniqueKeys: false });
  const lines = node => [at.linePos(node.range[0]).line, at.linePos(node.range[1] - 1).line];

  return (document.contents?.items ?? []).flatMap(({ key, value }) =>
    YAML.isSeq(value) ? value.items.map(item => ({ register: key.value, lines: lines(item), json: [item.toJS(document)] }))
      : [{ register: key.value, lines: value?.range ? lines(value) : lines(key), json: value?.toJS(document) ?? null }]);
}

function compareFiles(dir, files) {
  const wrong = [];
  let n = 0;
  const found = findings(dir).filter(({ message }) => !known.test(message));

  for (const file of files) {
    for (const { register, lines: [from, to], json } of records(fs.readFileSync(path.join(dir, file), 'utf8'))) {
      if (!schema.properties[register]) continue; // plan-check says it of the file
      const said = found.filter(one => path.resolve(one.file) === path.resolve(dir, file) && one.line >= from && one.line <= to);
      const refused = said.length > 0;

      n++;
      if (refused === validate({ [register]: json }))
        wrong.push(`${file}:${from}-${to}: ${register}: plan-check ${refused ? `refuses it: ${said[0].message}` : 'takes it'}`);
    }
  }
  return [n, wrong];
}

const yamlIn = dir => fs.readdirSync(dir, { recursive: true }).map(String)
  .filter(name => /(^|\/)plan\.yaml$|\.plan\.yaml$/.test(name));

/* Each folder with a plan.yaml is a plan; editors read what is unreadable as something else. */
const plans = yamlIn(path.join(root, 'examples')).filter(name => path.basename(name) === 'plan.yaml')
  .map(name => path.join('examples', path.dirname(name))).filter(name => !name.endsWith('/unreadable')).sort();

for (const name of plans) {
  const dir = path.join(root, name);
  const below = plans.filter(other => other.startsWith(`${name}/`)).map(other => path.relative(name, other));
  const files = yamlIn(dir).filter(file => ![...below, 'unreadable'].some(other => file.startsWith(`${other}/`)));
  const [n, wrong] = compareFiles(dir, files);

  test(`${n} records of ${name}`, wrong);
}
for (const name of ['registers_all', 'registers_wrong', 'values']) {
  const text = fs.readFileSync(path.join(root, `tests/check/${name}.t`), 'utf8');
  const top = path.join(work, 'transcript');
  let n = 0;
  let wrong = [];

  fs.rmSync(top, { recursive: true, force: true });
  for (const [, file, content] of text.matchAll(/^>>> (\S+)\n([^]*?)^<<<$/gm)) {
    fs.mkdirSync(path.dirname(path.join(top, file)), { recursive: true });
    fs.writeFileSync(path.join(top, file), content);
  }
  for (const folder of fs.readdirSync(top)) {
    const dir = path.join(top, folder);

    if (!fs.existsSync(path.join(dir, 'plan.yaml'))) continue;
    const [more, faults] = compareFiles(dir, yamlIn(dir));

    n += more;
    wrong = wrong.concat(faults);
  }
  test(`${n} records of tests/check/${name}.t`, wrong);
}
console.log(`# beyond the schema: ${[...unknowable].join('   ')}`);
console.log(`1..${tests}`);
process.exit(failed ? 1 : 0);

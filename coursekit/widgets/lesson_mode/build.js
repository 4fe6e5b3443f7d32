// Makes the extension that pages load, in ../labextensions/coursekit-lessons: `node build.js`; with
// `--check` it says whether what is there is what it would make. JupyterLab's own builder does it.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;
const MADE = join(HERE, 'dist');
const COMMITTED = join(HERE, '../labextensions/coursekit-lessons');
/** The release whose packages the page is taken to have; one of the same major version does. */
const CORE = '4.6.4';
const SOURCES = ['build.js', 'package-lock.json', 'package.json', 'tsconfig.json', 'webpack.config.cjs'];

const files = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(one => one.isFile())
    .map(one => join(one.parentPath, one.name).slice(folder.length + 1))
    .sort();

function hashes() {
  const paths = [...SOURCES, ...['src', 'style'].flatMap(at => files(join(HERE, at)).map(name => `${at}/${name}`))];
  const hash = path => createHash('sha256').update(readFileSync(join(HERE, path))).digest('hex');
  return Object.fromEntries(paths.sort().map(path => [path, hash(path)]));
}

for (const folder of ['lib', 'dist']) rmSync(join(HERE, folder), { recursive: true, force: true });
const run = (...line) => execFileSync(line[0], line.slice(1), { cwd: HERE, stdio: 'inherit' });
run(process.execPath, 'node_modules/typescript/bin/tsc');
run('jupyter', 'labextension', 'build', '.', '--core-version', CORE);
writeFileSync(
  join(MADE, 'manifest.json'),
  `${JSON.stringify({ made_by: 'lesson_mode/build.js', sources: hashes() }, null, 2)}\n`
);

if (process.argv.includes('--check')) {
  const [made, committed] = [MADE, COMMITTED].map(folder =>
    files(folder).filter(name => /^(static\/.*|package\.json|manifest\.json)$/.test(name))
  );
  const isSame = name => readFileSync(join(MADE, name)).equals(readFileSync(join(COMMITTED, name)));
  if (made.join() !== committed.join() || !made.every(isSame)) {
    console.error('labextensions/coursekit-lessons is stale: run "npm run build" in coursekit/widgets/lesson_mode.');
    process.exitCode = 1;
  }
} else {
  mkdirSync(COMMITTED, { recursive: true });
  rmSync(join(COMMITTED, 'static'), { recursive: true, force: true });
  cpSync(MADE, COMMITTED, { recursive: true });
}

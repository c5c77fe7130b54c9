// Builds style sheet, script, icons and font into the folder given: node build.mjs <outdir>
// Names carry a hash of the content; manifest.json maps plain names to them. Nothing is done when nothing changed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';

const here = path.dirname(fileURLToPath(import.meta.url));
const modules = path.join(here, 'node_modules');
const resources = path.join(here, '../src/main/resources');
const sources = path.join(here, '../src/main/java');

const outdir = process.argv[2] && path.resolve(process.argv[2]);
if (!outdir) {
  fail('Name the folder to build into: node build.mjs <outdir>');
}

installPackages();
const fingerprint = fingerprintOfInputs();
if (!isUpToDate(fingerprint)) {
  await build(fingerprint);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Packages are those of the lock file, reinstalled when it is newer than what is there. */
function installPackages() {
  const lock = path.join(here, 'package-lock.json');
  const installed = path.join(modules, '.package-lock.json');
  if (fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= fs.statSync(lock).mtimeMs) {
    return;
  }
  const attempts = 3;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: here, stdio: ['ignore', 'ignore', 'pipe'] });
      fs.utimesSync(installed, new Date(), new Date());
      return;
    } catch (problem) {
      if (problem.code === 'ENOENT') {
        fail('npm is missing. Install Node.js 20 or newer together with npm (Debian: apt-get install nodejs npm).');
      }
      if (attempt === attempts) {
        fail(`The front-end packages could not be installed:\n${problem.stderr ?? problem.message}`);
      }
    }
  }
}

function filesUnder(folder, suffix) {
  if (!fs.existsSync(folder)) {
    return [];
  }
  return fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(suffix))
    .map((name) => path.join(folder, name))
    .sort();
}

function fingerprintOfInputs() {
  const hash = createHash('sha256');
  const inputs = [
    fileURLToPath(import.meta.url),
    path.join(here, 'package-lock.json'),
    path.join(here, 'icons.txt'),
    ...filesUnder(path.join(here, 'src'), ''),
    ...filesUnder(path.join(resources, 'templates'), '.html'),
    ...filesUnder(sources, '.java'),
  ];
  for (const input of inputs.filter((name) => fs.statSync(name).isFile())) {
    hash.update(path.relative(here, input)).update('\0').update(fs.readFileSync(input)).update('\0');
  }
  return hash.digest('hex');
}

function isUpToDate(inputs) {
  try {
    const manifest = JSON.parse(fs.readFileSync(path.join(outdir, 'manifest.json'), 'utf8'));
    return manifest.inputs === inputs && Object.values(manifest.files).every((name) => fs.existsSync(path.join(outdir, name)));
  } catch {
    return false;
  }
}

async function build(inputs) {
  fs.rmSync(outdir, { recursive: true, force: true });
  fs.mkdirSync(outdir, { recursive: true });
  const files = {};
  const write = (name, content) => {
    const { name: stem, ext } = path.parse(name);
    const bytes = Buffer.from(content);
    const hashed = `${stem}.${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}${ext}`;
    fs.writeFileSync(path.join(outdir, hashed), bytes);
    if (ext !== '.woff2') {
      fs.writeFileSync(path.join(outdir, `${hashed}.gz`), zlib.gzipSync(bytes, { level: 9 }));
      fs.writeFileSync(path.join(outdir, `${hashed}.br`), zlib.brotliCompressSync(bytes));
    }
    files[name] = hashed;
    return hashed;
  };

  const font = write('inter-latin.woff2', fs.readFileSync(path.join(modules, '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2')));
  write('kendali.css', await styles(font));
  write('kendali.js', await script());
  write('icons.svg', icons());
  write('mark.svg', fs.readFileSync(path.join(here, 'src/mark.svg')));
  fs.writeFileSync(path.join(outdir, 'manifest.json'), JSON.stringify({ inputs, files }, null, 2) + '\n');
}

async function styles(font) {
  const { PurgeCSS } = await import('purgecss');
  const { default: postcss } = await import('postcss');
  const { transform } = await import('esbuild');
  const own = fs.readFileSync(path.join(here, 'src/kendali.css'), 'utf8').replaceAll('inter-latin.woff2', font);
  const [kit] = await new PurgeCSS().purge({
    css: [path.join(modules, '@tabler/core/dist/css/tabler.min.css')],
    content: [
      ...filesUnder(path.join(resources, 'templates'), '.html'),
      ...filesUnder(path.join(here, 'src'), '.js'),
      ...filesUnder(sources, '.java'),
    ],
    extractors: [
      { extensions: ['html'], extractor: wordsOfMarkup },
      { extensions: ['js', 'java'], extractor: wordsOfLiterals },
    ],
    keyframes: true,
  });
  const sheet = postcss.parse(withoutForeignThemes(postcss, kit.css) + own);
  dropUnusedVariables(sheet);
  splitThemes(postcss, sheet);
  const { code } = await transform(sheet.toString(), { loader: 'css', minify: true, legalComments: 'none' });
  return code;
}

/** Element names and the words of class attributes; text and other attributes name no styles. */
function wordsOfMarkup(content) {
  const elements = content.match(/(?<=<)[a-z][a-z0-9]*/g) ?? [];
  const classes = content.match(/(?<=\s(?:th:)?(?:class|classappend|attr|type|role)=")[^"]*/g) ?? [];
  return [...elements, ...classes.flatMap((value) => value.match(/[A-Za-z0-9_-]+/g) ?? [])];
}

/** Words of string literals without blanks, so that SQL and sentences keep no styles alive. */
function wordsOfLiterals(content) {
  return content.match(/(?<=["'])[a-z][a-z0-9-]*(?=["'])/g) ?? [];
}

/** Our tokens replace the kit's dark palette, print rules and right-to-left rules. */
function withoutForeignThemes(postcss, css) {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => !/data-bs-theme-|\[dir=rtl\]|::-webkit-calendar|^\.theme-/.test(selector));
    if (kept.length === 0) {
      rule.remove();
    } else if (kept.length < rule.selectors.length) {
      rule.selectors = kept;
    }
  });
  return sheet.toString();
}

/** The kit declares thousands of custom properties; only those that a remaining rule reads are kept. */
function dropUnusedVariables(sheet) {
  for (let removed = -1; removed !== 0; ) {
    const read = new Set();
    sheet.walkDecls((declaration) => {
      for (const [, name] of declaration.value.matchAll(/var\(\s*(--[\w-]+)/g)) {
        read.add(name);
      }
    });
    removed = 0;
    sheet.walkDecls(/^--/, (declaration) => {
      if (!read.has(declaration.prop)) {
        declaration.remove();
        removed++;
      }
    });
  }
  sheet.walkRules((rule) => {
    if (rule.nodes.length === 0) {
      rule.remove();
    }
  });
}

/**
 * A rule for the dark theme holds on screens only, so that paper stays light, and is repeated for visitors who
 * left the choice to their system.
 */
function splitThemes(postcss, sheet) {
  sheet.walkRules((rule) => {
    const dark = rule.selectors.filter((selector) => selector.includes('[data-bs-theme=dark]'));
    if (dark.length === 0) {
      return;
    }
    const others = rule.selectors.filter((selector) => !dark.includes(selector));
    const chosen = postcss.atRule({ name: 'media', params: 'screen' });
    chosen.append(rule.clone({ selectors: dark }));
    const system = postcss.atRule({ name: 'media', params: 'screen and (prefers-color-scheme: dark)' });
    const automatic = dark.map((selector) => selector.replaceAll('[data-bs-theme=dark]', '[data-bs-theme=auto]'));
    system.append(rule.clone({ selectors: automatic }));
    if (others.length > 0) {
      rule.before(rule.clone({ selectors: others }));
    }
    rule.before(chosen);
    rule.before(system);
    rule.remove();
  });
}

async function script() {
  const { build: bundle } = await import('esbuild');
  const result = await bundle({
    entryPoints: [path.join(here, 'src/kendali.js')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['es2020'],
    legalComments: 'none',
    logLevel: 'error',
  });
  return result.outputFiles[0].contents;
}

function icons() {
  const names = fs.readFileSync(path.join(here, 'icons.txt'), 'utf8').split('\n').map((line) => line.trim()).filter(Boolean);
  const symbols = names.map((name) => {
    const file = path.join(modules, '@tabler/icons/icons/outline', `${name}.svg`);
    if (!fs.existsSync(file)) {
      fail(`web/icons.txt names an icon that the set does not have: ${name}`);
    }
    const shapes = fs.readFileSync(file, 'utf8').match(/<(path|circle|rect|line|polyline|polygon)\b[^>]*>/g);
    const visible = shapes.filter((shape) => !shape.includes('stroke="none"')).map((shape) => shape.replace(' />', '/>'));
    return `<symbol id="i-${name}" viewBox="0 0 24 24">${visible.join('')}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}

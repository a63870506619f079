import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { buildWeb } from './build-web';

const out = 'dist';

/** Programs among the scripts: every file directly in `scripts/`, and the benchmark's. */
function scripts(): string[] {
  const programs = readdirSync('scripts').filter((file) => file.endsWith('.ts'));
  return programs.map((file) => join('scripts', file));
}

function mains(): string[] {
  return readdirSync('services')
    .map((service) => join('services', service, 'src', 'main.ts'))
    .filter((file) => statSync(file, { throwIfNoEntry: false }) !== undefined);
}

async function bundle(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    loader: { '.graphql': 'text' },
    sourcemap: true,
    logLevel: 'warning',
  });
}

rmSync(join(out, 'services'), { recursive: true, force: true });
await Promise.all([
  ...mains().map((main) => bundle(main, join(out, main.replace('/src/main.ts', '/main.js')))),
  ...scripts()
    .filter((script) => basename(script) !== 'build.ts')
    .map((script) => bundle(script, join(out, script.replace(/\.ts$/, '.js')))),
]);
mkdirSync(join(out, 'services', 'gateway'), { recursive: true });
copyFileSync('services/gateway/supergraph.graphql', join(out, 'services', 'gateway', 'supergraph.graphql'));
await buildWeb({ outFolder: join(out, 'services', 'gateway', 'web') });
writeFileSync(join(out, 'built'), '');

import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { chineseByFile } from '../services/gateway/web/chinese';

const SOURCE_FOLDER = 'services/gateway/web';
const HEADLINE_REQUEST = 'examples/01-projects-in-pilot-communities.graphql';

const WORKERS = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
};

/**
 * Bundles the gateway's two pages, the landing page and GraphiQL, into static files: `index.html`, `graphiql.html`
 * and `assets/` with names that change with their content. The files ask nothing of any other host and run under
 * a Content-Security-Policy without inline scripts. To be run from the project's root; what was in the folder
 * before is removed.
 */
export async function buildWeb(options: { outFolder: string }): Promise<void> {
  const assets = join(options.outFolder, 'assets');
  await rm(options.outFolder, { recursive: true, force: true });
  await mkdir(assets, { recursive: true });

  const common = {
    outdir: assets,
    bundle: true,
    minify: true,
    metafile: true,
    entryNames: '[name]-[hash]',
    chunkNames: 'chunk-[hash]',
    assetNames: '[name]-[hash]',
    legalComments: 'external',
    // Offices run browsers that are a few years old.
    target: ['chrome92', 'firefox91', 'safari15'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  } satisfies BuildOptions;

  const workers = await build({
    ...common,
    entryPoints: WORKERS,
    format: 'iife',
    entryNames: '[name].worker-[hash]',
  });
  const workerFiles = Object.fromEntries(
    Object.entries(WORKERS).map(([name, source]) => [name, outputOf(workers.metafile, source)]),
  );

  const pages = await build({
    ...common,
    entryPoints: ['graphiql.tsx', 'landing.css', 'favicon.svg'].map((file) => join(SOURCE_FOLDER, file)),
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    loader: { '.graphql': 'text', '.svg': 'copy', '.ttf': 'file' },
    define: { ...common.define, WORKER_FILES: JSON.stringify(workerFiles) },
    plugins: [speakChinese()],
  });

  const script = outputOf(pages.metafile, 'graphiql.tsx');
  const assetsByName: Record<string, string> = {
    'graphiql.js': script,
    'graphiql.css': styleOf(pages.metafile, script),
    'landing.css': outputOf(pages.metafile, 'landing.css'),
    'favicon.svg': outputOf(pages.metafile, 'favicon.svg'),
  };
  const headline = await readFile(join(SOURCE_FOLDER, HEADLINE_REQUEST), 'utf8');
  for (const page of ['index.html', 'graphiql.html']) {
    const source = await readFile(join(SOURCE_FOLDER, page), 'utf8');
    await writeFile(join(options.outFolder, page), withHeadline(withAssets(source, assetsByName), headline));
  }
  await removeOrphanStyles(assets, Object.values(assetsByName));
  await compress(assets);
}

/** esbuild also writes a stylesheet for each script that is imported on demand; no page loads those. */
async function removeOrphanStyles(folder: string, used: readonly string[]): Promise<void> {
  const orphans = (await readdir(folder)).filter((file) => extname(file) === '.css' && !used.includes(file));
  await Promise.all(orphans.map((file) => rm(join(folder, file))));
}

/** Lays a `.gz` beside each large text file, a quarter of its size, for a server that looks for one. */
async function compress(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => ['.js', '.css', '.ttf'].includes(extname(file)));
  await Promise.all(
    files.map(async (file) => {
      const packed = await promisify(gzip)(await readFile(join(folder, file)), { level: 9 });
      await writeFile(join(folder, `${file}.gz`), packed);
    }),
  );
}

/** Puts the Chinese texts into GraphiQL's files while they are read. */
function speakChinese(): Plugin {
  return {
    name: 'speak-chinese',
    setup(building) {
      const waiting = new Set(Object.keys(chineseByFile));
      building.onLoad({ filter: /[\\/](graphiql|@graphiql)[\\/].*\.js$/ }, async ({ path }) => {
        const file = Object.keys(chineseByFile).find((name) =>
          path.replaceAll('\\', '/').endsWith(`/${name}`),
        );
        if (file === undefined) return undefined;
        waiting.delete(file);
        let contents = await readFile(path, 'utf8');
        for (const [from, to] of chineseByFile[file] ?? []) {
          if (!contents.includes(from)) throw new Error(`${file} no longer holds the text ${from}`);
          contents = contents.replaceAll(from, to);
        }
        return { contents, loader: 'js' };
      });
      building.onEnd(() => {
        if (waiting.size > 0) throw new Error(`Not part of GraphiQL any more: ${[...waiting].join(', ')}`);
      });
    },
  };
}

/** Name of the file made from an entry point. */
function outputOf(metafile: Metafile, entryPoint: string): string {
  for (const [path, output] of Object.entries(metafile.outputs)) {
    const inputs = output.entryPoint === undefined ? Object.keys(output.inputs) : [output.entryPoint];
    if (inputs.length === 1 && resolve(inputs[0] ?? '').endsWith(resolve('/', entryPoint)))
      return basename(path);
  }
  throw new Error(`The build made no file from ${entryPoint}`);
}

/** Name of the stylesheet collected from everything a script imports. */
function styleOf(metafile: Metafile, script: string): string {
  const bundle = Object.entries(metafile.outputs).find(([path]) => basename(path) === script)?.[1].cssBundle;
  if (bundle === undefined) throw new Error(`The build made no stylesheet for ${script}`);
  return basename(bundle);
}

/** Points the links of a page to the built files. */
function withAssets(html: string, assetsByName: Record<string, string>): string {
  return html.replace(/(href|src)="([\w.]+\.(?:js|css|svg))"/g, (_match, attribute: string, name: string) => {
    const asset = assetsByName[name];
    if (asset === undefined) throw new Error(`A page asks for ${name}, which is not built`);
    return `${attribute}="./assets/${asset}"`;
  });
}

/** Shows the headline request on a page that has a place for it. */
function withHeadline(html: string, example: string): string {
  const lines = example.trim().split('\n');
  const variables =
    lines
      .find((line) => line.startsWith('# variables:'))
      ?.replace('# variables:', '')
      .trim() ?? '';
  const request = lines.filter((line) => !line.startsWith('# variables:')).join('\n');
  return html
    .replace('<!-- headline request -->', () => highlight(request))
    .replace('<!-- headline variables -->', () => highlight(variables));
}

/** Marks up a request as HTML; done here so that the landing page needs no script. */
function highlight(request: string): string {
  const escaped = request.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const token =
    /(?<comment>#.*)|(?<variable>\$\w+)|(?<keyword>\bquery\b)|(?<value>"[^"]*"(?!:)|\b\d+\b|\b[A-Z][A-Z_]+\b)/g;
  return escaped.replace(token, (text: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) ?? '';
    return `<span class="${kind}">${text}</span>`;
  });
}

// Makes the bundles of ../static from the modules here: `node build.js`, and with `--check` says
// whether they are what it would make.

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const HERE = import.meta.dirname;
const STATIC = join(HERE, "../static");
const KINDS = "../../quiz/kinds";
/** What else decides what a bundle is. */
const TOOLS = ["build.js", "package-lock.json"];
/** Where modules are that no file has. */
const MADE = "made";

/**
 * A file of the kinds of question that have it, by kind: the name of a folder with `_` for `-`. They
 * are found and not registered.
 * @param {string} file
 * @returns {Promise<Record<string, string>>}
 */
async function find(file) {
  const folders = await readdir(join(HERE, KINDS));
  const paths = folders
    .sort()
    .map((folder) => [folder.replaceAll("_", "-"), `${KINDS}/${folder}/${file}`]);
  return Object.fromEntries(paths.filter(([, path]) => existsSync(join(HERE, path))));
}

/**
 * The module that has what the files of the kinds export under a name, by kind.
 * @param {string} module
 * @param {string} name
 * @param {Record<string, string>} found
 */
function ofEachKind(module, name, found) {
  const each = Object.entries(found);
  const contents = [
    ...each.map(([, path], at) => `import { ${name} as each${at} } from "${path}";`),
    `export default { ${each.map(([kind], at) => `"${kind}": each${at}`).join(", ")} };`,
  ].join("\n");
  return madeModule(module, contents);
}

/**
 * A module that is made here and is no file.
 * @param {string} module
 * @param {string} contents
 * @returns {import("esbuild").Plugin}
 */
function madeModule(module, contents) {
  return {
    name: module,
    setup({ onResolve, onLoad }) {
      const filter = new RegExp(`^${module}$`);
      onResolve({ filter }, ({ path }) => ({ path, namespace: MADE }));
      onLoad({ filter, namespace: MADE }, () => ({ contents, resolveDir: HERE }));
    },
  };
}

/** @type {import("esbuild").BuildOptions & { write: false, metafile: true }} */
const OPTIONS = {
  absWorkingDir: HERE,
  bundle: true,
  charset: "utf8",
  legalComments: "none",
  lineLimit: 120,
  metafile: true,
  minify: true,
  outdir: STATIC,
  target: "es2022",
  write: false,
};

/**
 * A bundle that runs anew for each widget, inside a function: what a module remembers, such as the
 * language of its texts, is one widget's own.
 * @param {string} entry
 * @param {import("esbuild").Plugin[]} plugins
 */
const buildWidgets = (entry, plugins) =>
  build({
    ...OPTIONS,
    entryPoints: [entry],
    format: "iife",
    globalName: "widgets",
    banner: { js: "export function makeWidgets() {" },
    footer: { js: "return widgets; }" },
    plugins,
  });

/** @returns {Promise<Record<string, string>>} the files of ../static, by name */
async function makeFiles() {
  const [views, graders] = await Promise.all([find("view.js"), find("grade.js")]);
  const ofKinds = [ofEachKind("views", "view", views), ofEachKind("graders", "grader", graders)];
  const ofPage = await buildWidgets("static-page/widgets.js", ofKinds);
  const widgets = madeModule("widgets-bundle", ofPage.outputFiles[0].text);
  const made = await Promise.all([
    buildWidgets("widgets.js", ofKinds),
    build({ ...OPTIONS, entryPoints: ["loader.js", "page.js", "widgets.css"], format: "esm" }),
    // No module: browsers load none from a file.
    build({
      ...OPTIONS,
      entryPoints: [{ in: "static-page/static-page.js", out: "static-page" }],
      format: "iife",
      plugins: [...ofKinds, widgets],
    }),
    build({ ...OPTIONS, entryPoints: [{ in: "static-page/static-page.css", out: "static-page" }] }),
  ]);
  const inputs = [ofPage, ...made].flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const isFile = (/** @type {string} */ path) => !path.startsWith(`${MADE}:`);
  const paths = [...new Set([...inputs.filter(isFile), ...TOOLS])].sort();
  const sources = Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await hashOf(join(HERE, path))])),
  );
  const manifest = { sources, views: Object.keys(views) };
  const files = made.flatMap(({ outputFiles }) => outputFiles);
  return {
    ...Object.fromEntries(files.map(({ path, text }) => [path.slice(STATIC.length + 1), text])),
    "graders.json": `${JSON.stringify(Object.keys(graders))}\n`,
    "manifest.json": `${JSON.stringify(manifest, null, 2)}\n`,
  };
}

/** @param {string} path */
async function hashOf(path) {
  return createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
}

const files = await makeFiles();
if (process.argv.includes("--check")) {
  for (const [name, text] of Object.entries(files)) {
    const committed = await readFile(join(STATIC, name), "utf8").catch(() => "");
    if (committed !== text) {
      console.error(`static/${name} is stale: run "npm run build" in coursekit/widgets/front.`);
      process.exitCode = 1;
    }
  }
} else {
  await mkdir(STATIC, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(STATIC, name), text);
}

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

/**
 * The views of the kinds of question, by kind: `view.js` in the folder of each, which is its name with
 * `_` for `-`. They are found and not registered.
 * @returns {Promise<Record<string, string>>}
 */
async function findViews() {
  const folders = await readdir(join(HERE, KINDS));
  const paths = folders
    .sort()
    .map((folder) => [folder.replaceAll("_", "-"), `${KINDS}/${folder}/view.js`]);
  return Object.fromEntries(paths.filter(([, path]) => existsSync(join(HERE, path))));
}

/**
 * The module "views": all of them, by kind.
 * @param {Record<string, string>} found
 * @returns {import("esbuild").Plugin}
 */
function viewsPlugin(found) {
  const each = Object.entries(found);
  const contents = [
    ...each.map(([, path], at) => `import { view as view${at} } from "${path}";`),
    `export default { ${each.map(([kind], at) => `"${kind}": view${at}`).join(", ")} };`,
  ].join("\n");
  return {
    name: "views",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^views$/ }, ({ path }) => ({ path, namespace: "views" }));
      onLoad({ filter: /.*/, namespace: "views" }, () => ({ contents, resolveDir: HERE }));
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

/** @returns {Promise<Record<string, string>>} the files of ../static, by name */
async function makeFiles() {
  const found = await findViews();
  const made = await Promise.all([
    // The bundle runs anew for each widget, inside a function: what a module remembers, such as the
    // language of its texts, is one widget's own.
    build({
      ...OPTIONS,
      entryPoints: ["widgets.js"],
      format: "iife",
      globalName: "widgets",
      banner: { js: "export function makeWidgets() {" },
      footer: { js: "return widgets; }" },
      plugins: [viewsPlugin(found)],
    }),
    build({ ...OPTIONS, entryPoints: ["loader.js", "page.js", "widgets.css"], format: "esm" }),
  ]);
  const inputs = made.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const paths = [...inputs.filter((path) => path !== "views:views"), ...TOOLS].sort();
  const sources = Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await hashOf(join(HERE, path))])),
  );
  const manifest = { sources, views: Object.keys(found) };
  const files = made.flatMap(({ outputFiles }) => outputFiles);
  return {
    ...Object.fromEntries(files.map(({ path, text }) => [path.slice(STATIC.length + 1), text])),
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

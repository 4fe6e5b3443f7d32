// Reads BibTeX with Citation.js: a line of JSON in, a text; a line of JSON out, its references as CSL.
const { Cite } = require("@citation-js/core");
require("@citation-js/plugin-bibtex");
const lines = require("node:readline").createInterface({ input: process.stdin });
lines.on("line", (line) => {
  let read;
  try {
    read = { read: new Cite(JSON.parse(line), { generateGraph: false }).data };
  } catch (fault) {
    read = { fault: String(fault) };
  }
  process.stdout.write(`${JSON.stringify(read)}\n`);
});

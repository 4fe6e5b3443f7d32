// Reads GIFT with gift-pegjs: a line of JSON in, a text; a line of JSON out, its questions or a fault.
const { parse } = require("gift-pegjs");
const lines = require("node:readline").createInterface({ input: process.stdin });
lines.on("line", (line) => {
  let read;
  try {
    read = { read: parse(JSON.parse(line)) };
  } catch (fault) {
    read = { fault: `${fault.message} ${JSON.stringify(fault.location)}` };
  }
  process.stdout.write(`${JSON.stringify(read)}\n`);
});

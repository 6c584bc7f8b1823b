// Reads [{url, path}] from standard input, and prints a line of JSON for each page: Readability's HTML and its seconds
// of work, from bytes to HTML. The only argument is the folder with node_modules.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";

const require = createRequire(`${process.argv[2]}/`);
const { Readability } = require("@mozilla/readability");
const { JSDOM, VirtualConsole } = require("jsdom");

for (const { url, path } of JSON.parse(readFileSync(0, "utf8"))) {
  const data = gunzipSync(readFileSync(path));
  const begun = process.cpuUsage();
  let html = null;
  try {
    const dom = new JSDOM(data, { url, virtualConsole: new VirtualConsole() });
    html = new Readability(dom.window.document).parse()?.content ?? null;
    dom.window.close();
  } catch (error) {
    html = null; // a page that it cannot read is one that it lost
  }
  const used = process.cpuUsage(begun);
  console.log(JSON.stringify({ html, seconds: (used.user + used.system) / 1e6 }));
}

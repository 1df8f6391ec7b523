// Reads an annotated PDF with pdf.js and compares it with the JSON of the same comparison.
//   npm install pdfjs-dist@4
//   node read-back.mjs report.pdf analysis.json [word to be found ...]
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import path from "node:path";

const require = createRequire(path.join(process.cwd(), "here.js"));
const pdfjs = await import(pathToFileURL(require.resolve("pdfjs-dist/legacy/build/pdf.mjs")));
const [report, analysis, ...words] = process.argv.slice(2);
const expected = JSON.parse(await readFile(analysis, "utf8"));
const document = await pdfjs.getDocument({
  data: new Uint8Array(await readFile(report)),
  verbosity: 0,
}).promise;

const folded = (text) => text.normalize("NFKC").replace(/\s+/gu, "");
const highlights = [];
const links = { inside: 0, broken: 0, outside: 0 };
let everything = "";
let tagged = 0;
const roles = {};

/** Characters of the page's text items whose middle is in one of the areas. */
function under(quads, items) {
  let text = "";
  for (const item of items) {
    const [, , , , x, y] = item.transform;
    const step = item.width / Math.max(1, [...item.str].length);
    [...item.str].forEach((character, i) => {
      const middle = item.dir === "rtl" ? x + item.width - (i + 0.5) * step : x + (i + 0.5) * step;
      if (quads.some((q) => middle > q[0] - 1 && middle < q[2] + 1 && y + 1 > q[1] && y + 1 < q[3])) {
        text += character;
      }
    });
  }
  return text;
}

function count(node) {
  if (node.role) {
    roles[node.role] = (roles[node.role] ?? 0) + 1;
  }
  (node.children ?? []).forEach(count);
}

for (let number = 1; number <= document.numPages; number++) {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  everything += items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join("");
  const tree = await page.getStructTree();
  if (tree) {
    tagged++;
    count(tree);
  }
  for (const annotation of await page.getAnnotations()) {
    if (annotation.subtype === "Highlight") {
      const quads = [];
      const p = annotation.quadPoints;
      for (let i = 0; i < p.length; i += 8) {
        const xs = [p[i], p[i + 2], p[i + 4], p[i + 6]];
        const ys = [p[i + 1], p[i + 3], p[i + 5], p[i + 7]];
        quads.push([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
      }
      highlights.push({
        contents: annotation.contentsObj.str,
        author: annotation.titleObj.str,
        colour: annotation.color ? [...annotation.color].join(",") : "none",
        text: under(quads, items),
      });
    } else if (annotation.subtype === "Link") {
      if (annotation.url) {
        links.outside++;
      } else {
        const place = Array.isArray(annotation.dest) ? annotation.dest : null;
        const index = place ? await document.getPageIndex(place[0]) : -1;
        links[index >= 0 ? "inside" : "broken"]++;
      }
    }
  }
}

const outline = (await document.getOutline()) ?? [];
const entries = (list) => list.reduce((sum, entry) => sum + 1 + entries(entry.items), 0);
const continued = highlights.filter((one) => one.contents.includes("(continued)"));
const byTopic = {};
for (const one of highlights) {
  if (!continued.includes(one)) {
    const topic = one.contents.split(":")[0];
    (byTopic[topic] ??= { count: 0, colours: new Set(), texts: [] }).count++;
    byTopic[topic].colours.add(one.colour);
    byTopic[topic].texts.push(one.text);
  }
}
let agreed = true;
for (const topic of expected.topics.filter((one) => one.shown)) {
  const wanted = topic.a_mentions.length + topic.b_mentions.length;
  const found = byTopic[topic.topic] ?? { count: 0, colours: new Set(), texts: [] };
  const same = found.count === wanted && (wanted === 0 || found.colours.size === 1);
  agreed &&= same;
  console.log(
    `${same ? "ok  " : "FAIL"} ${topic.topic}: ${found.count} highlights of ${wanted} mentions,` +
      ` colours ${[...found.colours].join(" ")}, words: ${[...new Set(found.texts)].join(" | ").slice(0, 160)}`,
  );
}
const empty = highlights.filter((one) => folded(one.text) === "").length;
const attachments = Object.entries((await document.getAttachments()) ?? {});
console.log(`pages ${document.numPages}, tagged ${tagged}, language ${(await document.getMetadata()).info.Language}`);
console.log(`highlights ${highlights.length} (${continued.length} continued), without words below them ${empty}`);
console.log(`links inside ${links.inside}, broken ${links.broken}, outside ${links.outside}`);
console.log(`outline entries ${entries(outline)}: ${outline.map((entry) => entry.title).join(", ")}`);
console.log(`tags ${JSON.stringify(roles)}`);
console.log(`attachments ${attachments.map(([name, file]) => `${name} ${file.content.length}`).join(", ")}`);
const whole =
  tagged === document.numPages &&
  entries(outline) > 0 &&
  links.inside > 0 &&
  ["comparison.json", "comparison.diptych"].every((name) => attachments.some(([own]) => own === name)) &&
  ["H1", "H2", "Table", "TR", "TD"].every((role) => roles[role] > 0);
console.log(`${whole ? "ok  " : "FAIL"} tags on every page, outline, links and attachments`);
agreed &&= whole;
const plain = folded(everything);
for (const word of words) {
  console.log(`${plain.includes(folded(word)) ? "ok  " : "FAIL"} found: ${word}`);
  agreed &&= plain.includes(folded(word));
}
process.exit(agreed && empty === 0 && links.broken === 0 ? 0 : 1);

// Formats of plan-check, on plans with findings of every kind.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import Ajv from "ajv/dist/2020.js";

const plans = [
    "examples/lakeside-clinic",
    "examples/in-trouble",
    "examples/in-trouble/closing",
    "examples/in-trouble/misspelt",
    "examples/in-trouble/unreadable",
    "build/web/hostile",
    "/nowhere",
];
const program = join(process.env.BIN, "plan-check");
const require = createRequire(import.meta.url);
const tool = dirname(require.resolve("@microsoft/sarif-multitool-linux/package.json"));
const schema = JSON.parse(readFileSync(join(tool, "sarif-2.1.0.json"), "utf8"));
// its formats are words for people here: dates and addresses are not ours to check
const sarif = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);

function findings(plan, format) {
    const run = spawnSync(program, ["-C", plan, "--as-of", "2026-11-20", "-f", format], {
        encoding: "utf8",
        maxBuffer: 1 << 28,
    });
    return JSON.parse(run.stdout);
}

// docs.gitlab.com: "Code Quality report format"
const severities = ["info", "minor", "major", "critical", "blocker"];
function gitlabFaults(report) {
    const faults = [];
    const seen = new Set();
    const isText = (x) => typeof x === "string" && x !== "";

    if (!Array.isArray(report)) return ["not an array"];
    for (const f of report) {
        const { path, lines } = f.location ?? {};
        if (!isText(f.description)) faults.push("description");
        if (!/^PL\d{3}$/.test(f.check_name)) faults.push("check_name");
        if (!isText(f.fingerprint) || seen.has(f.fingerprint)) faults.push("fingerprint");
        if (!severities.includes(f.severity)) faults.push("severity");
        if (!isText(path) || path.startsWith("./")) faults.push("location.path");
        if (!Number.isInteger(lines?.begin) || lines.begin < 1) faults.push("location.lines.begin");
        seen.add(f.fingerprint);
    }
    return faults;
}

let n = 0;
let bad = 0;
function say(ok, what, why) {
    console.log(`${ok ? "ok" : "not ok"} ${++n} - ${what}`);
    if (!ok) console.log(`# ${why}`);
    bad += !ok;
}

console.log(`1..${2 * plans.length + 1}`);
for (const plan of plans) {
    const log = findings(plan, "sarif");
    const fine = sarif(log);
    const faults = (sarif.errors ?? []).slice(0, 5).map((e) => `${e.instancePath} ${e.message}`);
    say(fine, `${log.runs[0].results.length} findings as SARIF: ${plan}`, faults.join("; "));
    const report = findings(plan, "gitlab");
    const wrong = gitlabFaults(report);
    say(wrong.length === 0, `${report.length} findings for GitLab: ${plan}`, wrong.join("; "));
}
const odd = { ...findings(plans[0], "sarif"), version: "9" };
say(!sarif(odd), "the schema refuses what is none", "it took version 9");
process.exit(bad ? 1 : 0);

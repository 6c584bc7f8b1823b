"""Readability side by side with its peers: speed, memory, syllables, and how far the grades lie apart.

Every tool runs in a process of its own, in turns, so that a busy machine slows all alike. The text is that of the
articles in three levels, where the shared material lies beside the checkout, else our samples over and over. Peers
that are not installed are left out: textstat-rs from PyPI; readability-scores, text-readability and syllable from npm,
in the folder that NODE_PATH names.
"""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from zlib import crc32

from tests.benchmarks.report import Missing, median, publish, table
from tests.shared import SHARED

SAMPLES = Path(__file__).parents[2] / "articles"
SEVEN = (
    "flesch_reading_ease", "flesch_kincaid_grade", "gunning_fog", "smog_index", "coleman_liau_index",
    "automated_readability_index", "dale_chall_readability_score",
)  # fmt: skip
TURNS = 3
MEASURE = """
import json, sys, time
began = time.process_time()
halves = json.load(open(sys.argv[1]))
{prepare}
run("The cat sat on the mat. It was warm.")
ready = time.process_time() - began
rates = []
for texts in halves:
    start = time.process_time()
    grades = [run(text) for text in texts]
    rates.append(sum(len(text.split()) for text in texts) / (time.process_time() - start))
peak = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM")) / 1024
print(json.dumps([*rates, peak, ready, grades]))
"""
OURS = """
from reader.readability.scoring import score
def run(text): return score(text, judge={judge}).formulas["flesch_kincaid_grade"]
"""
TEXTSTAT = """
from reader.readability.textstat_method import _give_dictionary
from textstat.backend import metrics
_give_dictionary()
def run(text):
    for name in {seven}:
        function = getattr(metrics, name)
        needs = "lang" in function.__wrapped__.__code__.co_varnames
        value = function(text, "en_US") if needs else function(text)
    return metrics.flesch_kincaid_grade(text, "en_US")
"""
TEXTSTAT_RS = """
import textstat_rs
def run(text):
    for name in {seven}: getattr(textstat_rs, name)(text)
    return textstat_rs.flesch_kincaid_grade(text)
"""
NODE = """
const fs = require('fs'); const halves = JSON.parse(fs.readFileSync(process.argv[1]));
const count = texts => texts.reduce((sum, text) => sum + text.split(/\\s+/).length, 0);
const cpu = () => { const used = process.cpuUsage(); return (used.user + used.system) / 1e6; };
PREPARE
run('The cat sat on the mat. It was warm.');
const ready = cpu(); const rates = []; let grades;
for (const texts of halves) {
  const start = cpu(); grades = texts.map(run); rates.push(count(texts) / (cpu() - start));
}
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify([...rates, peak, ready, grades]));
"""
NODE_PEERS = {
    "readability-scores (npm)": "const scores = require('readability-scores'); "
    "const run = text => scores(text).fleschKincaid;",
    "text-readability (npm)": "const tool = require('text-readability').default; const run = text => { "
    "for (const name of ['fleschReadingEase', 'fleschKincaidGrade', 'gunningFog', 'smogIndex', 'colemanLiauIndex', "
    "'automatedReadabilityIndex', 'daleChallReadabilityScore']) tool[name](text); "
    "return tool.fleschKincaidGrade(text); };",
}


def main() -> None:
    texts = _texts()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "texts.json"
        path.write_text(json.dumps(texts), encoding="utf-8")
        runs: dict[str, list[list]] = {name: [] for name in _commands(path)}
        for _ in range(TURNS):
            for name, command in _commands(path).items():
                runs[name].append(_run(command))
    found = {name: [run for run in turns if run] for name, turns in runs.items()}
    found = {name: turns for name, turns in found.items() if turns}
    publish("readability", "\n\n".join((_speed(found), _apart(found), _syllables())))


def _texts() -> tuple[list[str], list[str]]:
    """Return texts in two halves: the second are new ones, of the vocabulary that the first have made known."""
    path = SHARED / "bench" / "levels" / "articles.jsonl.gz"
    if path.exists():
        rows = [json.loads(line) for line in gzip.decompress(path.read_bytes()).decode().splitlines()]
        return [row["intermediate"] for row in rows], [row["advanced"] for row in rows]
    samples = sorted(SAMPLES.glob("*/article.md"))
    if not samples:
        raise Missing("there is no text to score: run this in a checkout")
    written = [path.read_text(encoding="utf-8") for path in samples]
    return [f"{text}\n\nCopy {n}." for text in written for n in range(20)], [
        f"{text}\n\nCopy {n}." for text in written for n in range(20, 40)
    ]


def _commands(texts: Path) -> dict[str, list[str]]:
    programs = {
        "plainspoken, without the level": OURS.format(judge=False),
        "plainspoken": OURS.format(judge=True),
        "textstat, seven formulas": TEXTSTAT.format(seven=SEVEN),
        "textstat-rs, seven formulas": TEXTSTAT_RS.format(seven=SEVEN),
    }
    commands = {
        name: [sys.executable, "-c", MEASURE.format(prepare=program), str(texts)] for name, program in programs.items()
    }
    if node := shutil.which("node"):
        commands |= {
            name: [node, "-e", NODE.replace("PREPARE", prepare), str(texts)] for name, prepare in NODE_PEERS.items()
        }
    return commands


def _run(command: list[str]) -> list | None:
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    return json.loads(done.stdout) if done.returncode == 0 else None


def _speed(found: dict[str, list[list]]) -> str:
    theirs = found["textstat, seven formulas"]
    base = [median([run[half] for run in theirs]) for half in (0, 1)]
    rows = []
    for name, turns in found.items():
        first, again, peak, ready = (median([run[place] for run in turns]) for place in range(4))
        rows.append(
            (
                name,
                f"{first:,.0f} ({first / base[0]:.1f})",
                f"{again:,.0f} ({again / base[1]:.1f})",
                f"{peak:.0f}",
                f"{1000 * ready:.0f}",
            )
        )
    header = ("tool", "words a CPU-second (times textstat), first texts", "later texts", "MB", "CPU ms until ready")
    return table(header, rows)


def _apart(found: dict[str, list[list]]) -> str:
    """Return how far each tool's Flesch–Kincaid grades lie from ours."""
    ours = found["plainspoken"][0][4]
    rows = []
    for name, turns in found.items():
        if not name.startswith("plainspoken"):
            apart = [abs(one - other) for one, other in zip(ours, turns[0][4], strict=True)]
            rows.append((name, f"{sum(apart) / len(apart):.2f}", f"{max(apart):.1f}"))
    return table(("Flesch–Kincaid grade beside ours", "apart on average", "at most"), rows)


def _syllables() -> str:
    """Return how many words that the model has not seen are counted wrong, by ours and by peers."""
    import pyphen  # textstat's way for such words

    from reader.text.syllables import guess, nuclei
    from reader.text.syllables import table as known

    held = {word: said for word, said in known().items() if crc32(word.encode()) % 10 == 0 and nuclei(word)}
    hyphens = pyphen.Pyphen(lang="en_US")
    ways = {
        "plainspoken's letter model": [guess(word) for word in held],
        "pyphen, as textstat does": [len(hyphens.positions(word)) + 1 for word in held],
    }
    if (node := shutil.which("node")) and (counts := _node_syllables(node, list(held))):
        ways["syllable (npm)"] = counts
    rows = [
        (name, f"{100 * sum(a != b for a, b in zip(counts, held.values(), strict=True)) / len(held):.1f}")
        for name, counts in ways.items()
    ]
    return table((f"{len(held):,} words held out of CMUdict", "% wrong"), rows)


def _node_syllables(node: str, words: list[str]) -> list[int] | None:
    root = Path(os.environ.get("NODE_PATH", "")) / "syllable" / "index.js"
    script = (
        f"import({json.dumps(str(root))}).then(tool => {{ const words = JSON.parse(require('fs').readFileSync(0)); "
        "console.log(JSON.stringify(words.map(tool.syllable))); });"
    )
    done = subprocess.run(
        [node, "-e", script], input=json.dumps(words), capture_output=True, text=True, timeout=120, check=False
    )
    return json.loads(done.stdout) if done.returncode == 0 else None


if __name__ == "__main__":
    main()

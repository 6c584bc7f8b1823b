"""Readability side by side with its peers: speed, memory, sentences, syllables, how far the grades lie apart.

Every tool runs in a process of its own, in turns, so that a busy machine slows all alike. The text is that of the
articles in three levels, where the shared material lies beside the checkout, else our samples over and over. Peers
that are not installed are left out. They are best installed where nothing else uses them::

    python -m venv peers && peers/bin/pip install readability textstat-rs pysbd
    npm install --prefix peers readability-scores text-readability syllable@5
    PEERS=peers python -m tests.benchmarks readability
"""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from itertools import accumulate
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
run("The cat sat on the mat, said Zimbardo. It was warm.")
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
def run(text):
    found = score(text)
    if {judge}: found.level.value  # worked out only now
    return found.formulas["flesch_kincaid_grade"]
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
READABILITY = """
import readability, re
stop = re.compile(r"(?<=[.!?]) ")
def run(text):
    cut = "\\n".join(" ".join(re.findall(r"\\w+|[^\\w\\s]", line)) for line in stop.split(text))
    return readability.getmeasures(cut, lang="en")["readability grades"]["Kincaid"]
"""
NODE = """
const fs = require('fs'); const halves = JSON.parse(fs.readFileSync(process.argv[1]));
const count = texts => texts.reduce((sum, text) => sum + text.split(/\\s+/).length, 0);
const cpu = () => { const used = process.cpuUsage(); return (used.user + used.system) / 1e6; };
PREPARE
run('The cat sat on the mat, said Zimbardo. It was warm.');
const ready = cpu(); const rates = []; let grades;
for (const texts of halves) {
  const start = cpu(); grades = texts.map(run); rates.push(count(texts) / (cpu() - start));
}
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify([...rates, peak, ready, grades]));
"""
APART = ("textstat-rs", "readability (PyPI)")
"""Peers in Python that have an environment of their own."""
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
    publish("readability", "\n\n".join((_speed(found), _growth(), _apart(found), _sentences(), _syllables())))


def _texts() -> list[list[str]]:
    """Return texts in three parts: new ones; others, whose words are partly new; those again, in another order."""
    path = SHARED / "bench" / "levels" / "articles.jsonl.gz"
    if path.exists():
        rows = [json.loads(line) for line in gzip.decompress(path.read_bytes()).decode().splitlines()]
        first, second = ([row[level] for row in rows] for level in ("intermediate", "advanced"))
    else:
        samples = sorted(SAMPLES.glob("*/article.md"))
        if not samples:
            raise Missing("there is no text to score: run this in a checkout")
        written = [path.read_text(encoding="utf-8") for path in samples]
        first, second = (
            [f"{text}\n\nCopy {n}." for text in written for n in part] for part in (range(20), range(20, 40))
        )
    return [first, second, ["\n".join(reversed(text.splitlines())) for text in second]]


def _peers() -> Path:
    return Path(os.environ.get("PEERS", "peers")).absolute()


def _commands(texts: Path) -> dict[str, list[str]]:
    programs = {
        "plainspoken, without the level": OURS.format(judge=False),
        "plainspoken": OURS.format(judge=True),
        "textstat, seven formulas": TEXTSTAT.format(seven=SEVEN),
        "textstat-rs, seven formulas": TEXTSTAT_RS.format(seven=SEVEN),
        "readability (PyPI)": READABILITY,
    }
    theirs = _peers() / "bin" / "python"
    commands = {
        name: [
            str(theirs) if name.startswith(APART) else sys.executable,
            "-c",
            MEASURE.format(prepare=program),
            str(texts),
        ]
        for name, program in programs.items()
        if theirs.exists() or not name.startswith(APART)
    }
    if node := shutil.which("node"):
        commands |= {
            name: [node, "-e", NODE.replace("PREPARE", prepare), str(texts)] for name, prepare in NODE_PEERS.items()
        }
    return commands


def _run(command: list[str], timeout: float = 600) -> list | None:
    env = os.environ | {"NODE_PATH": str(_peers() / "node_modules")}
    done = subprocess.run(command, capture_output=True, text=True, timeout=timeout, check=False, env=env)
    return json.loads(done.stdout) if done.returncode == 0 else None


def _speed(found: dict[str, list[list]]) -> str:
    theirs = found["textstat, seven formulas"]
    base = [max(run[part] for run in theirs) for part in range(3)]
    rows = []
    for name, turns in found.items():
        rates = [max(run[part] for run in turns) for part in range(3)]
        peak, ready = (median([run[place] for run in turns]) for place in (3, 4))
        cells = (f"{rate:,.0f} ({rate / own:.1f})" for rate, own in zip(rates, base, strict=True))
        rows.append((name, *cells, f"{peak:.0f}", f"{1000 * ready:.0f}"))
    header = (
        "tool", "words a CPU-second (times textstat), new words", "half of them met before", "all met before",
        "MB at most", "CPU ms until ready",
    )  # fmt: skip
    return f"The best of {TURNS} turns{_load()}.\n\n{table(header, rows)}"


def _load() -> str:
    """Return how busy the machine was, where it can tell: what shares the processor's cache slows small tools most."""
    return f"; load average meanwhile {os.getloadavg()[2]:.0f}" if hasattr(os, "getloadavg") else ""


GROWTH = """
import json, sys, time
from reader.readability.scoring import score, score_stream
texts = json.load(open(sys.argv[1]))[1]
size, stream = int(sys.argv[2]), sys.argv[3] == "stream"
score(" ".join(texts), judge=False)
def pieces():
    made = 0
    while made < size:
        for text in texts:
            words = text.split(" ")[: size - made]
            made += len(words)
            yield " ".join(words) + "\\n\\n"
            if made >= size: return
if stream:
    start = time.process_time(); found = score_stream(pieces(), judge=False); taken = time.process_time() - start
else:
    text = "".join(pieces())
    taken = 9e9
    for _ in range(3 if size < 1e6 else 1):
        start = time.process_time(); found = score(text, judge=False); taken = min(taken, time.process_time() - start)
peak = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM")) / 1024
print(json.dumps([found.counts.words, taken, peak]))
"""
SIZES = (100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000)


def _growth() -> str:
    """Return what ever longer texts cost."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "texts.json"
        path.write_text(json.dumps(_texts()), encoding="utf-8")
        for size in SIZES:
            cells = []
            for how in ("whole", "stream"):
                found = _run([sys.executable, "-c", GROWTH, str(path), str(size), how])
                cells += [f"{1e6 * found[1] / found[0]:.2f}", f"{found[2]:.0f}"] if found else ["failed", ""]
            rows.append((f"{size:,}", *cells))
    header = ("words in a text", "µs a word, at once", "MB at most", "µs a word, piece by piece", "MB at most")
    return table(header, rows)


def _apart(found: dict[str, list[list]]) -> str:
    """Return how far each tool's Flesch–Kincaid grades lie from ours, and the same on our samples."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "texts.json"
        samples = [path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("*/article.txt"))]
        path.write_text(json.dumps([samples] * 3), encoding="utf-8")
        own = {name: run for name, command in _commands(path).items() if name in found and (run := _run(command))}
    rows = []
    for name, turns in found.items():
        if not name.startswith("plainspoken"):
            cells = []
            for ours, theirs in ((found["plainspoken"][0], turns[0]), (own["plainspoken"], own[name])):
                apart = [abs(one - other) for one, other in zip(ours[5], theirs[5], strict=True)]
                cells += [f"{sum(apart) / len(apart):.2f}", f"{max(apart):.1f}"]
            rows.append((name, *cells))
    header = ("Flesch–Kincaid grade beside ours", "apart on average", "at most", "on articles/, average", "at most")
    return table(header, rows)


ENGLISH = """
const unified = require('unified'), english = require('retext-english'), visit = require('unist-util-visit');
const texts = JSON.parse(require('fs').readFileSync(0));
console.log(JSON.stringify(texts.map(text => { const found = [];
  visit(unified().use(english).parse(text), 'SentenceNode', node => {
    found.push(text.slice(node.position.start.offset, node.position.end.offset)); }); return found; })));
"""
PYSBD = """
import json, sys, pysbd
cut = pysbd.Segmenter(language="en", clean=False)
print(json.dumps([cut.segment(text) for text in json.load(sys.stdin)]))
"""


def _sentences() -> str:
    """Return how well each tool finds the ends of sentences in the odd half of written English."""
    path = SHARED / "bench" / "sentences" / "ewt.jsonl.gz"
    if not path.exists():
        return "The sentences were not measured: the shared material does not lie beside the checkout."
    from reader.text.sentences import split_sentences

    lines = gzip.decompress(path.read_bytes()).decode().splitlines()[1::2]
    gold = [paragraph for line in lines for paragraph in json.loads(line)["pars"]]
    texts = [" ".join(sentences) for sentences in gold]
    found = {
        "plainspoken": [split_sentences(text) for text in texts],
        "textstat's pattern": [re.findall(r"\b[^.!?]+[.!?]*", text) for text in texts],
        "pysbd (PyPI)": _piped([str(_peers() / "bin" / "python"), "-c", PYSBD], texts),
        "retext-english (npm), under readability-scores": _piped(["node", "-e", ENGLISH], texts),
    }
    rows = [(name, f"{100 * _f1(gold, parts):.1f}") for name, parts in found.items() if parts]
    return table((f"ends of sentences in {len(texts):,} paragraphs", "F1"), rows)


def _piped(command: list[str], data: list[str]) -> list | None:
    env = os.environ | {"NODE_PATH": str(_peers() / "node_modules")}
    try:
        done = subprocess.run(
            command, input=json.dumps(data), capture_output=True, text=True, timeout=600, check=False, env=env
        )
    except OSError:
        return None
    return json.loads(done.stdout) if done.returncode == 0 else None


def _f1(gold: list[list[str]], found: list[list[str]]) -> float:
    hit = have = want = 0
    for one, other in zip(gold, found, strict=True):
        meant, given = _ends(one), _ends(other)
        hit, have, want = hit + len(meant & given), have + len(given), want + len(meant)
    return 2 * hit / (have + want)


def _ends(sentences: list[str]) -> set[int]:
    """Return after how many characters each sentence ends, white space and the last end aside."""
    lengths = [len("".join(sentence.split())) for sentence in sentences]
    return set(accumulate(lengths[:-1]))


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
    if counts := _piped(["node", "-e", SYLLABLE.replace("FOLDER", str(_peers() / "node_modules"))], list(held)):
        ways["syllable (npm)"] = counts
    rows = [
        (name, f"{100 * sum(a != b for a, b in zip(counts, held.values(), strict=True)) / len(held):.1f}")
        for name, counts in ways.items()
    ]
    return table((f"{len(held):,} words held out of CMUdict", "% wrong"), rows)


SYLLABLE = """
import("FOLDER/syllable/index.js").then(tool => {
  const words = JSON.parse(require('fs').readFileSync(0)), count = tool.syllable || tool.default;
  console.log(JSON.stringify(words.map(word => count(word)))); });
"""


if __name__ == "__main__":
    main()

# How one works here. Every target works on a fresh machine with Python 3.11 or newer and make.
PYTHON ?= python3
BIN := .venv/bin
SAMPLE := articles/stem-cell-trial/article.html
READING := reading.wav

.PHONY: help listen test check golden bench soak clean

help:
	@echo "make listen   hear a sample article, with keys (q stops, ? explains them)"
	@echo "make test     run the tests; installs what they need"
	@echo "make check    lint, format, types, import contracts"
	@echo "make golden   rewrite the expected outputs of articles/, to be read as a diff"
	@echo "make bench    measure speed, latency and quality"
	@echo "make soak     the long storms that make test leaves out"
	@echo "make clean    remove what these made"

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Plainspoken needs Python 3.11 or newer: call make PYTHON=python3.12, or install one." >&2; exit 2; }
	$(PYTHON) -m venv .venv

.venv/installed: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

.venv/installed-test: .venv/installed
	$(BIN)/python -m pip install --quiet --editable '.[test]'
	@touch $@

listen: .venv/installed
	@code=2; \
	if sh -c ': </dev/tty' 2>/dev/null; then $(BIN)/plainspoken listen $(SAMPLE); code=$$?; \
	else echo "There is no keyboard here, so the reading is written to a file." >&2; fi; \
	if [ $$code -ne 2 ]; then exit $$code; fi; \
	$(BIN)/plainspoken speak $(SAMPLE) -o $(READING) && echo "The reading is in $(READING)."

test: .venv/installed-test
	@sh tests/prepare.sh
	$(BIN)/python -m pytest

soak: .venv/installed-test
	@sh tests/prepare.sh
	$(BIN)/python -m pytest -m soak --timeout 7200

check: .venv/installed-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

golden: .venv/installed-test
	$(BIN)/python -m tests.golden

bench: .venv/installed-test
	@sh tests/prepare.sh
	$(BIN)/python -m tests.benchmarks

clean:
	rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache $(READING)
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

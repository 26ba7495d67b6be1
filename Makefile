# What CI runs and what a person runs are the same targets. `make` alone lists them.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
OUT ?= out
SEEDS := seeds
# The embedded model, whatever model the environment names.
EMBEDDED := env -u EXTRACTOR_MODEL -u OPENAI_MODEL -u OPENAI_BASE_URL -u OPENAI_API_KEY

.DEFAULT_GOAL := help
.PHONY: help run test tests fuzz lint types imports format generate cassettes lock wheel audit bench mutants soak clean

help:  ## list the targets
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 12

$(VENV)/ready: requirements.lock pyproject.toml
	@echo "setting up $(VENV) (once)"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

run: $(VENV)/ready  ## extract the documents in seeds/ with the embedded model, and show the result
	@$(BIN)/extractor model fetch
	@$(EMBEDDED) $(BIN)/extractor run $(SEEDS) --out $(OUT)

test: lint types imports tests  ## everything CI runs: lint, types, import layers, tests, doctests, README examples; offline

tests: $(VENV)/ready
	@$(BIN)/python -m pytest -q

fuzz: $(VENV)/ready  ## thousands of random texts for every property of the number reader (an hour)
	@$(BIN)/python -m pytest -q --hypothesis-profile=fuzz --timeout=3600 tests/numbers tests/report

lint: $(VENV)/ready
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet .

types: $(VENV)/ready
	@$(BIN)/mypy --no-error-summary

imports: $(VENV)/ready
	@$(BIN)/lint-imports --no-logo 2>/dev/null >$(VENV)/imports.log || (cat $(VENV)/imports.log; exit 1)

format: $(VENV)/ready  ## put the code into its usual form
	@$(BIN)/ruff check --fix --quiet .
	@$(BIN)/ruff format --quiet .

generate: $(VENV)/ready  ## write schemas/, docs/reasons.md and the docs on numbers from the code
	@$(BIN)/python tools/generate.py

cassettes: $(VENV)/ready  ## record cassettes/ anew with the embedded model
	@$(BIN)/extractor model fetch
	@$(EMBEDDED) $(BIN)/extractor run $(SEEDS) --record cassettes --out $(OUT)/cassettes
	@$(EMBEDDED) $(BIN)/extractor run $(SEEDS)/000_*.txt --judge --record cassettes/judged --out $(OUT)/judged
	@$(EMBEDDED) $(BIN)/extractor run docs/examples/norvale.txt --schema earnings --record cassettes/forms --out $(OUT)/forms
	@$(EMBEDDED) $(BIN)/extractor run $(SEEDS)/002_*.txt --schema casualty-report --record cassettes/forms --out $(OUT)/forms

lock:  ## resolve the dependencies anew (needs uv)
	@uv pip compile pyproject.toml --extra local --extra dev --strip-extras --generate-hashes --universal --python-version 3.11 -q -o requirements.lock

wheel: $(VENV)/ready  ## build the wheel
	@$(BIN)/python -m build --wheel --no-isolation --outdir dist .

bench: $(VENV)/ready  ## print the figures of docs/figures.md again (GOLD=DIR compares with gold claims)
	@$(BIN)/extractor model fetch
	@$(EMBEDDED) $(BIN)/python bench/seeds.py --live $(if $(GOLD),--gold $(GOLD))

mutants: $(VENV)/ready  ## how many of 300 small changes to reader and gate the tests notice (a quarter of an hour)
	@$(BIN)/python bench/mutants.py --sample 300

soak: $(VENV)/ready  ## every fault, kill and failing write on its own, and 10,000 documents with kills at random (hours)
	@$(BIN)/python -m pytest -q -m soak tests/faults
	@$(BIN)/python bench/faults.py
	@$(BIN)/python bench/soak.py

audit: $(VENV)/ready  ## hold what `make run` wrote against the original files, by code that shares nothing with it
	@$(BIN)/python bench/audit.py $(OUT)

clean:  ## remove what the targets made, but not the weights and the paid answers
	@rm -rf $(VENV) $(OUT) dist build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache

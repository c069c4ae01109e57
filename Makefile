# Everything a newcomer needs stands on python3 (3.11 or newer), pip, make and git.
#   make run     sets up and opens the page in the browser
#   make message sets up and reads a message in the terminal
#   make test    sets up and runs every check
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
TEXT ?= You always ignore me
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes
TRAINING := PYTHONPATH=src:training $(BIN)/python

.PHONY: run message test test-browser test-llm check docs new-move eval eval-rewriting bench bench-crowd train train-on train-writer clean-training bench lock clean

run: .venv/run
	@$(BIN)/sameas serve

message: export SAMEAS_TEXT = $(value TEXT)
message: .venv/run
	@$(BIN)/sameas check -- "$$SAMEAS_TEXT"

# Checks import the settings; their folder is not the person's own.
test check docs: export SAMEAS_DATA = $(CURDIR)/.venv/data

test: .venv/dev
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache > .venv/layers || { cat .venv/layers; exit 1; }
	$(BIN)/python tools/make_docs.py --check
	$(BIN)/python tools/check_readme.py
	$(TRAINING) training/figures.py --check
	$(BIN)/python -m pytest -n auto --dist loadgroup -q

test-browser: .venv/browser ## the journey in a real Chromium, which comes from the system
	$(BIN)/python -m pytest -q -m browser tests/pages/test_browser.py

test-llm: .venv/llm-test  ## a real model on a real llama.cpp server on this machine; SAMEAS_TEST_GGUF=FILE for another model than the small one
	PYTHONPATH=src $(BIN)/python -m pytest -q -s -m llm tests/llm_real

check: .venv/dev          ## what is quick: lint, types, layers, docs
	$(BIN)/ruff check --quiet . && $(BIN)/mypy && $(BIN)/lint-imports --no-cache && $(BIN)/python tools/make_docs.py --check

docs: .venv/dev           ## write docs/moves/ from the catalogue, and README's screen from the program
	$(BIN)/ruff format --quiet src/sameas/moves src/sameas/safety
	$(BIN)/python tools/make_docs.py
	$(TRAINING) training/figures.py
	$(BIN)/python tools/check_readme.py --write

new-move: .venv/dev       ## make new-move FAMILY=one_up NAME=interrupting
	$(BIN)/python tools/new_move.py $(FAMILY) $(NAME)

eval: .venv/eval          ## figures on every labelled set, beside VADER, TextBlob, TF-IDF and a frozen encoder, in one run; draws the page
	$(TRAINING) evals/laboratory.py
	$(TRAINING) evals/pages.py

eval-rewriting: .venv/eval ## how many drafts get a suggestion, why others get none, how long it takes; an earlier reader reads what is offered
	$(TRAINING) evals/rewriting.py run
	$(TRAINING) evals/second_reader.py
	$(TRAINING) evals/ordinary.py

train: .venv/train        ## a reader from the beginning, from our own text (resumes; some two hours and a quarter on two cores that multiply in half precision)
	$(TRAINING) training/recipe.py

train-on: .venv/train     ## the reader that ships, learned on from the one before: make train-on BEFORE=FOLDER (an hour on two cores)
	$(TRAINING) training/onward.py $(BEFORE)

train-writer: .venv/train ## what rewritings are made with, from our own pairs (three quarters of an hour on two cores)
	$(TRAINING) training/added_words.py
	test -e training/build/answering.pt || $(TRAINING) training/answering.py
	test -e training/build/fitting.npz || $(TRAINING) training/fitting.py
	$(TRAINING) training/composer.py

clean-training:           ## forget half-made and finished networks, so that make train starts over
	rm -f training/build/*.pt training/build/*.part training/build/*.npz

bench-crowd: .venv/run    ## two hundred people typing, against a server of its own
	$(BIN)/python bench/crowd.py

bench: .venv/eval         ## speed and memory, beside a peer, in one run
	$(BIN)/python bench/reading.py

lock:                     ## pin what pyproject.toml asks for, with hashes and without host names (needs uv)
	uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate pyproject.toml --extra web --group build -o requirements/run.txt
	uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate pyproject.toml --group dev -o requirements/dev.txt
	uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate pyproject.toml --group browser -o requirements/browser.txt
	uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate pyproject.toml --group eval -o requirements/eval.txt
	uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate pyproject.toml --group llm-test -o requirements/llm-test.txt

clean:
	rm -rf .venv dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis

.venv/bin/python:
	@test -n "$(PYTHON)" && "$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Same-As needs Python 3.11 or newer. Install it, or say where: make run PYTHON=/path/to/python3.11" >&2; exit 1; }
	@echo "Setting up (once)…"
	@"$(PYTHON)" -m venv .venv

.venv/run: requirements/run.txt pyproject.toml | .venv/bin/python
	@$(PIP) -r requirements/run.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev: requirements/dev.txt .venv/run
	@$(PIP) -r requirements/dev.txt
	@touch $@

.venv/browser: requirements/browser.txt .venv/dev
	@$(PIP) -r requirements/browser.txt
	@touch $@

.venv/eval: requirements/eval.txt .venv/dev
	@$(PIP) -r requirements/eval.txt
	@touch $@

.venv/llm-test: requirements/llm-test.txt .venv/dev
	@$(PIP) -r requirements/llm-test.txt
	@touch $@

# PyTorch comes in many builds; the version is pinned here and not by hash.
.venv/train: .venv/eval
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check torch==2.13.0 onnx==1.23.2 safetensors==0.8.0
	@touch $@

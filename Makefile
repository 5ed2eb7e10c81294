# make demo: set up what is missing and judge the samples.   make serve: set up and run the service.
# make test: set up and pass the tests.   make chaos: a thousand uploads while worker and queue are killed, ten minutes.
# make long: tests too long for every change.   make fuzz: ten thousand spoiled files behind the walls, an hour or two.   make mutation: each wall taken away in turn; its test must fail.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO_DATE := 2026-11-16

.PHONY: bench-hard long chaos forgeries fuzz guide-pictures load mutation setup demo serve assets test check bench lock samples clean sbom audit walls session what-if-bench audit-bench

setup: $(VENV)/.ready

$(VENV)/.ready: requirements.lock pyproject.toml setup.sh
	PYTHON=$(PYTHON) sh setup.sh $(VENV)
	touch $@

$(VENV)/.ready-%: requirements.lock pyproject.toml setup.sh
	PYTHON=$(PYTHON) sh setup.sh $(VENV) $*
	touch $(VENV)/.ready $@

demo: setup
	$(BIN)/bukti check samples --date $(DEMO_DATE) --workers 2 --report report || test $$? -eq 1
	@echo "Laporan / report: report/index.html"

serve: $(VENV)/.ready-serve
	$(BIN)/bukti serve

# files of tests side by side, in their order: the networks' arithmetic, once loaded, is not what schemathesis asks for
TESTS_AT_ONCE ?= 2
test: $(VENV)/.ready-test
	$(BIN)/pytest -n $(TESTS_AT_ONCE) --dist loadfile --no-loadscope-reorder

# what takes too long for every change
long: $(VENV)/.ready-test
	$(BIN)/pytest -m long

check: setup
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tests.supply licences
	$(BIN)/python -m tests.supply audit || test $$? -eq 2  # 2: nobody could be asked, and it says so

# known weaknesses of the locked packages; needs pip-audit on the path and the net, and ends with 2 where it could not ask
audit: setup
	$(BIN)/python -m tests.supply audit

# what the program is made of, in CycloneDX
sbom: setup
	mkdir -p build && $(BIN)/python -m tests.supply sbom > build/bukti.cdx.json
	@echo build/bukti.cdx.json

# every wall's short test, and the page docs/walls.md
walls: setup
	$(BIN)/python -m tests.walls

# needs Node.js 20; what it makes is kept in the repository, so nobody else does
assets:
	cd web/assets && npm ci --no-audit --no-fund && npm run build && node licences.js

bench: setup
	$(BIN)/python -m tests.bench

# a thousand papers of the hard bench (samples/heldout/setup.sh brings Chromium and fonts), and how they are read: an hour
bench-hard: $(VENV)/.ready-test
	$(BIN)/python -m samples.hard --half held --n 1000 --seed 1 --out build/hard
	$(BIN)/python -m tests.bench --papers build/hard --pages 0

chaos: setup
	$(BIN)/python -m tests.chaos --uploads 1000 --kills 20 --seed 1

# honest and altered papers by Chromium (samples/heldout/setup.sh), and how many of each are told of: half an hour
forgeries: $(VENV)/.ready-test
	$(BIN)/python -m samples.forgeries --out build/forgeries --n 100 --seed 1
	$(BIN)/python -m tests.cues.measure build/forgeries --workers 2

fuzz: setup
	OMP_NUM_THREADS=1 $(BIN)/python -m tests.fuzz --files 10000 --seed 1

# the pictures of docs/panduan-asesor.md, from the running pages
guide-pictures: setup
	OMP_NUM_THREADS=1 $(BIN)/python -m tests.guide

load: setup
	$(BIN)/python -m tests.load

# the service at work for two hours: does it grow?
soak: setup
	OMP_NUM_THREADS=1 $(BIN)/python -m tests.soak --minutes 120

# what each process of the service holds in memory while 500 small files are read; ten minutes
memory: setup
	$(BIN)/python -m tests.load.memory

mutation: setup
	$(BIN)/python -m tests.mutation

# a whole session of 31 candidates from upload to ZIP, its workbook opened by LibreOffice where there is one; minutes
session: setup
	OMP_NUM_THREADS=1 BUKTI_TEST_SESSION=31 $(BIN)/pytest tests/session/test_many.py

lock:
	$(BIN)/pip install pip-tools
	$(BIN)/pip-compile -q --generate-hashes --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-header \
	  --no-annotate --strip-extras --extra dev --unsafe-package opencv-python-headless --unsafe-package openvino-telemetry -o requirements.lock pyproject.toml
	# the twin of opencv-python must never be installed beside it, and nothing here reports home
	sed -i '/^# /d' requirements.lock

clean:
	rm -rf $(VENV) report build var

# ten thousand made cases (minutes, and a gigabyte in BENCH): a draft over all of them, and the auditor's page by each of its filters
BENCH ?= /var/tmp/bukti-bench
what-if-bench audit-bench: setup
	test -d $(BENCH) || OMP_NUM_THREADS=1 $(BIN)/python -m tests.schemes.bench make $(BENCH)
	OMP_NUM_THREADS=1 $(BIN)/python -m tests.schemes.bench $(@:-bench=) $(BENCH)

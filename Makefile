SHELL := /usr/bin/env bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := site
.PHONY: site test torture check format lint goldens bench bench-thai bench-serve setup clean install uninstall

# The crash reporter can hang after a trap and hold the pipes of whoever waits.
export SWIFT_BACKTRACE := enable=no

khumue ?= .build/release/khumue
swift_folders := Package.swift Sources Tests

# Where `make install` puts the program; DESTDIR stands before it when a package is made.
PREFIX ?= /usr/local
root := $(DESTDIR)$(PREFIX)

## Builds the program, then everything in site/ from content/.
site: $(khumue)
	@$(khumue) build

## Looks for mistakes in content/ and writes nothing.
check: $(khumue)
	@$(khumue) check

# Always asked for: swift build knows best what is out of date.
.PHONY: $(khumue)
$(khumue):
	@scripts/setup.sh site
	@swift build -c release --static-swift-stdlib --product khumue

## Everything that must hold before a change is merged.
test:
	@scripts/setup.sh test
	@$(MAKE) --no-print-directory lint
	@swift build --build-tests
	# What waits for other processes runs by itself, so that no test has to share the processors with it.
	@swift test --skip-build --disable-xctest --filter 'FilesTests|CLITests'
	@swift test --skip-build --disable-xctest --skip 'FilesTests|CLITests'
	@if [ -x scripts/test-product.sh ]; then scripts/test-product.sh; fi

## Kills a build at 1,000 points, makes the system fail in every way, and looks each time whether the site is whole.
torture:
	@scripts/setup.sh test
	@swift build
	@.venv/bin/python Tests/Attack/torture.py .build/debug/khumue --kills 1000 --points 60

## Rewrites the Swift files in the house's form.
format:
	@swift format --in-place --recursive $(swift_folders)

## Reports what `make format` would change.
lint:
	@swift format lint --strict --recursive $(swift_folders)

## Records the expected results of golden tests anew. The tests fail while they record: look at the difference.
goldens:
	@scripts/setup.sh test
	-@RECORD_GOLDENS=1 swift test --disable-xctest
	@git status --short Tests

## Compares speed and memory with a peer, on a corpus that is made for it.
bench: $(khumue)
	@Benchmarks/bench.sh

## Measures repair and words of Thai, and writes Benchmarks/thai.md.
bench-thai: $(khumue)
	@Benchmarks/thai/bench.sh

## Measures how soon a saved edit is seen under `khumue serve`, by the server and in Chromium.
bench-serve: $(khumue)
	@scripts/setup.sh test
	@.venv/bin/python Benchmarks/serve.py $(khumue) --browser

## Installs what `site` and `test` need, and says what.
setup:
	@scripts/setup.sh test

## Installs the program, its templates, completions for bash, zsh and fish, and the manual page.
install:
	@if [ ! -x $(khumue) ]; then $(MAKE) --no-print-directory $(khumue); fi
	@install -D -m 755 $(khumue) $(root)/bin/khumue
	@rm -rf $(root)/share/khumue && mkdir -p $(root)/share/khumue && cp -R templates $(root)/share/khumue/
	@mkdir -p $(root)/share/{bash-completion/completions,zsh/site-functions,fish/vendor_completions.d,man/man1}
	@$(khumue) --generate-completion-script bash >$(root)/share/bash-completion/completions/khumue
	@$(khumue) --generate-completion-script zsh >$(root)/share/zsh/site-functions/_khumue
	@$(khumue) --generate-completion-script fish >$(root)/share/fish/vendor_completions.d/khumue.fish
	@LC_ALL=C $(khumue) --experimental-dump-help | python3 scripts/man-page.py >$(root)/share/man/man1/khumue.1
	@chmod -R a+rX $(root)/share/khumue
	@printf 'installed into %s\n' '$(root)'

## Removes what `make install` put there.
uninstall:
	@rm -rf $(root)/share/khumue
	@rm -f $(root)/bin/khumue $(root)/share/bash-completion/completions/khumue $(root)/share/zsh/site-functions/_khumue
	@rm -f $(root)/share/fish/vendor_completions.d/khumue.fish $(root)/share/man/man1/khumue.1

## Removes what was built and installed inside this folder. The site stays.
clean:
	@rm -rf .build .venv

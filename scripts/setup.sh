#!/usr/bin/env bash
# Installs what is missing: Debian packages by apt, Python tools into .venv. Asks nothing, and says what it does.
# Usage: scripts/setup.sh site | test
set -euo pipefail
cd "$(dirname "$0")/.."

purpose=${1:-site}

# Parsers that the program links, and Python for the typesetter in .venv.
packages=(libcmark-dev libyaml-dev pkg-config python3 python3-venv)
# What the tests look into PDF files with, the browsers that they open pages in, and what they send and judge mail with.
test_packages=(default-jre-headless poppler-utils mupdf-tools qpdf fonts-noto-core chromium firefox-esr msmtp spamassassin zbar-tools strace)

say() { printf 'setup: %s\n' "$*" >&2; }
stop() {
  say "$*"
  exit 1
}

check_swift() {
  command -v swift >/dev/null || stop "Swift 6.2 or newer is missing. See https://www.swift.org/install/linux/"
}

# Prints those of the given Debian packages that are not installed.
missing_packages() {
  local package
  for package in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] || echo "$package"
  done
}

install_packages() {
  local missing
  if ! command -v dpkg-query >/dev/null; then
    say "this is no Debian system; make sure that these are installed under their names here: $*"
    return
  fi
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -eq 0 ] && return
  local get=(apt-get install --yes --no-install-recommends "${missing[@]}")
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if sudo -n true 2>/dev/null; then
      as_root=(sudo -n)
    else
      say "these packages are missing: ${missing[*]}"
      stop "run this, then try again:  sudo apt-get update && sudo ${get[*]}"
    fi
  fi
  say "installing with apt: ${missing[*]}"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive "${get[@]}" -qq >&2
}

# Installs a requirements file into .venv unless its very text was installed before.
install_python() {
  local requirements=$1
  [ -f "$requirements" ] || return 0
  local stamp=.venv/$requirements.sha256
  sha256sum --status --check "$stamp" 2>/dev/null && return
  if [ "$requirements" = requirements.txt ] || [ ! -x .venv/bin/python ]; then
    rm -rf .venv
    "$(python)" -m venv .venv
  fi
  say "installing into .venv: $(sed -nE 's/^([A-Za-z0-9_.-]+==[^ ;]+).*/\1/p' "$requirements" | tr '\n' ' ')"
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
    --require-hashes --only-binary :all: --requirement "$requirements" >&2
  sha256sum "$requirements" >"$stamp"
}

# Debian's own Python, which the packages above belong to.
python() { if [ -x /usr/bin/python3 ]; then echo /usr/bin/python3; else command -v python3; fi; }

check_swift
case $purpose in
  site) install_packages "${packages[@]}" ;;
  test) install_packages "${packages[@]}" "${test_packages[@]}" ;;
  *) stop "usage: scripts/setup.sh site | test" ;;
esac
install_python requirements.txt
if [ "$purpose" = test ]; then install_python requirements-test.txt; fi

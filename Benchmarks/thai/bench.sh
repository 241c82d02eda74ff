#!/usr/bin/env bash
# Measures the Thai tools and writes Benchmarks/thai.md. Clean text comes from packages, see collect.py.
#   Benchmarks/thai/bench.sh [FOLDER]     where the clean text is kept; default .build/thai-bench
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=${1:-.build/thai-bench}
binary=$PWD/.build/release/khumue
python=$folder/venv/bin/python
mkdir -p "$folder"
[ -x "$python" ] || python3 -m venv "$folder/venv"
[ -s "$folder/content.txt" ] || "$python" Benchmarks/thai/collect.py "$folder"
result=$(mktemp)
trap 'rm -f "$result"' EXIT
{
  cat Benchmarks/thai/preface.md
  printf '\n## Repair of made damage\n\n'
  "$python" Benchmarks/thai/score.py "$binary" "$folder"
  printf '\n## Words\n\n'
  "$python" Benchmarks/thai/words.py "$binary"
  printf '\n## Speed\n\n'
  "$python" Benchmarks/thai/speed.py "$binary" "$folder"
} > "$result"
mv "$result" Benchmarks/thai.md
chmod 644 Benchmarks/thai.md

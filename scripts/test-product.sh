#!/usr/bin/env bash
# Checks the product as its users have it: builds the real content twice under different conditions, compares every
# byte, and reads the handbooks back. Called by `make test` after the unit tests.
set -euo pipefail
cd "$(dirname "$0")/.."
khumue=${KHUMUE:-.build/debug/khumue}
python=.venv/bin/python
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

check() {
  local name=$1
  shift
  if "$@" >"$work/log" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED: $name"
    tail -n 30 "$work/log"
  fi
}

build() { "$khumue" build --date 2026-11-22 "$@"; }
twice() {
  (umask 077 && TZ=Asia/Bangkok LANG=th_TH.UTF-8 build --output "$work/first" --jobs 1)
  cp -r content templates "$work/elsewhere/"
  TZ=America/New_York LANG=C HOME=/ KHUMUE_PYTHON=$PWD/$python build --source "$work/elsewhere" --output "$work/second" --jobs 8
  diff -r "$work/first" "$work/second"
}
keeps() {
  local before after
  before=$(stat -c '%i %Y' "$work/first/th/index.html")
  build --output "$work/first" | grep -q ' 0 new or changed'
  after=$(stat -c '%i %Y' "$work/first/th/index.html")
  [ "$before" = "$after" ]
}
refuses() {
  mkdir -p "$work/broken" && cp -r content templates "$work/broken/"
  build --source "$work/broken" --output "$work/broken/site" --only site
  sha256sum "$work/broken/site/th/index.html" >"$work/before"
  printf 'titel: x\n' >>"$work/broken/content/records/roles/gather-needs.yaml"
  local status=0
  build --source "$work/broken" --output "$work/broken/site" --only site || status=$?
  [ "$status" -eq 1 ] && sha256sum --check "$work/before"
}
presses() {
  build --output "$work/first" --press --booklet
  local name
  for name in th-press en-press bilingual-press th-large-press th-booklet en-booklet; do
    qpdf --check "$work/first/handbook/khumue-$name.pdf" || return 1
  done
  pdfinfo -box "$work/first/handbook/khumue-th-press.pdf" | grep -q 'BleedBox: *-8.50 *-8.50' || return 1
  "$python" Tests/Print/check_book.py "$work/book-th.json" "$work/first/handbook/khumue-th-press.pdf"
}
handbook() {
  "$khumue" inspect book "$1" --date 2026-11-22 >"$work/book-$1.json"
  "$python" Tests/Print/check_book.py "$work/book-$1.json" "$work/first/handbook/khumue-$1.pdf"
}
sheets() {
  local file each
  each=$(($(ls content/records/{networks,case_studies,roles}/*.yaml | wc -l) + 3)) # … and the three sheets to tick
  for file in "$work"/first/sheets/*.pdf; do
    case $file in */all-*) continue ;; esac
    [ "$(qpdf --show-npages "$file")" = 1 ] || return 1
  done
  [ "$(ls "$work"/first/sheets/*.pdf | wc -l)" -eq $((2 * each + 2)) ] || return 1
  [ "$(qpdf --show-npages "$work/first/sheets/all-th.pdf")" -eq "$each" ] || return 1
  "$python" Tests/Print/grey.py "$work"/first/sheets/all-*.pdf
}
no_foreign() { ! grep -rhoE '(src|href)="https?://[^"]*"' --include='*.html' "$work/first" | grep -vE 'example\.org|rel="external"' | grep -q 'src='; }

mkdir -p "$work/elsewhere"
check "the real content has no findings, and its search finds what it should" "$khumue" check --strict --search
check "two builds under different conditions have the same bytes" twice
check "a build without changes rewrites nothing" keeps
check "a build with errors leaves the published site as it was" refuses
check "the schemas take and refuse what the program does" "$python" Tests/Schemas/check_schemas.py
check "nothing in the real content is unused" test -z "$("$khumue" list unused)"
check "each sheet is one page" sheets
check "the Thai handbook's text comes back" handbook th
check "the English handbook's text comes back" handbook en
check "the bilingual handbook's text comes back" handbook bilingual
check "the large-print handbook's text comes back" handbook th-large
check "the books for a print shop and for an office printer are sound" presses
check "the EPUB books are valid" "$python" Tests/EPUB/check_epub.py "$work/first" "$khumue"
check "the print fonts stand as the stock fonts do" "$python" Tests/Print/test_fonts.py
check "every Thai cluster comes back from the page" "$python" Tests/Print/test_clusters.py
check "the typesetter sets and refuses what it should" "$python" Tests/Print/test_typeset.py
check "the search finds in Chromium and Firefox what it should" "$python" Tests/Browser/search.py "$work/first" "$khumue"
check "the preview bears raw requests of every kind" "$python" Tests/Browser/serve_requests.py "$khumue"
check "the preview follows an editor's session in Chromium" "$python" Tests/Browser/serve_reload.py "$khumue"
check "issues reach each reader once, through a mail server that refuses, breaks off and is killed" "$python" Tests/Mail/check_mail.py "$khumue" "$work/first"
check "no page loads anything from another host" no_foreign
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]

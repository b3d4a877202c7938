#!/bin/sh
# Runs every test: native, WebAssembly under node, and the page in Chromium. Installs what is missing, as quickstart.sh
# does. Ends with the line "N passed, N failed".
set -eu
cd "$(dirname "$0")/.."
. tools/setup.sh

packages="cmake ninja-build g++ libfmt-dev emscripten nodejs xz-utils doctest-dev chromium firefox-esr webkit2gtk-driver xvfb xauth fonts-inter brotli zsh fish pkgconf postgresql sqlite3"
# shellcheck disable=SC2086
announce $packages
# shellcheck disable=SC2086
need $packages
command -v npm >/dev/null || need npm
get_imgui
for folder in tests/browser tests/schema tests/sql; do
  cmp -s $folder/package-lock.json $folder/node_modules/.for-lock && continue
  say "Getting what $folder needs from npm"
  (cd $folder && npm ci --no-audit --no-fund && cp package-lock.json node_modules/.for-lock)
done

passed=0 failed=0
log=build/test.log

# logged COMMAND…: shows its output, keeps it in $log, returns its status.
logged() { { status=0; "$@" 2>&1 || status=$?; echo "$status" > "$log.status"; } | tee "$log"; return "$(cat "$log.status")"; }

# count PASSED FAILED STATUS: a command that failed without naming a failed test counts as one.
count() {
  [ "$2" -gt 0 ] || [ "$3" -eq 0 ] || set -- "$1" 1
  passed=$((passed + $1)) failed=$((failed + $2))
}

for preset in release-test web-test; do
  status=0
  logged workflow "$preset" || status=$?
  set -- $(sed -n 's/.*tests passed, \([0-9]*\) tests failed out of \([0-9]*\)$/\1 \2/p' "$log") 0 0
  count $(($2 - $1)) "$1" "$status"
done

# Each case of these tests is a line "ok NAME" or "not ok NAME", as node:test prints them too. Two scripts at a time, the longest text
# first: the last one would run alone.
say "Records against their schemas, SQL in its engines, the page in its browsers"
ls -S tests/schema/*.test.mjs tests/sql/*.test.mjs tests/browser/*.test.mjs | xargs -P 2 -I{} sh -c '
  log=build/$(basename {}).log
  node --test-reporter=tap {} > "$log" 2>&1
  echo "$?" > "$log.status"'
for script in tests/schema/*.test.mjs tests/sql/*.test.mjs tests/browser/*.test.mjs; do
  log=build/$(basename "$script").log
  say "$script"
  cat "$log"
  count "$(grep -c '^ok ' "$log" || :)" "$(grep -c '^not ok ' "$log" || :)" "$(cat "$log.status")"
done
log=build/test.log

say "A few mutants of the law (all: cmake --workflow --preset mutate)"
status=0
logged build/release/bin/chipgauge_mutants 1 "3A090.a.1 (2023-11-17): tpp" || status=$?
count "$((status == 0))" 0 "$status"

printf '\n%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]

#!/bin/sh
# From a bare Debian 12 or 13 to a first answer: says what it will install, installs what is missing, builds the command
# line, compares four chips, and then builds the page. Run it again at any time: what is there stays, and no network is needed.
set -eu
cd "$(dirname "$0")/.."
. tools/setup.sh

for_the_tool="cmake ninja-build g++ libfmt-dev"
for_the_page="emscripten nodejs xz-utils"
# shellcheck disable=SC2086
announce $for_the_tool $for_the_page
# shellcheck disable=SC2086
need $for_the_tool
workflow release

say "build/release/bin/chipgauge compare"
build/release/bin/chipgauge compare

say "Now the page, which takes longer"
# shellcheck disable=SC2086
need $for_the_page
get_imgui
workflow web

say "The page"
echo "Open this file (it is self-contained): $PWD/build/web/chipgauge.html"
echo "Or serve the folder:  python3 -m http.server -d build/web/site 8000    and open http://localhost:8000/"

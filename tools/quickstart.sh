#!/bin/sh
# From a bare Debian 12 or 13 to a first answer: installs what is missing, builds the command line and the page,
# and compares four chips. Run it again at any time: what is there stays, and no network is needed.
set -eu
cd "$(dirname "$0")/.."
. tools/setup.sh

need cmake ninja-build g++ libfmt-dev emscripten nodejs xz-utils
workflow release
get_imgui
workflow web

say "build/release/bin/chipgauge compare"
build/release/bin/chipgauge compare

say "The page"
echo "Open this file (it is self-contained): $PWD/build/web/chipgauge.html"
echo "Or serve the folder:  python3 -m http.server -d build/web/site 8000    and open http://localhost:8000/"

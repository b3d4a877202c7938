# Shared by quickstart.sh and test.sh, which source it from the project's folder.

say() { printf '\n== %s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# as_root COMMAND…: directly for root, else through sudo.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

installed() { dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed; }

# missing PACKAGE…: those that are not installed.
missing() {
  for package in "$@"; do installed "$package" || printf ' %s' "$package"; done
}

# announce PACKAGE…: says what `need` will install, in all its calls together, and how large that is, before anything is.
announce() {
  command -v apt-get >/dev/null || return 0
  wanted=$(missing "$@")
  [ -n "$wanted" ] || { echo "Every package that this needs is installed."; return 0; }
  say "This will install with apt:$wanted"
  [ "$(id -u)" = 0 ] && apt-get -qq update || :
  # shellcheck disable=SC2086
  LC_ALL=C apt-get --assume-no --no-install-recommends install $wanted 2>/dev/null |
    sed -n -e 's/^[0-9]* upgraded, \([0-9]*\) newly installed.*/In all \1 packages, with what they need./p' -e '/^Need to get/p' -e '/^After this operation/p'
}

# need PACKAGE…: installs those that are missing. The network is used only when one is.
need() {
  if ! command -v apt-get >/dev/null; then
    fail "This script installs packages with apt, which this system lacks.
Install these (Debian's names), then use the presets: cmake --workflow --preset release, or web:
  $*
and the sources of Dear ImGui 1.92.2b in build/deps/imgui"
  fi
  wanted=$(missing "$@")
  [ -n "$wanted" ] || return 0
  say "Installing$wanted"
  [ "$(id -u)" = 0 ] || command -v sudo >/dev/null || fail "Run this as root, or install sudo."
  as_root apt-get -q update
  # shellcheck disable=SC2086
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install $wanted
}

# Dear ImGui's sources, which no binary package has, from a source package of Debian into build/deps/imgui. The page
# needs 1.92. apt verifies signatures as ever (a frozen mirror's are as good, so their age is not checked); its lists for
# this are private to the build folder, the user's stay as they are.
get_imgui() {
  [ -e build/deps/imgui/imgui.cpp ] && return 0
  say "Getting the sources of Dear ImGui"
  work=$PWD/build/deps/apt
  uri=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | head -n 1)
  for suite in ${uri:+forky $(. /etc/os-release && echo "${VERSION_CODENAME-}")}; do
    rm -rf "$work" && mkdir -p "$work/lists/partial" "$work/cache" "$work/imgui"
    echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $uri $suite main" > "$work/sources.list"
    if private_apt update && (cd "$work" && private_apt source --download-only imgui) &&
        tar -xf "$work"/imgui_*.orig.tar.* -C "$work/imgui" --strip-components 1 &&
        [ "$(sed -n 's/^#define IMGUI_VERSION_NUM *//p' "$work/imgui/imgui.h")" -ge 19200 ]; then
      mv "$work/imgui" build/deps/imgui
      rm -rf "$work"
      return 0
    fi
    echo "From the suite $suite they cannot be had, or are too old."
  done
  fail "The page needs the sources of Dear ImGui 1.92 or later: put them in build/deps/imgui and run this again."
}
private_apt() {
  apt-get -q -o Dir::Etc::SourceList="$work/sources.list" -o Dir::Etc::SourceParts=- -o Dir::State::Lists="$work/lists" \
    -o Dir::Cache="$work/cache" -o Acquire::Check-Valid-Until=false \
    -o APT::Sandbox::User="$(id -un)" "$@"
}

# workflow PRESET: configure, build and, if the preset has tests, test.
workflow() {
  say "cmake --workflow --preset $1"
  cmake --workflow --preset "$1"
}

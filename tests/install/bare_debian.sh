#!/bin/sh
# Installs our packages on a Debian that has nothing else, and runs what they bring: sh tests/install/bare_debian.sh bookworm trixie
# As root, after `cmake --workflow --preset package`; debootstrap makes a minimal system in a folder of its own, from the mirror of this one.
set -eu
cd "$(dirname "$0")/../.."
packages=$PWD/build/package
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' | head -n 1)
passed=0 failed=0

# expect TEXT COMMAND…: within the system, the command says the text.
expect() {
  text=$1 && shift
  said=$(chroot "$root" "$@" 2>&1 || :)
  if printf '%s' "$said" | grep -qF -- "$text"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1)) && echo "not ok on $suite: $* should say: $text"
  fi
}

for suite in "$@"; do
  root=$(mktemp -d)
  debootstrap --variant=minbase "$suite" "$root" "$mirror" > "$root.log"
  mkdir "$root/packages" "$root/unpacked"
  cp "$packages"/*.deb "$packages"/*.tar.gz "$root/packages"
  expect "Setting up chipgauge" sh -c 'dpkg --install /packages/chipgauge_*.deb /packages/libchipgauge-dev_*.deb'
  expect "install ok installed" dpkg-query --show '--showformat=${Status}' libchipgauge-dev
  expect "$(sed -n 's/.*version_minor = \([0-9]*\);.*/.\1./p' include/chipgauge/version.hpp)" chipgauge --version
  expect "2,368" chipgauge compare H20
  expect "Seuils du" chipgauge compare H20 --lang fr
  expect "yes" sh -c 'echo "name,fp16
X,1000" | chipgauge classify --to CN --on 2026-09-24'
  expect "the least that crosses" sh -c 'chipgauge fleet H200 --until 740.29/LPP | grep -qi lpp && echo the least that crosses'
  expect "share/man/man1/chipgauge.1" dpkg --contents "$(cd "$packages" && ls chipgauge_*.deb | sed 's,^,/packages/,')"
  expect "complete -F" grep -rh "complete -F" /usr/share/bash-completion/completions/chipgauge
  expect "version_minor" cat /usr/include/chipgauge/version.hpp
  expect "Removing chipgauge" dpkg --remove chipgauge libchipgauge-dev
  expect "2,368" sh -c 'tar -xzf /packages/*.tar.gz -C /unpacked && /unpacked/*/*/bin/chipgauge compare H20'
  echo "$suite: $(. "$root/etc/os-release" && echo "$PRETTY_NAME"), $(chroot "$root" dpkg-query --show | wc -l) packages installed besides"
  rm -rf "$root" "$root.log"
done
printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]

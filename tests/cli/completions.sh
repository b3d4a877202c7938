#!/bin/sh
# The completions in the shells that are installed here: completions.sh PROGRAM SHELL. Exit 77: that shell, or what it needs, is not here.
set -eu
program=$1 shell=$2
command -v "$shell" >/dev/null || exit 77
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" && ln -s "$program" "$work/bin/chipgauge"
PATH=$work/bin:$PATH
"$program" --generate "$shell" > "$work/_chipgauge"

# complete WORD…: the candidates for the last word, one a line.
case $shell in
bash)
  complete_words() {
    bash -c '. "$0"; COMP_WORDS=(chipgauge "$@"); COMP_CWORD=$#; _chipgauge 2>/dev/null; printf "%s\n" "${COMPREPLY[@]}"' "$work/_chipgauge" "$@"
  } ;;
fish)
  complete_words() {
    HOME=$work fish --no-config -c 'source $argv[1]; complete -C "chipgauge $argv[2..]"' "$work/_chipgauge" "$@" | cut -f 1
  } ;;
zsh)
  zsh -fc 'zmodload zsh/zpty && zpty shell true' > /dev/null 2>&1 || exit 77 # no terminal can be had here
  # The real completion system, in a terminal of its own: what it lists and what it makes of the line are read from the screen.
  cat > "$work/drive" <<'EOF'
zmodload zsh/zpty
work=$1; shift
zpty shell zsh -f -i
zpty -w shell "PS1=; fpath=($work \$fpath); autoload -U compinit; compinit -u -d $work/dump; stty columns 200 rows 1000
line() { zle -I; print -r -- \"<\$BUFFER>\" }; zle -N line; bindkey '^T' line; LISTMAX=1000; print REA''DY"
wait_for() {
  repeat 300; do
    zpty -r -t shell part && seen+=$part
    [[ $seen == ${~1} ]] && return
    sleep 0.1
  done
}
seen=
wait_for "*READY*"
zpty -n -w shell "chipgauge $*"$'\t\C-t'
wait_for "*<chipgauge*>*"
print -r -- $seen
zpty -d shell
EOF
  complete_words() { zsh -f "$work/drive" "$work" "$@" | tr '\r' '\n' | sed "s/$(printf '\033')\[[0-9;?]*[a-zA-Z]//g"; } ;;
esac

offers() { # offers WANTED WORD…
  wanted=$1
  shift
  complete_words "$@" | grep -qE -- "(^|[^A-Za-z0-9.-])$wanted([^A-Za-z0-9.-]|\$)" || { echo "$shell: chipgauge $* does not offer $wanted:" >&2; complete_words "$@" >&2; exit 1; }
}
offers_not() {
  wanted=$1
  shift
  if complete_words "$@" | grep -qx -- "$wanted"; then echo "$shell: chipgauge $* offers $wanted" >&2; exit 1; fi
}

offers timeline ti
offers H20 explain H2
offers CN compare --to C
offers 2025-04-09 compare --on 2025-04-
offers 3A090.a.1 rules --id 3A090.a.
offers svg plot --format s
offers deepseek-v3 fleet deepseek-v
offers fleet help fl
offers --parameters inference --para
offers_not --parameters compare --para

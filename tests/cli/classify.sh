#!/bin/sh
# What `classify` does with streams: it answers as rows come, keeps to its memory, and tells a terminal, and nothing else, how far it is.
cli=$1
sanitized=$2
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
fail() { echo "$*" >&2; exit 1; }
ask="classify --on 2026-09-24"

# Rows are answered as they come, also by several threads: the second is written when the first answers have been read.
mkfifo "$work/in" "$work/out"
"$cli" $ask --columns tpp --jobs 3 < "$work/in" > "$work/out" &
exec 3> "$work/in" 4< "$work/out"
printf 'name,fp16,die\nA,100,800\n' >&3
read -r header <&4 && read -r first <&4
[ "$header $first" = "name,fp16,die,tpp A,100,800,1600" ] || fail "a row waits for the next one: $header $first"
printf 'B,200,800\n' >&3
read -r second <&4
[ "$second" = "B,200,800,3200" ] || fail "a second row waits: $second"
# A row that cannot be read ends it, though more might come.
printf 'C,x,800\n' >&3
wait $! && fail "a bad row does not end it"
exec 3>&- 4<&-

# A line of 100 MB is refused in 64 MB of memory, whatever is behind it.
long() { head -c 100000000 /dev/zero | tr '\0' x; }
limit() { [ -n "$sanitized" ] || ulimit -d 65536; }
printf 'name,fp16,die\nA,100,800\n' > "$work/short"
for before in "$work/short" /dev/null; do
  said=$( (limit; { cat $before; long; } | "$cli" $ask --jobs 4 2>&1 > "$work/answered") ) && fail "a line of 100 MB is taken"
  case $said in
    *"input:3: this row is longer than 1 MiB"*|*"input:1: this row is longer than 1 MiB"*) ;;
    *) fail "a line of 100 MB: $said" ;;
  esac
done
said=$( (limit; { printf '{"fp16": 1, "die": 1}\n'; long; } | "$cli" $ask 2>&1 > "$work/answered") ) && fail "an object of 100 MB is taken"
[ "$(wc -l < "$work/answered")" -eq 1 ] || fail "the row before a long line is not answered"

# How far it is: on a terminal, when it takes more than a second, and the answers go elsewhere.
slowly() { printf 'name,fp16,die\nA,100,800\n'; sleep 1.2; printf 'B,100,800\n'; }
script -qec true /dev/null > /dev/null 2>&1 < /dev/null || exit 0 # no terminal can be had here
slowly > "$work/in" &
script -qec "'$cli' $ask '$work/in' -o '$work/answered'" /dev/null > "$work/seen" 2>&1 < /dev/null
grep -q 'MB, [0-9,]* rows/s' "$work/seen" || fail "a terminal is not told how far it is: $(cat "$work/seen")"
slowly | "$cli" $ask 2> "$work/seen" > "$work/answered"
[ ! -s "$work/seen" ] || fail "what is no terminal is told how far it is: $(cat "$work/seen")"
